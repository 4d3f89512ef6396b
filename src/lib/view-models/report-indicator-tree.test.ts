import { describe, expect, it } from 'vitest';
import type { ReportIndicator } from '../queries/report-indicators.ts';
import { indicatorScores } from './indicator-scores.ts';
import { reportIndicatorTree } from './report-indicator-tree.ts';

const row: ReportIndicator = {
	indicator_id: 'a-I1',
	l1_name: '管理效能',
	l2_name: '资金管理',
	l2_weight: 4,
	name_zh: '预算完成率',
	weight: 2,
	score: 1.99,
	deduction: 0.01,
	is_bonus: false,
	explanation: null,
	target_text: null,
	actual_text: null,
	basis_text: null
};
const rows: ReportIndicator[] = [
	row,
	{ ...row, indicator_id: 'a-I2', score: 1.8, deduction: 0.2 },
	{ ...row, indicator_id: 'a-I3', l2_name: '资产管理', l2_weight: 2, score: 2, deduction: 0 },
	{
		...row,
		indicator_id: 'a-I4',
		l1_name: '加减分项',
		l2_name: '表彰',
		l2_weight: 5,
		weight: 5,
		score: 0,
		deduction: null,
		is_bonus: true
	},
	{
		...row,
		indicator_id: 'a-I5',
		l1_name: '产出指标',
		l2_name: null,
		l2_weight: null,
		weight: null,
		score: null,
		deduction: null
	}
];
const text = {
	ariaLabel: 'chart',
	axis: 'axis',
	level1: 'L1',
	level2: 'L2',
	weight: 'weight',
	score: 'score',
	lost: 'lost',
	share: 'share',
	unnamed: '—'
};

describe('reportIndicatorTree', () => {
	it('adds the points of a branch exactly, and gives no sum where one is missing', () => {
		const tree = reportIndicatorTree(rows);
		expect(
			tree.flatMap((trunk) =>
				trunk.branches.map((branch) => [
					trunk.name,
					branch.name,
					branch.weight_stated,
					branch.weight,
					branch.score,
					branch.lost,
					branch.isBonus
				])
			)
		).toEqual([
			['管理效能', '资金管理', 4, 4, 3.79, 0.21, false],
			['管理效能', '资产管理', 2, 2, 2, 0, false],
			['加减分项', '表彰', 5, 5, 0, null, true],
			['产出指标', null, null, null, null, null, false]
		]);
		expect(tree[0]?.rows).toBe(3);
	});

	it('is empty for a report without indicators', () => {
		expect(reportIndicatorTree([])).toEqual([]);
	});
});

describe('indicatorScores', () => {
	it('draws scored branches only: bonus and unscored ones are not among them', () => {
		const model = indicatorScores(reportIndicatorTree(rows), text, 'zh-CN');
		expect(model.bars.map((bar) => [bar.label, bar.share_pct, bar.isFull, bar.text])).toEqual([
			['资金管理', 94.75, false, '3.79 / 4'],
			['资产管理', 100, true, '2 / 2']
		]);
		expect(model.table.rows[0]).toEqual(['管理效能', '资金管理', '4', '3.79', '0.21', '94.75%']);
		expect(model.isEmpty).toBe(false);
	});

	it('tells branches of one name apart by their trunk', () => {
		const model = indicatorScores(
			reportIndicatorTree([row, { ...row, indicator_id: 'a-I2', l1_name: '履职效能' }]),
			text,
			'zh-CN'
		);
		expect(model.labels).toEqual(['管理效能 · 资金管理', '履职效能 · 资金管理']);
	});

	it('is empty where rows name no branch: scattered rows are no picture of the whole', () => {
		const scattered = { ...row, l1_name: null, l2_name: null };
		expect(indicatorScores(reportIndicatorTree([scattered]), text, 'zh-CN').isEmpty).toBe(true);
		expect(indicatorScores([], text, 'zh-CN').isEmpty).toBe(true);
	});
});
