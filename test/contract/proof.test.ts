import { describe, expect, it } from 'vitest';
import { contradictions } from '../../src/lib/queries/contradictions.ts';
import { departmentHistory } from '../../src/lib/queries/department-history.ts';
import { executionByDepartmentYear } from '../../src/lib/queries/execution-by-department-year.ts';
import { proofFindings } from '../../src/lib/queries/proof-findings.ts';
import { proofHeadcounts } from '../../src/lib/queries/proof-headcounts.ts';
import { proofIndicators } from '../../src/lib/queries/proof-indicators.ts';
import { proofMoney } from '../../src/lib/queries/proof-money.ts';
import { proofMonitoring } from '../../src/lib/queries/proof-monitoring.ts';
import { proofOtherStatements } from '../../src/lib/queries/proof-other-statements.ts';
import { proofOutputs } from '../../src/lib/queries/proof-outputs.ts';
import { proofPlaces } from '../../src/lib/queries/proof-places.ts';
import { proofRatios } from '../../src/lib/queries/proof-ratios.ts';
import { proofReports } from '../../src/lib/queries/proof-reports.ts';
import { proofScoreParts } from '../../src/lib/queries/proof-score-parts.ts';
import { proofScores } from '../../src/lib/queries/proof-scores.ts';
import { proofStatements } from '../../src/lib/queries/proof-statements.ts';
import { reportHeadline } from '../../src/lib/queries/report-headline.ts';
import { DEFAULT_FILTER } from '../../src/lib/schema/default-filter.ts';
import { onBothEngines } from '../engines/both-engines.ts';

const EVERY_PROOF = [
	proofFindings,
	proofHeadcounts,
	proofIndicators,
	proofMoney,
	proofMonitoring,
	proofOtherStatements,
	proofOutputs,
	proofPlaces,
	proofRatios,
	proofReports,
	proofScoreParts,
	proofScores,
	proofStatements
];
const of = (...record_ids: string[]) => ({ record_ids });

