import { expect, it } from 'vitest';
import { zh } from '../../../test/proof/proof-words.ts';
import { proofIndicatorFact, proofScoreFact } from './proof-score.ts';

it('proof of a score takes the bonus that nobody could reach out of the denominator', () => {
	const fact = proofScoreFact(
		{
			record_id: '001-S1',
			eval_object: 'department',
			object_name: null,
			evaluator: 'self',
			score: '93.790',
			max_score: '100.000',
			max_is_stated: true,
			base_max: '95.000',
			normalized_pct: '98.7300',
			points_lost: '1.210',
			grade_stated: null,
			grade_derived: '优',
			note: null
		},
		[
			{
				record_id: '001-S1',
				name_zh: '管理效能',
				score: '43.790',
				max_score: '45.000',
				is_bonus: false
			},
			{
				record_id: '001-S1',
				name_zh: '加减分项',
				score: '0.000',
				max_score: '5.000',
				is_bonus: true
			}
		],
		zh
	);
	expect(fact.steps).toEqual([
		'满分 100 分中有加分 5 分：不靠加分可得 95 分',
		'（得分 93.79 − 加分 0）÷ 可得 95 = 98.73%；失分 1.21',
		'等级“优”由分数推得，报告没有印'
	]);
	expect(fact.values.map(({ label, printed }) => [label, printed])).toEqual([
		['得分', '93.79'],
		['满分', '100'],
		['管理效能', '43.79 / 45'],
		['加减分项 · 加减分', '0 / 5']
	]);
	expect(fact.summary).toBe('93.79 / 100');
});

it('proof of an indicator tells the points lost and the branch', () => {
	const fact = proofIndicatorFact(
		{
			record_id: '001-I03',
			l1_name: '管理效能',
			l2_name: '资金管理',
			name_zh: '预算完成率',
			name_norm: '预算完成率',
			weight: '2.000',
			score: '1.990',
			deduction: '0.010',
			is_bonus: false,
			explanation: null,
			target_text: null,
			actual_text: null,
			basis_text: '完成率 99.73%'
		},
		zh
	);
	expect(fact.marks).toEqual(['管理效能', '资金管理']);
	expect(fact.steps).toEqual(['分值 2 − 得分 1.99 = 扣分 0.01']);
	expect(fact.summary).toBe('1.99 / 2');
});
