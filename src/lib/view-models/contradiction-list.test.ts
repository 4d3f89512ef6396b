import { expect, it } from 'vitest';
import type { Contradiction } from '../queries/contradictions.ts';
import { contradictionList } from './contradiction-list.ts';

const row: Contradiction = {
	finding_id: 'a-F1',
	doc_id: 'a',
	dept_id: 'a',
	fiscal_year: 2020,
	rule_id: 'Q04',
	severity: 'warning',
	message: '合计不等于各项之和',
	message_en: 'The parts do not add up',
	expected: '5827300.00',
	actual: '5763800.00',
	delta: '-63500.00',
	record_id: 'a-B1',
	section: '支出',
	line_start: 27,
	line_end: 27,
	page: null,
	sheet: null,
	cell: null,
	quote: '582.73'
};

it('puts both values, their difference and the lines of each fact into one entry', () => {
	const [entry, ...rest] = contradictionList(
		[
			row,
			{ ...row, line_start: 28, line_end: 28 },
			{ ...row, record_id: 'a-B2', line_start: 40, line_end: 41 }
		],
		'en'
	);
	expect(rest).toEqual([]);
	expect(entry).toMatchObject({
		message: 'The parts do not add up',
		values: ['5,827,300', '5,763,800'],
		delta: '−63,500'
	});
	expect(entry?.facts.map(({ record_id, places }) => [record_id, places[0]?.lines])).toEqual([
		['a-B1', [27, 28]],
		['a-B2', [40, 41]]
	]);
});

it('shows one number of two facts twice, and words as they are', () => {
	const [copied, named, silent] = contradictionList(
		[
			{ ...row, expected: null, actual: '74.88', delta: null },
			{ ...row, finding_id: 'a-F2', expected: '《甲》', actual: '《乙》', delta: null },
			{ ...row, finding_id: 'a-F3', expected: null, actual: null, delta: null }
		],
		'zh-CN'
	);
	expect([copied?.values, copied?.delta]).toEqual([['74.88', '74.88'], null]);
	expect(named?.values).toEqual(['《甲》', '《乙》']);
	expect(silent?.values).toBeNull();
	expect(contradictionList([], 'en')).toEqual([]);
});
