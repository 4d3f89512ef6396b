import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openNodeDatabase } from '../database/node.ts';
import { TABLE_NAMES, type TableRows } from '../schema/tables.ts';
import { loadDataset, type DatasetSource } from './load-dataset.ts';
import { publishDataset } from './publish-dataset.ts';
import { sha256 } from './sha256.ts';

let folder: string;
beforeEach(async () => {
	folder = join(await mkdtemp(join(tmpdir(), 'jilan-publish-')), 'public');
});
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

const region = (name_zh: string) => ({
	region_code: '990000',
	name_zh,
	name_en: 'Sample',
	level: 'province' as const,
	parent_code: null,
	revision: '2016-07'
});

function rowsWith(name_zh: string): TableRows {
	const empty = Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as TableRows;
	return { ...empty, region: [region(name_zh)] };
}

const publish = (name_zh: string) =>
	publishDataset(folder, {
		dataset: 'public',
		synthetic: false,
		as_of: '2024-01-01',
		rows: rowsWith(name_zh)
	});

const source = (): DatasetSource => ({
	manifest: async () => JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')),
	file: async (name) => new Uint8Array(await readFile(join(folder, name)))
});

describe('publishDataset', () => {
	it('writes one hashed file a table, and the same bytes for the same rows', async () => {
		const first = await publish('甲省');
		const bytes = await readFile(join(folder, first.tables['region']?.file ?? ''));
		expect(first.tables['region']).toMatchObject({ rows: 1, bytes: bytes.byteLength });
		expect(sha256(bytes)).toBe(first.tables['region']?.sha256);
		expect(await readdir(folder)).toHaveLength(TABLE_NAMES.length + 1);
		expect(await publish('甲省')).toEqual(first);
		expect((await publish('乙省')).tables['region']?.sha256).not.toBe(
			first.tables['region']?.sha256
		);
	});

	it('leaves the last good tables in place when new rows cannot be written', async () => {
		const good = await publish('甲省');
		const rows = { ...rowsWith('乙省'), budget_line: [{ initial_yuan: 'not money' }] };
		const bad = publishDataset(folder, {
			dataset: 'public',
			synthetic: false,
			as_of: '2024-01-01',
			rows: rows as unknown as TableRows
		});
		await expect(bad).rejects.toThrow(/not money/);
		expect(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))).toEqual(good);
	});
});

describe('loadDataset', () => {
	it('opens what was published', async () => {
		await publish('甲省');
		const db = await openNodeDatabase();
		await loadDataset(db, source());
		expect(await db.rows({ text: 'SELECT name_zh FROM region', values: [] })).toEqual([
			{ name_zh: '甲省' }
		]);
		await db.close();
	});

	it('refuses a file whose hash differs from the manifest, and names it', async () => {
		const manifest = await publish('甲省');
		const file = manifest.tables['region']?.file ?? '';
		const bytes = await readFile(join(folder, file));
		await writeFile(join(folder, file), bytes.subarray(0, bytes.length - 9));
		const db = await openNodeDatabase();
		await expect(loadDataset(db, source())).rejects.toMatchObject({ code: 'table_corrupt', file });
		await db.close();
	});

	it('refuses a manifest of another schema version, and one that is no manifest', async () => {
		const manifest = await publish('甲省');
		const db = await openNodeDatabase();
		const other = {
			...source(),
			manifest: () => Promise.resolve({ ...manifest, schema_version: 99 })
		};
		await expect(loadDataset(db, other)).rejects.toMatchObject({ code: 'other_version' });
		const broken = { ...source(), manifest: () => Promise.resolve({ tables: [] }) };
		await expect(loadDataset(db, broken)).rejects.toMatchObject({ code: 'manifest_invalid' });
		await db.close();
	});

	it('names a table that the manifest does not have', async () => {
		const manifest = await publish('甲省');
		const { region: _, ...tables } = manifest.tables;
		const db = await openNodeDatabase();
		const without = { ...source(), manifest: () => Promise.resolve({ ...manifest, tables }) };
		await expect(loadDataset(db, without)).rejects.toMatchObject({
			code: 'table_missing',
			file: 'region'
		});
		await db.close();
	});
});
