import { it } from 'vitest';
import { report } from '../../src/lib/messages/report.ts';
import type { ReportIndicator } from '../../src/lib/queries/report-indicators.ts';
import { indicatorScores } from '../../src/lib/view-models/indicator-scores.ts';
import { reportIndicatorTree } from '../../src/lib/view-models/report-indicator-tree.ts';
import { expectChart } from './expect-chart.ts';

const row: ReportIndicator = {
	indicator_id: 'a-I1',
	l1_name: '管理效能',
	l2_name: '资金管理',
	l2_weight: 2,
	name_zh: '预算完成率',
	weight: 2,
	score: 1.5,
	deduction: 0.5,
	is_bonus: false,
	explanation: null,
	target_text: null,
	actual_text: null,
	basis_text: null
};

it('draws full, part and zero shares, and a long name that must be cut', async () => {
	const rows: ReportIndicator[] = [
		row,
		{ ...row, indicator_id: 'a-I2', l2_name: '资产管理', score: 2, deduction: 0 },
		{
			...row,
			indicator_id: 'a-I3',
			l2_name: '社会公众或服务对象满意程度与可持续影响',
			score: 0,
			deduction: 2
		}
	];
	const text = report['zh-CN'].indicators.chart;
	await expectChart(
		'indicator-scores',
		'mixed',
		indicatorScores(reportIndicatorTree(rows), text, 'zh-CN')
	);
});
