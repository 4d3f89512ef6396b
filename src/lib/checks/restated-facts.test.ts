import { describe, expect, it } from 'vitest';
import { checkRepeatedAmount } from './repeated-amount.ts';
import { checkRestatedFacts } from './restated-facts.ts';
import { EVIDENCE, summary, testContext, testLine, testOutput, testRecord } from './test-record.ts';

const none = testContext();
const twice = (second: Parameters<typeof testOutput>[0]) =>
	testRecord({
		outputs: [
			testOutput({ value: '328' }),
			testOutput({ output_id: 't-O2', is_primary: false, value: '328', ...second })
		]
	});
const quoted = (quote: string) => EVIDENCE.map((place) => ({ ...place, quote }));

describe('Q16 one fact stated twice', () => {
	it('finds 328 and 298', () => {
		expect(checkRestatedFacts(twice({ value: '298' }), none)).toMatchObject([
			{
				severity: 'error',
				kind: 'conflict',
				expected: '328',
				actual: '298',
				delta: '-30',
				record_ids: ['t-O1', 't-O2']
			}
		]);
	});

	it('accepts the same value, other units and other periods', () => {
		expect(checkRestatedFacts(twice({}), none)).toEqual([]);
		expect(checkRestatedFacts(twice({ value: '149', unit_zh: '批' }), none)).toEqual([]);
		expect(checkRestatedFacts(twice({ value: '92', period_end: '2023-05-31' }), none)).toEqual([]);
	});

	it('tells “at least” beside an exact number', () => {
		expect(checkRestatedFacts(twice({ qualifier: 'at_least' }), none)).toMatchObject([
			{ severity: 'info', kind: 'qualifier_drift', expected: '328', actual: '≥328' }
		]);
	});

	it('warns of two publication names for one fact', () => {
		const record = testRecord({
			outputs: [
				testOutput({ evidence: quoted('《甲信息》采用21次') }),
				testOutput({ output_id: 't-O2', is_primary: false, evidence: quoted('《乙信息》21次') })
			]
		});
		expect(checkRestatedFacts(record, none)).toMatchObject([
			{ severity: 'warning', kind: 'name_conflict', expected: '《乙信息》', actual: '《甲信息》' }
		]);
	});

	it('tells one budget under the names of expenditure and income', () => {
		const spent = testLine({ budget_yuan: '22277000' });
		const income = testLine({
			line_id: 't-B2',
			flow: 'income',
			fund_source: 'fiscal_appropriation',
			budget_yuan: '22277000'
		});
		const record = testRecord({ budget_lines: [spent, income] });
		expect(summary(checkRestatedFacts(record, none))).toEqual(['Q16 info label_drift']);
		const other = testRecord({ budget_lines: [spent, { ...income, budget_yuan: '22000000' }] });
		expect(checkRestatedFacts(other, none)).toEqual([]);
	});

	it('finds an amount of money with two values', () => {
		const again = testLine({ line_id: 't-B2', is_primary: false, actual_yuan: '60000' });
		const record = testRecord({ budget_lines: [testLine({ actual_yuan: '50000' }), again] });
		expect(checkRestatedFacts(record, none)).toMatchObject([
			{ severity: 'error', kind: 'money_conflict', delta: '10000.00', record_ids: ['t-B1', 't-B2'] }
		]);
	});
});

describe('Q23 one amount for two facts', () => {
	const threePublic = (actual_yuan: string) =>
		testLine({ line_id: 't-B2', scope: 'three_public', cut: 'three_public', actual_yuan });
	const goods = testLine({
		scope: 'basic',
		cut: 'by_econ',
		econ_class: '302',
		item_name: '商品和服务支出',
		actual_yuan: '748800'
	});

	it('finds 74.88 万元 as three public expenses and as goods and services', () => {
		const record = testRecord({ budget_lines: [goods, threePublic('748800')] });
		expect(checkRepeatedAmount(record, none)).toMatchObject([
			{ severity: 'warning', actual: '74.88', record_ids: ['t-B1', 't-B2'] }
		]);
	});

	it('accepts different amounts, round ones, and a total equal to its only part', () => {
		expect(
			checkRepeatedAmount(testRecord({ budget_lines: [goods, threePublic('743900')] }), none)
		).toEqual([]);
		const item = (line_id: string, item_name: string) =>
			testLine({
				line_id,
				scope: 'project_item',
				cut: 'by_item',
				item_name,
				budget_yuan: '270000'
			});
		const round = testRecord({ budget_lines: [item('t-B1', '甲'), item('t-B2', '乙')] });
		expect(checkRepeatedAmount(round, none)).toEqual([]);
		const total = testLine({ line_id: 't-B3', actual_yuan: '748800' });
		expect(checkRepeatedAmount(testRecord({ budget_lines: [goods, total] }), none)).toEqual([]);
	});
});
