import { describe, expect, it } from 'vitest';
import { finishLine, mergeLines } from './line-draft.ts';
import { isMidYear, readMoneyPassage, readMoneyPassages } from './money-text.ts';
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

	it('gives amounts to whom a short lead names', () => {
		expect(
			lines('2.湿地巡查项目。年初预算30万元，调整后28万元，实际支出21万元，执行率75%。')
		).toMatchObject([
			{
				scope: 'project_item',
				item_name: '湿地巡查',
				budget_basis: 'adjusted',
				actual_yuan: '210000.00',
				rate_stated_pct: '75'
			}
		]);
	});

	it('reads parts in brackets and goes back to the whole behind them', () => {
		const found = lines(
			'年初预算数90万元，其中：基本支出60万元(工资福利支出45万元、商品和服务支出15万元)，项目支出30万元。全年支出81万元(含宣传费9万元)，预算执行率90%。'
		);
		expect(found.map((line) => [line.scope, line.econ_class, line.initial_yuan])).toEqual([
			['department', null, '900000.00'],
			['basic', null, '600000.00'],
			['basic', '301', '450000.00'],
			['basic', '302', '150000.00'],
			['project', null, '300000.00'],
			['project_item', null, null]
		]);
		expect(found[0]?.rate_stated_pct).toBe('90');
	});

	it('reads the second of two parts named alike, and what was spent in full', () => {
		expect(
			lines('支出合计70万元。基本支出中人员经费40万元，公用经费12万元。').map((line) => [
				line.item_name,
				line.actual_yuan
			])
		).toEqual([
			[null, '700000.00'],
			['人员经费', '400000.00'],
			['公用经费', '120000.00']
		]);
		expect(lines('预拨30万元，清算5万元，合计35万元，全部执行到位。', PROJECT)).toMatchObject([
			{ budget_yuan: '350000.00', actual_yuan: '350000.00' }
		]);
	});

	it('carries the role of a list over to its items', () => {
		const found = mergeLines(
			readMoneyPassages(
				['决算支出50万元，其中：', '1.基本支出35万元；', '2.项目支出15万元。', '设备款3万元。'].map(
					passageOf
				),
				DEPARTMENT
			)
		);
		expect(found.map((draft) => [draft.scope, draft.amounts.actual?.yuan])).toEqual([
			['department', '500000.00'],
			['basic', '350000.00'],
			['project', '150000.00']
		]);
	});

	it('keeps equal totals of income and expenditure', () => {
		expect(
			lines('收入决算总额为90万元，支出决算总额为90万元。').map((line) => [
				line.flow,
				line.actual_yuan
			])
		).toEqual([
			['income', '900000.00'],
			['expenditure', '900000.00']
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
