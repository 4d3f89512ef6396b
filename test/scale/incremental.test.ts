import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildSlice, publishedFiles, removeSlice } from './slice.ts';

const folders: string[] = [];
afterAll(async () => {
	for (const folder of folders) await removeSlice(folder);
});

/** A corrections file that changes what one report of the county 660121 states. */
async function correctionsFile(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'jilan-corrections-'));
	folders.push(folder);
	const file = join(folder, 'corrections.json');
	const doc_id = 'c660121-archives-2023';
	await writeFile(
		file,
		JSON.stringify([
			{ doc_id, fact_id: null, field: 'unit_scope', value: 'unknown', reason: 'test' }
		])
	);
	return file;
}

const YEARS = { first: 2022, last: 2023 };

describe('an incremental build of three counties', { timeout: 180_000 }, () => {
	it('writes nothing where nothing changed, only what a change touches, and the same as a full build', async () => {
		const first = await buildSlice({ counties: 3, years: YEARS });
		const full = await buildSlice({
			counties: 3,
			years: YEARS,
			corrections: await correctionsFile()
		});
		folders.push(first.folder, full.folder);
		expect(first.written.toSorted()).toEqual(['660121', '670121', '680121']);
		const before = await publishedFiles(first.folder);

		const again = await buildSlice({ counties: 3, years: YEARS, out: first.folder });
		expect(again.written).toEqual([]);
		expect(await publishedFiles(first.folder)).toEqual(before);

		const corrections = await correctionsFile();
		const changed = await buildSlice({ counties: 3, years: YEARS, out: first.folder, corrections });
		expect(changed.written).toEqual(['660121']);
		const after = await publishedFiles(first.folder);
		const added = [...after.keys()].filter((path) => !before.has(path));
		expect(added.filter((path) => !/66|rollup\/country|manifest/.test(path))).toEqual([]);
		expect(added.filter((path) => path.startsWith('tables/'))).toEqual([
			expect.stringMatching(/^tables\/document\/region_code=660121\/data\.[0-9a-f]{12}\.parquet$/)
		]);
		expect(added.filter((path) => path.startsWith('packs/'))).toHaveLength(1);
		expect(after.size).toBe(before.size);
		expect(after).toEqual(await publishedFiles(full.folder));

		const back = await buildSlice({ counties: 3, years: YEARS, out: first.folder });
		expect(back.written).toEqual(['660121']);
		expect(await publishedFiles(first.folder)).toEqual(before);
	});

	it('forgets a county that is no longer wanted, and does one again whose file is gone', async () => {
		const { folder } = await buildSlice({ counties: 3, years: { first: 2023, last: 2023 } });
		folders.push(folder);
		const two = { counties: 2, years: { first: 2023, last: 2023 } };
		const fewer = await buildSlice({ ...two, out: folder });
		expect(fewer.written).toEqual([]);
		expect(fewer.manifest.provinces.map(({ province_code }) => province_code)).toEqual([
			'66',
			'67'
		]);
		const fresh = await buildSlice(two);
		folders.push(fresh.folder);
		expect(await publishedFiles(folder)).toEqual(await publishedFiles(fresh.folder));
		await rm(join(folder, 'packs', '67'), { recursive: true });
		const mended = await buildSlice({ ...two, out: folder });
		expect(mended.written).toEqual(['670121']);
		expect(await publishedFiles(folder)).toEqual(await publishedFiles(fresh.folder));
	});
});
