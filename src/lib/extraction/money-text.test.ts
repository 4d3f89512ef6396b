import { describe, expect, it } from 'vitest';
import { finishLine, mergeLines } from './line-draft.ts';
import { isMidYear, readMoneyPassage } from './money-text.ts';
import type { ReportContext } from './report-context.ts';
import { passageOf } from '../../../test/extraction/test-document.ts';

const DEPARTMENT: ReportContext = {
	fiscal_year: 2022,
	eval_object: 'department',
	eval_object_name: null,
	evaluator: 'self',
	department_name: '某市某局',
	department_names: ['某市某局'],
	amount_unit: '万元',
	prefix: 'r'
};
const PROJECT: ReportContext = {
	...DEPARTMENT,
	eval_object: 'project',
	eval_object_name: '巡护补助'
};

function lines(text: string, context = DEPARTMENT) {
	return mergeLines(readMoneyPassage(passageOf(text), context)).map((draft, index) =>
		finishLine(draft, `r-B${index + 1}`, '万元')
	);
}

describe('readMoneyPassage(passage, context)', () => {
	it('keeps initial, adjusted and spent apart', () => {
		expect(
			lines(
				'2022年年初预算数为100万元，年中追加20万元，调整后预算数120万元，全年支出108万元，预算执行率90%。'
			)
		).toMatchObject([
			{
				scope: 'department',
				initial_yuan: '1000000.00',
				adjusted_yuan: '1200000.00',
				budget_yuan: '1200000.00',
				budget_basis: 'adjusted',
				actual_yuan: '1080000.00',
				rate_stated_pct: '90'
			}
		]);
	});

	it('chooses the budget the printed rate refers to', () => {
		const [line] = lines('年初预算100万元，全年预算数200万元，支出150万元，完成年初预算的150%。');
		expect(line).toMatchObject({
			budget_basis: 'initial',
			budget_yuan: '1000000.00',
			rate_stated_pct: '150'
		});
	});

	it('gives parts their own lines and returns to the whole after the list', () => {
		const found = lines(
			'年初预算1200万元，其中基本支出800万元，项目支出400万元；全年实际支出1150万元。'
		);
		expect(found.map((line) => [line.scope, line.initial_yuan, line.actual_yuan])).toEqual([
			['department', '12000000.00', '11500000.00'],
			['basic', '8000000.00', null],
			['project', '4000000.00', null]
		]);
	});

	it('names items and economic classes of a list', () => {
		const found = lines('项目支出年初预算数60万元，其中普查经费40.50万元，宣传费19.50万元。');
		expect(found.map((line) => [line.item_name, line.initial_yuan])).toEqual([
			[null, '600000.00'],
			['普查经费', '405000.00'],
			['宣传费', '195000.00']
		]);
	});

	it('derives an unchanged adjusted budget and says so', () => {
		const [line] = lines(
			'巡护补助项目年初预算为50万元，年中未调整，决算支出49.5万元，预算完成率为99%。',
			PROJECT
		);
		expect(line).toMatchObject({
			scope: 'project_item',
			item_name: '巡护补助',
			adjusted_yuan: '500000.00',
			adjusted_is_derived: true,
			budget_basis: 'initial',
			actual_kind: 'final_account'
		});
	});

	it('leaves mid-year progress, last year, rents and rates of other things alone', () => {
		expect(lines('截至2022年6月30日，支出30万元，进度40%。')).toEqual([]);
		expect(lines('上年支出90万元。')).toEqual([]);
		expect(lines('收取租金为44万元，人均补助标准1200元。')).toEqual([]);
		expect(lines('下达资金100万元，资金到位率100%。', PROJECT)).toMatchObject([
			{ budget_basis: 'allocated', rate_stated_pct: null }
		]);
	});

	it('counts a restated amount once', () => {
		expect(
			lines('年度支出预算80万元，本年支出79万元。整体支出年度预算为80万元，实际支出79万元。')
		).toHaveLength(1);
	});
});

describe('isMidYear(sentence, fiscalYear)', () => {
	it('knows the end of the year', () => {
		expect(isMidYear('截至2022年7月31日，支出进度50%', 2022)).toBe(true);
		expect(isMidYear('截至2022年12月31日，支出100万元', 2022)).toBe(false);
	});
});
