import { describe, expect, it } from 'vitest';
import { PACK_TABLES, type Partition, type ProvinceList } from '../schema/partition-manifest.ts';
import { SCHEMA_VERSION } from '../schema/tables.ts';
import { FileCache } from './file-cache.ts';
import type { PartitionError } from './partition-error.ts';
import { holds, parsePartitionManifest, partitionsOf, unpack } from './partitions.ts';

const SHA = 'a'.repeat(64);
const county = (region_code: string, first_year = 2018, last_year = 2025): Partition => ({
	region_code,
	first_year,
	last_year,
	departments: 50,
	reports: 400,
	pack: { bytes: 2 * PACK_TABLES.length, sha256: SHA },
	evidence: { bytes: 1, sha256: SHA, rows: 1 },
	rows: PACK_TABLES.map((_, index) => index),
	bytes: PACK_TABLES.map(() => 2)
});
const LISTS: ProvinceList[] = [
	{ province_code: '66', rollups: {}, partitions: [county('660121'), county('660122', 2024)] },
	{ province_code: '67', rollups: {}, partitions: [county('670221')] }
];
const codes = (regions: string[], years?: number[]) =>
	partitionsOf(LISTS, regions, years).map(({ region_code }) => region_code);

describe('partitionsOf', () => {
	it('finds the counties of a county, a prefecture, a province, of several and of none', () => {
		expect(codes(['660122'])).toEqual(['660122']);
		expect(codes(['660100'])).toEqual(['660121', '660122']);
		expect(codes(['660200'])).toEqual([]);
		expect(codes(['660000', '670221'])).toEqual(['660121', '660122', '670221']);
		expect(codes([])).toEqual(['660121', '660122', '670221']);
		expect(holds('660100', '670121')).toBe(false);
	});

	it('leaves out counties without a report of the years', () => {
		expect(codes(['660000'], [2020, 2021])).toEqual(['660121']);
		expect(codes(['660000'], [2020, 2025])).toEqual(['660121', '660122']);
	});
});

describe('unpack', () => {
	it('cuts a pack into the files of its tables', () => {
		const pack = Uint8Array.from({ length: 2 * PACK_TABLES.length }, (_, index) => index);
		const files = unpack(county('660121'), pack);
		expect(files.map(({ table }) => table)).toEqual(PACK_TABLES);
		expect([...(files[2]?.bytes ?? [])]).toEqual([4, 5]);
		expect(files[3]?.rows).toBe(3);
	});
});

describe('parsePartitionManifest', () => {
	it('names the manifest when it is none', () => {
		expect(() => parsePartitionManifest({ tables: [] })).toThrow(/manifest\.json/);
	});

	it('tells another schema from a damaged manifest, whatever its other parts look like', () => {
		const code = (json: unknown) => {
			try {
				parsePartitionManifest(json);
			} catch (error) {
				return (error as PartitionError).code;
			}
			return null;
		};
		expect(code({ schema_version: 999, shape: 'new' })).toBe('other_build');
		expect(code({ schema_version: SCHEMA_VERSION })).toBe('truncated');
		expect(code(null)).toBe('truncated');
	});
});

describe('FileCache', () => {
	it('gives up what was unused for longest', () => {
		const cache = new FileCache(10);
		cache.put('a', new Uint8Array(4));
		cache.put('b', new Uint8Array(4));
		expect(cache.get('a')).toHaveLength(4);
		cache.put('c', new Uint8Array(4));
		expect(cache.get('b')).toBeNull();
		expect(cache.get('a')).not.toBeNull();
		expect(cache.bytes).toBe(8);
		cache.put('d', new Uint8Array(11));
		expect(cache.get('d')).toBeNull();
		expect(cache.bytes).toBe(8);
	});

	it('gives up at once what is over a smaller budget', () => {
		const cache = new FileCache(10);
		cache.put('a', new Uint8Array(4));
		cache.put('b', new Uint8Array(4));
		cache.limit(5);
		expect(cache.get('a')).toBeNull();
		expect(cache.get('b')).not.toBeNull();
		expect(cache.bytes).toBe(4);
	});
});
