import { describe, expect, it } from 'vitest';
import {
	departments as names,
	peerScoreRow,
	scoreRow,
	words
} from '../../../test/charts/department-rows.ts';
import { departmentCharts } from '../messages/department-charts.ts';
import type { DepartmentScore } from '../queries/department-scores.ts';
import { deptScore } from './dept-score.ts';

const text = { ...departmentCharts.en.score, ...words.en };
const model = (rows: DepartmentScore[], reported = rows.map((row) => row.fiscal_year)) =>
	deptScore('a', rows, reported, [], names, text, 'en');
const after = scoreRow(2022, {
	score: 98,
	base_max: 100,
	normalized_pct: 98,
	comparable_group: 'new'
});

describe('deptScore', () => {
	it('breaks at a change of scheme and keeps the printed score beside the normalised one', () => {
		const shown = model([scoreRow(2021), after]);
		expect(shown.lines).toEqual([]);
		expect(shown.breaks).toEqual([{ from: '2021', to: '2022' }]);
		expect(shown.raw).toMatchObject([{ year: '2021', value: 93.79 }]);
		expect(shown.table.rows.map((row) => row.slice(0, 5))).toEqual([
			['2021', '93.79', '95', '98.73', ''],
			['2022', '98', '100', '98.00', 'new scheme, not compared']
		]);
		expect(shown.table.record_ids).toEqual([['a-2021-S1'], ['a-2022-S1']]);
	});

	it('joins neighbours under one scheme only', () => {
		const joined = (rows: DepartmentScore[]) => model(rows).lines.length;
		expect(joined([scoreRow(2020), scoreRow(2021)])).toBe(1);
		expect(joined([scoreRow(2019), scoreRow(2021)])).toBe(0);
	});

	it('tells a report without a score from no report, and says that a full mark is assumed', () => {
		const shown = model([scoreRow(2020, { base_max: null })], [2020, 2021, 2023]);
		expect(shown.points[0]?.isHollow).toBe(true);
		expect(shown.gaps).toEqual(['2022']);
		expect(shown.table.rows.map((row) => row.slice(1, 3))).toEqual([
			['93.79', '100 (assumed)'],
			['not printed', ''],
			['no report', ''],
			['not printed', '']
		]);
		expect(model([]).isEmpty).toBe(true);
	});

	it('sets the score against the median of five peers under the same scheme', () => {
		const peers = [99, 95, 97, 90].map((pct, index) => peerScoreRow(`p${index}`, 2021, pct));
		const shown = deptScore(
			'a',
			[scoreRow(2021)],
			[2021],
			[peerScoreRow('a', 2021, 98.73), ...peers],
			names,
			text,
			'en'
		);
		expect(shown.bands).toMatchObject([{ lower: 90, median: 97, upper: 99 }]);
		expect(shown.table.rows[0]?.slice(5, 8)).toEqual(['97.00', '90.00–99.00', '5']);
	});
});
