import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WritableDatabase } from '../../src/lib/database/database.ts';
import { openNodeDatabase } from '../../src/lib/database/node.ts';
import { executionByDepartmentYear } from '../../src/lib/queries/execution-by-department-year.ts';
import { problemsByCategoryYear } from '../../src/lib/queries/problems-by-category-year.ts';
import { scoreByDepartmentYear } from '../../src/lib/queries/score-by-department-year.ts';
import { DEFAULT_FILTER } from '../../src/lib/schema/default-filter.ts';
import { PartitionedDataset } from '../../src/lib/tables/load-partition.ts';
import type { PartitionSource } from '../../src/lib/tables/partition-files.ts';
import { partitionsOf, transferOf } from '../../src/lib/tables/partitions.ts';
import { openWasmDatabase } from '../engines/open-wasm-database.ts';
import { ask, buildSlice, folderSource, removeSlice } from './slice.ts';

let folder: string;
beforeAll(async () => {
	({ folder } = await buildSlice());
});
afterAll(() => removeSlice(folder));

const never = new AbortController().signal;
const BUDGET = 50_000_000;

async function opened(db: WritableDatabase, source: PartitionSource, budget = BUDGET) {
	const dataset = await PartitionedDataset.open(db, source, budget, never);
	const lists = await dataset.listsOf([], { signal: never });
	const [first, second] = partitionsOf(lists, []);
	if (!first || !second) throw new Error('the slice has two counties');
	return { dataset, lists, first, second };
}

/** A source that counts what it is asked for and may answer otherwise. */
function watched(answer: (path: string, bytes: Uint8Array | null) => Uint8Array | null) {
	const source = folderSource(folder);
	const asked: string[] = [];
	return {
		asked,
		source: {
			manifest: source.manifest,
			file: async (path: string, signal: AbortSignal, bytes: number) => {
				asked.push(path);
				return answer(path, await source.file(path, signal, bytes));
			}
		}
	};
}

const reports = (db: WritableDatabase) =>
	ask(
		db,
		'SELECT count(*)::INTEGER AS n, count(DISTINCT region_code)::INTEGER AS regions FROM document'
	);

describe.each([
	['DuckDB in Node', openNodeDatabase],
	['DuckDB-WASM', openWasmDatabase]
])('a scaled dataset on %s', (_, open) => {
	it('shows the country from rollups alone, then the counties of a drill-down', async () => {
		const db = await open();
		const { asked, source } = watched((_path, bytes) => bytes);
		const { dataset, lists, first, second } = await opened(db, source);
		await dataset.loadCountry({ signal: never });
		expect(asked.some((path) => /packs|tables|reference/.test(path))).toBe(false);
		expect(
			await ask(
				db,
				`SELECT departments::INTEGER AS departments FROM country_year
				WHERE province_code IS NULL AND fiscal_year = 2022`
			)
		).toEqual([{ departments: 100 }]);
		await dataset.loadRollup('region_year', lists.slice(0, 1), { signal: never });
		expect(await ask(db, 'SELECT DISTINCT region_code FROM region_year')).toEqual([
			{ region_code: '660121' }
		]);

		await dataset.loadReference({ signal: never });
		await dataset.loadCounties([first, second], { signal: never, evidence: true });
		expect(await reports(db)).toEqual([{ n: first.reports + second.reports, regions: 2 }]);
		const years = await executionByDepartmentYear(db, DEFAULT_FILTER);
		expect(new Set(years.map((row) => row.dept_id.slice(0, 7)))).toEqual(
			new Set(['c660121', 'c670121'])
		);
		expect((await scoreByDepartmentYear(db, DEFAULT_FILTER)).length).toBe(years.length);
		const filter = { ...DEFAULT_FILTER, region_codes: ['670121'] };
		const own = await executionByDepartmentYear(db, filter);
		expect(own.every((row) => row.dept_id.startsWith('c670121-'))).toBe(true);
		expect(
			(await problemsByCategoryYear(db, { ...DEFAULT_FILTER, level: 1 })).length
		).toBeGreaterThan(0);

		await dataset.loadCounties([second], { signal: never });
		expect(await reports(db)).toEqual([{ n: second.reports, regions: 1 }]);
		expect(dataset.counties).toEqual(['670121']);
		await db.close();
	});
});