onBothEngines('public', (db) => {
	it('proofReports finds a fact of any table and a finding in its report', async () => {
		const rows = await proofReports(db(), of('001-B1', '001_cf51f5571b29c7d0-F3', 'x', '000-O2'));
		expect(rows.map((row) => [row.record_id, row.record_table, row.doc_id.slice(0, 3)])).toEqual([
			['000-O2', 'output', '000'],
			['001-B1', 'budget_line', '001'],
			['001_cf51f5571b29c7d0-F3', 'quality_finding', '001']
		]);
		expect(rows[1]).toMatchObject({
			title_zh: '部门整体支出绩效自评表（2021年度）',
			dept_id: 'gz-beijing-office',
			fiscal_year: 2021,
			completeness: 'full',
			source_file: '001_cf51f5571b29c7d0.txt'
		});
	});

	it('proofPlaces gives section, lines and fragments in the order of the evidence', async () => {
		const rows = await proofPlaces(db(), of('001-B1'));
		expect(rows.map((row) => [row.line_start, row.quote])).toEqual([
			[12, '20,930,290.75'],
			[13, '20,874,731.66'],
			[14, '99.7%']
		]);
		expect(rows[0]?.section).toBe('年度部门整体支出规模(万元)');
	});

	describe('proofMoney', () => {
		it('keeps amounts as exact text and both units', async () => {
			const [line] = await proofMoney(db(), of('001-B1'));
			expect(line).toMatchObject({
				initial_yuan: null,
				budget_yuan: '20930290.75',
				actual_yuan: '20874731.66',
				rate_stated_pct: '99.7000',
				rate_computed_pct: '99.7346',
				precision_yuan: '0.01',
				unit_stated: '万元',
				unit_effective: '元'
			});
		});

		it('says of which sum of the department a line is a part', async () => {
			const rows = await proofMoney(
				db(),
				of('001-B1', '001-B3', '004-B03', '004-B07', '004-B05', '003-B1')
			);
			expect(
				rows.map((row) => [row.record_id, row.sums_to, row.sum_budget_yuan, row.sum_actual_yuan])
			).toEqual([
				['001-B1', 'total', '20930290.75', '20874731.66'],
				['001-B3', null, null, null],
				['003-B1', null, null, null],
				['004-B03', 'actual', '5645000.00', '7859000.00'],
				['004-B05', null, null, null],
				['004-B07', 'actual', '5645000.00', '7859000.00']
			]);
		});
	});

	it('proofScores and proofScoreParts keep the bonus apart', async () => {
		const [score] = await proofScores(db(), of('001-S1'));
		expect(score).toMatchObject({
			score: '93.790',
			base_max: '95.000',
			normalized_pct: '98.7300',
			points_lost: '1.210'
		});
		const parts = await proofScoreParts(db(), of('001-S1'));
		expect(parts.map((part) => [part.score, part.max_score, part.is_bonus])).toEqual([
			['43.790', '45.000', false],
			['50.000', '50.000', false],
			['0.000', '5.000', true]
		]);
	});

	it('proofIndicators, proofRatios, proofHeadcounts and proofMonitoring give one row a fact', async () => {
		const [indicator] = await proofIndicators(db(), of('001-I03'));
		expect(indicator).toMatchObject({ weight: '2.000', score: '1.990', deduction: '0.010' });
		const ratios = await proofRatios(db(), of('001-R1', '001-R7'));
		expect(ratios.map((row) => [row.comparator, row.value_pct])).toEqual([
			['=', '99.7300'],
			['text', null]
		]);
		const [headcount] = await proofHeadcounts(db(), of('002-H2'));
		expect(headcount).toMatchObject({ value: 31, as_of: '2022-12-31' });
		const [snapshot] = await proofMonitoring(db(), of('002-N2'));
		expect(snapshot).toMatchObject({
			as_of: '2022-07-30',
			spent_yuan: '13745300.00',
			implied_budget_yuan: '22130574.79'
		});
	});

	it('proofOutputs keeps qualifier and period, proofStatements problems and measures alike', async () => {
		const outputs = await proofOutputs(db(), of('002-O01', '004-O10', '003-O03'));
		expect(outputs.map((row) => [row.value, row.qualifier, row.period_end, row.yoy_pct])).toEqual([
			['90.00', 'at_least', '2022-12-31', null],
			['10452.00', 'exact', '2023-12-31', '-29.7700'],
			['184.00', 'exact', '2020-05-31', null]
		]);
		const statements = await proofStatements(db(), of('001-D4', '001-M1'));
		expect(
			statements.map((row) => [row.record_id, row.kind, row.points, row.classified_by])
		).toEqual([
			['001-D4', 'deduction_reason', '0.500', 'person'],
			['001-M1', 'measure', null, null]
		]);
	});

	it('proofFindings puts the gravest first and names the facts together', async () => {
		const rows = await proofFindings(db(), of('001-B1'));
		expect(rows[0]).toMatchObject({
			rule_id: 'Q15',
			severity: 'error',
			record_ids: '001-B1,001-B2,001-B3,001-B4,001-B5,001-B6'
		});
		const [itself] = await proofFindings(db(), of('004_295e750b981ae71d-F6'));
		expect([itself?.expected, itself?.actual]).toEqual(['328', '298']);
	});

	it('proofOtherStatements finds the same thing said elsewhere, and how it is related', async () => {
		const rows = await proofOtherStatements(
			db(),
			of('001-B1', '000-O2', '004-O23', '004-O12', '001-D4')
		);
		expect(rows.map((row) => [row.record_id, row.other_id, row.relation])).toEqual([
			['000-O2', '001-O1', 'other_report'],
			['001-B1', '001-B5', 'same_amount'],
			['001-B1', '001-R1', 'stated_rate'],
			['001-D4', '001-M1', 'answer'],
			['001-D4', '001-I21', 'indicator'],
			['004-O12', '004-O15', 'restated'],
			['004-O12', '004-O39', 'restated'],
			['004-O23', '004-O28', 'finding']
		]);
		expect(await proofOtherStatements(db(), of('001-B2'))).toEqual([]);
	});

	it('contradictions lists both values, their difference and their lines', async () => {
		const rows = await contradictions(db(), { ...DEFAULT_FILTER, years: [2020] });
		const seen = new Map(rows.map((row) => [row.finding_id, row]));
		expect(
			[...seen.values()].map((row) => [row.rule_id, row.expected, row.actual, row.delta])
		).toEqual([
			['Q16', '328', '298', '-30'],
			['Q16', '16', '4', '-12'],
			['Q04', '5827300.00', '5763800.00', '63500.00'],
			['Q05', '8432400.00', '7859000.00', '573400.00'],
			['Q16', '《湛府信息》', '《湛江信息》', null],
			['Q23', null, '74.88', null]
		]);
		const petitions = rows.filter((row) => row.expected === '328');
		expect(
			petitions.map((row) => [
				row.record_id,
				row.quote.includes(row.record_id === '004-O23' ? '328' : '298')
			])
		).toEqual([
			['004-O23', true],
			['004-O28', true]
		]);
	});

	it('a sum names every line that it adds up', async () => {
		const [year2021] = await departmentHistory(db(), { dept_id: 'gz-beijing-office' });
		expect(year2021?.line_ids).toBe('001-B1,001-B2');
		const [headline] = await reportHeadline(db(), { doc_id: '004_295e750b981ae71d' });
		expect(headline?.line_ids).toBe('004-B01,004-B03,004-B07');
		const rates = await executionByDepartmentYear(db(), DEFAULT_FILTER);
		expect(rates.map((row) => row.line_ids)).toEqual([
			'001-B1,001-B2',
			'002-B1',
			'003-B1',
			'004-B01,004-B03,004-B07'
		]);
	});

	it('nothing is known of an unknown or hostile id', async () => {
		for (const query of EVERY_PROOF) {
			expect(await query(db(), of(`'; DROP TABLE evidence; --`, 'nobody-B1'))).toEqual([]);
			expect(await query(db(), of())).toEqual([]);
		}
	});
});
