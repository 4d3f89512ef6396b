import { describe, expect, it } from 'vitest';
import { compareIndicators } from './compare-indicators.ts';
import { compareMoney } from './compare-money.ts';
import { compareMeasures, compareProblems } from './compare-problems.ts';
import { compareScores } from './compare-scores.ts';
import {
	sampleExpected,
	sampleIndicator,
	sampleLine,
	sampleMeasure,
	sampleProblem,
	sampleScore
} from './sample-facts.ts';
import { Tally, precision, recall, total } from './tally.ts';

describe('money', () => {
	const expected = sampleExpected({
		budget_lines: [
			{
				scope: 'department',
				budget_basis: 'full_year',
				adjusted_yuan: '13005000.00',
				budget_yuan: '13005000.00',
				actual_yuan: '12876500.00',
				rate_stated_pct: '99.01'
			}
		]
	});

	it('counts right, wrong, missing and added amounts', () => {
		const tally = new Tally();
		compareMoney(
			expected,
			[
				sampleLine({
					initial_yuan: '900.00',
					adjusted_yuan: '13005000.00',
					budget_yuan: '13005000.00',
					actual_yuan: '12876.50'
				})
			],
			tally
		);
		// Hits: adjusted, budget. Missed: actual (another value), rate. Added: the wrong actual, the initial amount.
		expect(tally.of('money')).toEqual({ hit: 2, missed: 2, extra: 2 });
	});

	it('counts a restated line neither way, and a made-up one as added', () => {
		const full = {
			adjusted_yuan: '13005000.00',
			budget_yuan: '13005000.00',
			actual_yuan: '12876500.00',
			rate_stated_pct: '99.01'
		};
		const tally = new Tally();
		compareMoney(
			expected,
			[
				sampleLine(full),
				sampleLine({ actual_yuan: '12876500.00', is_primary: false }),
				sampleLine({ scope: 'three_public', cut: 'three_public', actual_yuan: '5.00' })
			],
			tally
		);
		expect(tally.of('money')).toEqual({ hit: 4, missed: 0, extra: 1 });
	});

	it('counts basis, scope and item of a matched line', () => {
		const tally = new Tally();
		const named = sampleExpected({
			eval_object: 'project',
			budget_lines: [
				{
					scope: 'project_item',
					item_name: '宣传经费',
					budget_basis: 'initial',
					actual_yuan: '30000.00'
				}
			]
		});
		compareMoney(
			named,
			[sampleLine({ scope: 'project_item', cut: 'by_item', actual_yuan: '30000.00' })],
			tally
		);
		// The scope is right; the basis is full_year, and the item is not named.
		expect(tally.of('line places')).toEqual({ hit: 1, missed: 2, extra: 0 });
	});

	it('does not take a line of another scope or item', () => {
		const tally = new Tally();
		const named = sampleExpected({
			budget_lines: [{ scope: 'project_item', item_name: '宣传经费', actual_yuan: '30000.00' }]
		});
		compareMoney(
			named,
			[
				sampleLine({ actual_yuan: '30000.00' }),
				sampleLine({
					scope: 'project_item',
					cut: 'by_item',
					item_name: '培训经费',
					actual_yuan: '30000.00'
				})
			],
			tally
		);
		expect(tally.of('money')).toEqual({ hit: 0, missed: 1, extra: 2 });
	});
});

describe('scores', () => {
	it('does not take a monitoring score for the annual one', () => {
		const tally = new Tally();
		const expected = sampleExpected({ scores: [{ eval_object: 'department', score: '98' }] });
		compareScores(
			expected,
			[
				sampleScore({ score: '99', eval_object: 'monitoring' }),
				sampleScore({ score: '98', grade_stated: '优' })
			],
			tally
		);
		// The grade is not expected, the monitoring score is not either.
		expect(tally.of('scores')).toEqual({ hit: 1, missed: 0, extra: 2 });
	});

	it('counts the points of components and a grade by its first character', () => {
		const tally = new Tally();
		const expected = sampleExpected({
			scores: [
				{
					eval_object: 'department',
					evaluator: 'self',
					score: '98',
					grade_stated: '优秀',
					components: [{ name_zh: '管理效能', max_score: '50', score: '48' }]
				}
			]
		});
		const component = { code: 'MGT', name_zh: '管理效能', max_score: '50', is_bonus: false };
		compareScores(
			expected,
			[sampleScore({ grade_stated: '优', components: [{ ...component, score: '47' }] })],
			tally
		);
		// Hits: total, evaluator, grade, maximum of the component; its score is wrong.
		expect(tally.of('scores')).toEqual({ hit: 4, missed: 1, extra: 1 });
	});
});