describe('loading counties', () => {
	let db: WritableDatabase;
	beforeAll(async () => {
		db = await openNodeDatabase();
	});
	afterAll(() => db.close());

	async function failing(
		answer: (path: string, bytes: Uint8Array | null) => Uint8Array | null,
		manifest?: () => Promise<unknown>
	) {
		const engine = await openNodeDatabase();
		let fails = false;
		const { source } = watched((path, bytes) => (fails ? answer(path, bytes) : bytes));
		const live = {
			...source,
			manifest: (signal: AbortSignal) => (fails && manifest ? manifest() : source.manifest(signal))
		};
		const { dataset, first, second } = await opened(engine, live);
		await dataset.loadReference({ signal: never });
		await dataset.loadCounties([first], { signal: never });
		fails = true;
		const failure = await dataset
			.loadCounties([first, second], { signal: never })
			.catch((error: unknown) => error);
		const kept = await reports(engine);
		await engine.close();
		expect(kept).toEqual([{ n: first.reports, regions: 1 }]);
		expect(dataset.counties).toEqual([first.region_code]);
		return failure;
	}

	it('keeps the counties of before, whole, when a file is missing', async () => {
		expect(await failing(() => null)).toMatchObject({
			code: 'missing',
			path: expect.stringMatching(/^packs\/67\/670121\./) as string
		});
	});

	it('says that the dataset was built anew when that is why a file is gone', async () => {
		const other = () => Promise.resolve({ data_sha256: 'f'.repeat(64) });
		expect(await failing(() => null, other)).toMatchObject({ code: 'other_build' });
	});

	it('tells a short file from one of another build', async () => {
		const short = (_: string, bytes: Uint8Array | null) => bytes && bytes.subarray(0, -7);
		expect(await failing(short)).toMatchObject({ code: 'truncated' });
		const other = (_: string, bytes: Uint8Array | null) => bytes && bytes.map((byte) => byte ^ 1);
		expect(await failing(other)).toMatchObject({ code: 'other_build' });
	});

	it('says when the connection broke', async () => {
		const broken = () => {
			throw new TypeError('network error');
		};
		expect(await failing(broken)).toMatchObject({ code: 'interrupted' });
	});

	it('stops when the reader turns away, and fetches nothing more', async () => {
		const { asked, source } = watched((_path, bytes) => bytes);
		const { dataset, first, second } = await opened(db, source);
		const turned = new AbortController();
		turned.abort();
		asked.length = 0;
		await expect(
			dataset.loadCounties([first, second], { signal: turned.signal })
		).rejects.toMatchObject({ code: 'interrupted' });
		expect(asked).toEqual([]);
		expect(dataset.counties).toEqual([]);
	});

	it('fetches a county once, and again when it was given up for room', async () => {
		const packs = (asked: readonly string[]) => asked.filter((path) => path.startsWith('packs'));
		const roomy = watched((_path, bytes) => bytes);
		const one = await openNodeDatabase();
		const { dataset, first, second } = await opened(one, roomy.source);
		await dataset.loadReference({ signal: never });
		for (const list of [[first], [second], [first]]) {
			await dataset.loadCounties(list, { signal: never });
		}
		expect(packs(roomy.asked)).toHaveLength(2);
		await one.close();

		const two = await openNodeDatabase();
		const tight = watched((_path, bytes) => bytes);
		const narrow = await opened(two, tight.source, first.pack.bytes + 1000);
		await narrow.dataset.loadReference({ signal: never });
		for (const list of [[first], [second], [first]]) {
			await narrow.dataset.loadCounties(list, { signal: never });
		}
		expect(packs(tight.asked)).toHaveLength(3);
		await two.close();
	});

	it('needs less than 50 kB for the first page, most of it the same for any number of counties', async () => {
		const { dataset } = await opened(db, folderSource(folder));
		const { rollups } = dataset.manifest;
		const bytes = Object.values(rollups).reduce((sum, file) => sum + file.bytes, 0);
		expect(bytes + JSON.stringify(dataset.manifest).length).toBeLessThan(50_000);
	});

	it('knows beforehand what it will transfer', async () => {
		const { first } = await opened(db, folderSource(folder));
		expect(transferOf([first], false)).toBe(first.pack.bytes);
		expect(transferOf([first], true)).toBe(first.pack.bytes + first.evidence.bytes);
		expect(first.bytes.reduce((sum, bytes) => sum + bytes, 0)).toBe(first.pack.bytes);
	});
});
