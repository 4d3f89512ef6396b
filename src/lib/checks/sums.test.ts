import { describe, expect, it } from 'vitest';
import { checkIncomeBalance } from './income-balance.ts';
import { checkEconClassSum, checkItemSum } from './part-sums.ts';
import { checkBasicPlusProject, checkThreeCuts } from './structure-sums.ts';
import { summary, testContext, testLine, testRecord } from './test-record.ts';

const none = testContext();
const basic = testLine({ line_id: 't-B2', scope: 'basic', cut: 'by_structure' });
const project = testLine({ line_id: 't-B3', scope: 'project', cut: 'by_structure' });
const structure = (total: string, one: string, two: string) =>
	testRecord({
		budget_lines: [
			testLine({ initial_yuan: total }),
			{ ...basic, initial_yuan: one },
			{ ...project, initial_yuan: two }
		]
	});

describe('Q03 basic and project expenditure', () => {
	it('accepts 357.06 + 207.44 = 564.50 万元, and 0.01 of rounding', () => {
		expect(checkBasicPlusProject(structure('5645000', '3570600', '2074400'), none)).toEqual([]);
		expect(checkBasicPlusProject(structure('5645000', '3570600', '2074300'), none)).toEqual([]);
	});

	it('finds parts 2 万元 above the total', () => {
		expect(checkBasicPlusProject(structure('5645000', '3570600', '2094400'), none)).toMatchObject([
			{
				severity: 'error',
				kind: 'initial',
				expected: '5645000.00',
				actual: '5665000.00',
				delta: '20000.00',
				record_ids: ['t-B2', 't-B3', 't-B1']
			}
		]);
	});

	it('does not expect general-budget parts to fill a total of all funds', () => {
		const record = structure('5645000', '3000000', '2000000');
		const narrower = record.budget_lines.map((line) =>
			line.cut === 'total' ? line : { ...line, fund_source: 'general_public_budget' as const }
		);
		expect(checkBasicPlusProject({ ...record, budget_lines: narrower }, none)).toEqual([]);
	});
});

describe('Q06 three cuts of one total', () => {
	const cuts = (ownLevel: string) =>
		testRecord({
			budget_lines: [
				testLine({ cut: 'by_source', fund_source: 'fiscal_appropriation', actual_yuan: '900' }),
				testLine({ cut: 'by_source', fund_source: 'other_funds', actual_yuan: '100' }),
				testLine({ cut: 'by_level', budget_level: 'own_level', actual_yuan: ownLevel }),
				testLine({ cut: 'by_level', budget_level: 'transfer_to_districts', actual_yuan: '0' })
			].map((line, index) => ({ ...line, line_id: `t-B${index}`, precision_yuan: '0.01' }))
		});

	it('accepts equal sums', () => expect(checkThreeCuts(cuts('1000'), none)).toEqual([]));

	it('finds sums a yuan apart in a table printed to the cent', () => {
		expect(checkThreeCuts(cuts('1001'), none)).toMatchObject([
			{ severity: 'error', kind: 'actual', expected: '1000.00', actual: '1001.00', delta: '1.00' }
		]);
	});
});

describe('Q04 parts of a scope', () => {
	const classes = (...amounts: readonly string[]) =>
		testRecord({
			budget_lines: [
				{ ...basic, actual_yuan: '5827300' },
				...amounts.map((actual_yuan, index) =>
					testLine({
						line_id: `t-B1${index}`,
						scope: 'basic',
						cut: 'by_econ',
						econ_class: (['301', '302', '303'] as const)[index] ?? '310',
						actual_yuan
					})
				)
			]
		});

	it('warns of 6.35 万元 that are not itemised', () => {
		const record = classes('3445300', '748800', '1569700');
		expect(checkEconClassSum(record, none)).toMatchObject([
			{
				severity: 'warning',
				expected: '5827300.00',
				actual: '5763800.00',
				delta: '63500.00',
				record_ids: ['t-B10', 't-B11', 't-B12', 't-B2']
			}
		]);
		expect(checkEconClassSum({ ...record, completeness: 'partial' }, none)).toEqual([]);
	});

	it('calls parts above the whole an error', () => {
		expect(summary(checkEconClassSum(classes('3445300', '848800', '1569700'), none))).toEqual([
			'Q04 error actual'
		]);
	});

	it('accepts classes that add up', () => {
		expect(checkEconClassSum(classes('3445300', '812300', '1569700'), none)).toEqual([]);
	});

	const items = (...amounts: readonly string[]) =>
		testRecord({
			budget_lines: [
				{ ...project, actual_yuan: '1000000' },
				...amounts.map((actual_yuan, index) =>
					testLine({
						line_id: `t-B1${index}`,
						scope: 'project_item',
						cut: 'by_item',
						item_name: `项目${index}`,
						actual_yuan
					})
				)
			]
		});

	it('lets a list of projects be incomplete, never larger than all of them', () => {
		expect(checkItemSum(items('400000', '300000'), none)).toEqual([]);
		expect(summary(checkItemSum(items('400000', '700000'), none))).toEqual(['Q04 error actual']);
	});
});

describe('Q05 income and expenditure', () => {
	const income = testLine({ line_id: 't-B9', flow: 'income', actual_yuan: '8432400' });
	const spent = testLine({ actual_yuan: '7859000' });

	it('warns of income neither spent nor carried over', () => {
		const record = testRecord({ budget_lines: [income, spent] });
		expect(checkIncomeBalance(record, none)).toMatchObject([
			{
				severity: 'warning',
				expected: '8432400.00',
				actual: '7859000.00',
				delta: '573400.00',
				record_ids: ['t-B9', 't-B1']
			}
		]);
	});

	it('accepts a printed carry-over, and equal amounts', () => {
		const left = testLine({
			line_id: 't-B8',
			cut: 'part_current_year',
			item_name: '年末结转和结余',
			actual_yuan: '573400'
		});
		const carried = testRecord({ budget_lines: [income, spent, left] });
		expect(checkIncomeBalance(carried, none)).toEqual([]);
		const equal = testRecord({ budget_lines: [income, { ...spent, actual_yuan: '8432400' }] });
		expect(checkIncomeBalance(equal, none)).toEqual([]);
	});
});
