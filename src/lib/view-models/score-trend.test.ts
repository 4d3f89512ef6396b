import { describe, expect, it } from 'vitest';
import { names, nextRow, schemes, scoreRow, words } from '../../../test/charts/score-rows.ts';
import { scores } from '../messages/scores.ts';
import type { ScoreByDepartmentYear } from '../queries/score-by-department-year.ts';
import { scoreTrend } from './score-trend.ts';

const model = (rows: ScoreByDepartmentYear[], peers: ScoreByDepartmentYear[] = []) =>
	scoreTrend(rows, peers, names, schemes, { ...words, ...scores['zh-CN'].trend }, 'zh-CN');
const in2023 = { ...nextRow, fiscal_year: 2023, doc_id: 'a-2023', normalized_pct: 99 };
const years = (rows: ScoreByDepartmentYear[]) =>
	model(rows).named[0]?.segments.map((segment) => segment.points.map((point) => point.year));

describe('scoreTrend(rows, peers)', () => {
	it('joins years of one scheme, and never across its change', () => {
		expect(years([scoreRow, nextRow, in2023])).toEqual([[2021], [2022, 2023]]);
		expect(model([scoreRow, nextRow, in2023]).breaks).toEqual([2021.5]);
	});

	it('breaks at a missing year under the same scheme, without a change', () => {
		const later = { ...nextRow, fiscal_year: 2024, doc_id: 'a-2024' };
		expect(years([nextRow, later])).toEqual([[2022], [2024]]);
		expect(model([nextRow, later]).breaks).toEqual([]);
		expect(model([nextRow, later]).years).toEqual([2022, 2023, 2024]);
	});

	it('puts a change inside a gap where the new scheme began', () => {
		const before = { ...scoreRow, fiscal_year: 2020, doc_id: 'a-2020' };
		expect(model([before, in2023]).breaks).toEqual([2021.5]);
	});

	it('keeps raw and normalised scores apart: one rises, the other falls', () => {
		const points = model([scoreRow, nextRow]).named[0]?.segments.flatMap((one) => one.points);
		expect(points?.map((point) => [point.raw, point.normalized_pct])).toEqual([
			[93.79, 98.73],
			[98, 98]
		]);
	});

	it('colours the chosen only, and takes medians from five departments of one scheme on', () => {
		const peers = [95, 96, 97, 99].map((pct, index) => ({
			...nextRow,
			dept_id: `d${index}`,
			doc_id: `d${index}`,
			score: pct,
			normalized_pct: pct
		}));
		const trend = model([nextRow], [nextRow, ...peers]);
		expect(trend.named.map((line) => line.name)).toEqual(['发改局']);
		expect(trend.others).toHaveLength(4);
		expect(trend.medians.map((segment) => segment.points.map((p) => p.normalized_pct))).toEqual([
			[97]
		]);
		expect(model(peers).medians).toEqual([]);
		const seven = ['1', '2', '3', '4', '5', '6', '7'].map((dept_id) => ({ ...nextRow, dept_id }));
		expect(model(seven).named).toEqual([]);
		expect(model(seven).others).toHaveLength(7);
	});

	it('explains in the table why points are not joined', () => {
		const rows = model([scoreRow, nextRow]).table.rows;
		expect(rows.map((row) => row.at(-1))).toEqual(['', '计分办法变化']);
	});

	it('says the change under one scheme, and why there is none over two', () => {
		const labels = (model([scoreRow, nextRow, in2023]).marks ?? []).map((mark) =>
			mark.label.split('\n')
		);
		expect(labels.find(([first]) => first?.endsWith('局 2022'))?.[2]).toBe(
			'与上年不可比：计分办法不同'
		);
		expect(labels.find(([first]) => first?.endsWith('局 2023'))?.[2]).toBe('较上年 +1.00 个百分点');
		expect(model([scoreRow, nextRow, in2023]).joins?.map(({ how }) => how)).toEqual(['line']);
	});

	it('leaves scores that are not printed out, and is empty without any', () => {
		const silent = { ...scoreRow, score: null, normalized_pct: null };
		expect(model([silent])).toMatchObject({ isEmpty: true, years: [], breaks: [] });
	});
});
