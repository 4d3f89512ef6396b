import { describe, expect, it } from 'vitest';
import { departmentCharts } from '../messages/department-charts.ts';
import type { LostPoints } from '../queries/lost-points.ts';
import { scoreWaterfall, scoreWaterfalls } from './score-waterfall.ts';

const text = { ...departmentCharts.en.waterfall, categoryNames: { UNX: 'No reason stated' } };
const part: LostPoints = {
	dept_id: 'a',
	score_id: '001-S1',
	comparable_group: 'old',
	fact_ids: null,
	comparability: '|001|self|department||year',
	fiscal_year: 2021,
	doc_id: '001',
	detail: 'indicator',
	score: 93.79,
	max_score: 100,
	name: '加减分',
	name_en: null,
	weight: 5,
	lost: 5,
	is_bonus: true
};
const levels = (parts: LostPoints[]) =>
	scoreWaterfall(parts, text, 'en').steps.map(({ kind, to, text: label }) => [kind, to, label]);

describe('scoreWaterfall', () => {
	it('goes 100 −5 −0.21 −0.50 −0.50 = 93.79, the bonus apart from what was lost', () => {
		const parts = [
			part,
			{ ...part, name: '资金管理', lost: 0.21, is_bonus: false },
			{ ...part, name: '资产管理', lost: 0, is_bonus: false },
			{ ...part, name: '绩效管理', lost: 0.5, is_bonus: false },
			{ ...part, name: '采购管理', lost: 0.5, is_bonus: false }
		];
		expect(levels(parts)).toEqual([
			['level', 100, '100'],
			['bonus', 95, '−5'],
			['lost', 94.79, '−0.21'],
			['lost', 94.29, '−0.50'],
			['lost', 93.79, '−0.50'],
			['level', 93.79, '93.79']
		]);
		const model = scoreWaterfall(parts, text, 'en');
		expect(model.untouched).toBe(1);
		expect(model.marks?.map(({ label }) => label.split('\n').at(-1))).toEqual([
			'Full mark 100',
			'−5 / 5 → 95',
			'−0.21 / 5 → 94.79',
			'−0.50 / 5 → 94.29',
			'−0.50 / 5 → 93.79',
			'Self-score 93.79'
		]);
		expect(model.marks?.[2]).toMatchObject({ record_ids: ['001-S1'], doc_id: '001' });
	});

	it('says what no part explains', () => {
		const parts = [{ ...part, name: '绩效管理', lost: 0.5, is_bonus: false, score: 98 }];
		expect(levels(parts)).toEqual([
			['level', 100, '100'],
			['lost', 99.5, '−0.50'],
			['unexplained', 98, '−1.50'],
			['level', 98, '98']
		]);
	});

	it('names a reason by its category and is empty without parts', () => {
		const reason: LostPoints = {
			...part,
			detail: 'reason',
			name: 'UNX',
			weight: null,
			lost: 2,
			score: 98,
			is_bonus: false
		};
		expect(scoreWaterfall([reason], text, 'en').steps[1]?.label).toBe('No reason stated');
		expect(scoreWaterfall([], text, 'en')).toMatchObject({ isEmpty: true, steps: [], year: null });
	});
});

describe('scoreWaterfalls', () => {
	const table = { ...part, lost: 6.21, is_bonus: false };
	const block: LostPoints = {
		...part,
		fiscal_year: 2022,
		doc_id: '002',
		detail: 'component',
		score: 98,
		lost: 2,
		is_bonus: false
	};

	it('adds the older indicator table to a latest score without one', () => {
		expect(scoreWaterfalls([block, table], text, 'en').map(({ year }) => year)).toEqual([
			2022, 2021
		]);
	});

	it('is content with the latest if that has a table', () => {
		const older = { ...block, fiscal_year: 2020 };
		expect(scoreWaterfalls([table, older], text, 'en').map(({ year }) => year)).toEqual([2021]);
		expect(scoreWaterfalls([], text, 'en')).toEqual([]);
	});
});
