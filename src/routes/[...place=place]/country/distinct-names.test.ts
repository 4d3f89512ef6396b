import { expect, it } from 'vitest';
import type { DepartmentEntry } from '$lib/queries/dataset-scope.ts';
import { distinctNames } from './distinct-names.ts';

const entry = (region_code: string, region_zh: string, region_en: string) =>
	({
		dept_id: `c${region_code}-education`,
		name_zh: `${region_zh}教育局`,
		short_zh: '县教育局',
		name_en: `Education Bureau, ${region_en}`,
		short_en: 'Education Bureau',
		region_code,
		region_zh,
		region_en
	}) as DepartmentEntry;
const shorts = (...entries: DepartmentEntry[]) =>
	distinctNames(entries).map(({ short_zh, short_en }) => [short_zh, short_en]);

const one = entry('660121', '示例1省1市1县', 'Sample County 1-1-1');
const two = entry('660122', '示例1省1市2县', 'Sample County 1-1-2');
const far = entry('670121', '示例2省1市1县', 'Sample County 2-1-1');

it('leaves the names of one county alone', () => {
	expect(shorts(one)).toEqual([['县教育局', 'Education Bureau']]);
});

it('puts what distinguishes the counties in front', () => {
	expect(shorts(one, two)).toEqual([
		['1县 县教育局', '1-1-1 Education Bureau'],
		['2县 县教育局', '1-1-2 Education Bureau']
	]);
	expect(shorts(one, far).map(([zh]) => zh)).toEqual([
		'示例1省1市1县 县教育局',
		'示例2省1市1县 县教育局'
	]);
});
