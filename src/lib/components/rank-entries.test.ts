import { describe, expect, it } from 'vitest';
import { rankEntries, type PaletteEntry } from './rank-entries.ts';

const entry = (label: string, ...terms: string[]): PaletteEntry => ({
	key: label,
	href: `/${label}/`,
	label,
	detail: null,
	terms
});
const GROUPS = [
	{ heading: '视图', entries: [entry('部门', 'Departments', 'bm'), entry('得分', 'Scores', 'df')] },
	{
		heading: '部门',
		entries: [
			entry('云南省应急管理厅', 'Yunnan Provincial Department of Emergency Management', 'ynsyjglt'),
			entry('广州市人民政府驻北京办事处', 'Beijing Office', '市驻京办', 'gzsrmzfzbjbsc szjb')
		]
	},
	{ heading: '问题', entries: [entry('得分在提高吗？', 'Are the scores improving?', 'C2')] }
];
const found = (query: string) =>
	rankEntries(GROUPS, query).map(({ heading, entries }) => [
		heading,
		...entries.map(({ label }) => label)
	]);

describe('rankEntries', () => {
	it('keeps everything in order without a query', () => {
		expect(rankEntries(GROUPS, '  ')).toEqual(GROUPS);
	});

	it.each([
		'驻京',
		'驻北京',
		'szjb',
		'zjb',
		'BEIJING',
		'office beijing',
		'北京 办事处',
		'ＳＺＪＢ'
	])('finds a department by %s', (query) => {
		expect(found(query)).toEqual([['部门', '广州市人民政府驻北京办事处']]);
	});

	it('puts what is named so before what only mentions it', () => {
		expect(found('得分')).toEqual([
			['视图', '得分'],
			['问题', '得分在提高吗？']
		]);
		expect(found('department')).toEqual([
			['视图', '部门'],
			['部门', '云南省应急管理厅']
		]);
		expect(found('c2')).toEqual([['问题', '得分在提高吗？']]);
	});

	it('finds nothing where one word is missing', () => {
		expect(found('beijing 湛江')).toEqual([]);
		expect(found('.*')).toEqual([]);
	});
});
