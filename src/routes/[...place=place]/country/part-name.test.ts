import { expect, it } from 'vitest';
import { country } from '$lib/messages/country.ts';
import { partName } from './part-name.ts';

const names: Record<string, string> = { '660000': '甲省', '660121': '乙县' };
const named = (path: string) =>
	partName(path, (code) => names[code] ?? code, country['zh-CN'].failure.parts);

it('names every kind of file', () => {
	expect(named('manifest.json')).toBe('全国数据清单');
	expect(named('partitions/66.0123456789ab.json')).toBe('甲省的县清单');
	expect(named('packs/66/660121.0123456789ab.pack')).toBe('乙县的明细');
	expect(named('tables/evidence/region_code=660121/data.0123456789ab.parquet')).toBe('乙县的出处');
	expect(named('rollup/country_year/data.0123456789ab.parquet')).toBe('全国汇总表');
	expect(named('reference/region/data.0123456789ab.parquet')).toBe('全国共用表');
	expect(named('database')).toBe('查询引擎');
	expect(named('packs/67/670121.0123456789ab.pack')).toBe('670121的明细');
});