describe('indicators', () => {
	it('wants name, weight and score of a row together', () => {
		const tally = new Tally();
		const expected = sampleExpected({
			indicators: [
				{ name_zh: '采集数量', weight: '25', score: '25', l1_name: '产出指标' },
				{ name_zh: '核对质量', weight: '25', score: '24.5' },
				{ name_zh: '完成时间', weight: '10', score: '10' }
			]
		});
		compareIndicators(
			expected,
			[
				sampleIndicator({ name_zh: '采集数量', weight: '25', score: '25', l1_name: '效益指标' }),
				sampleIndicator({ name_zh: '核对质量', weight: '25', score: '2450' }),
				sampleIndicator({ name_zh: '产出指标', level: 1, weight: '50' })
			],
			tally
		);
		expect(tally.of('indicators')).toEqual({ hit: 1, missed: 2, extra: 1 });
		expect(tally.of('indicator branches')).toEqual({ hit: 0, missed: 1, extra: 1 });
	});
});

describe('problems and measures', () => {
	const expected = sampleExpected({
		problems: [
			{ category_code: 'EXE-01', text: '支出进度偏慢，四季度集中报账' },
			{ category_code: ['PRC-01', 'PRC-03'], text: '采购合同归档不及时' },
			{ kind: 'deduction_reason', category_code: 'UNX-00', text: '未说明' }
		],
		measures: [{ category_code: 'EXE-01', text: '按月通报支出进度' }]
	});

	it('tells a text not found from a category that is wrong', () => {
		const tally = new Tally();
		compareProblems(
			expected,
			[
				sampleProblem({
					text: '一是支出进度偏慢，四季度集中报账。',
					category_code: 'BUD-01',
					category_l1: 'BUD'
				}),
				sampleProblem({
					text: '(2分扣分未说明原因)',
					kind: 'deduction_reason',
					category_code: 'UNX-00',
					category_l1: 'UNX'
				}),
				sampleProblem({ text: '群众满意度不高', category_code: 'SVC-03', category_l1: 'SVC' })
			],
			tally
		);
		expect(tally.of('problem split')).toEqual({ hit: 2, missed: 1, extra: 1 });
		expect(tally.of('problem categories')).toEqual({ hit: 1, missed: 2, extra: 1 });
	});

	it('counts measures by text and category', () => {
		const tally = new Tally();
		compareMeasures(
			expected,
			[
				sampleMeasure({
					text: '按月通报支出进度。',
					category_code: 'EXE-02',
					category_l1: 'EXE'
				}),
				sampleMeasure({ text: '争取增加人员编制' })
			],
			tally
		);
		expect(tally.of('measures')).toEqual({ hit: 1, missed: 0, extra: 1 });
		expect(tally.of('measure categories')).toEqual({ hit: 1, missed: 0, extra: 0 });
	});
});

describe('shares', () => {
	it('adds reports up before dividing', () => {
		const [one, two] = [new Tally(), new Tally()];
		one.hit('scores');
		one.miss('scores', '98 not found');
		two.hit('scores');
		two.extra('scores', '99');
		two.hit('scores');
		const counts = total([one, two], 'scores');
		expect(counts).toEqual({ hit: 3, missed: 1, extra: 1 });
		expect([precision(counts), recall(counts)]).toEqual([0.75, 0.75]);
		expect(precision(total([one, two], 'money'))).toBeNull();
	});
});
