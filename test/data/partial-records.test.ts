import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportRecord } from '../../src/lib/schema/report-record.ts';
import { readRecords } from '../../src/lib/tables/read-records.ts';

let partial: ReportRecord[] = [];

beforeAll(async () => {
	const records = (await readRecords('data')).map((entry) => entry.record);
	partial = records.filter((record) => record.completeness === 'partial');
});

function report(id: string): ReportRecord {
	const found = partial.find((record) => record.doc_id === id);
	if (!found) throw new Error(`no partial record ${id}`);
	return found;
}

describe('partial records', () => {
	it('are 35, and whatever has no source file is one of them', async () => {
		const records = (await readRecords('data')).map((entry) => entry.record);
		const without = records.filter((record) => record.source_file === null);
		expect(without).toHaveLength(35);
		expect(without.map((record) => record.doc_id)).toEqual(partial.map((record) => record.doc_id));
	});

	it('say where they were published, claim no scheme and no line of a text', () => {
		for (const record of partial) {
			expect(record.source_url, record.doc_id).toMatch(/^https?:\/\//);
			expect(record.scheme_id, record.doc_id).toBeNull();
			expect(record.unit_scope, record.doc_id).toBe('unknown');
			const places = [...record.budget_lines, ...record.scores, ...record.indicators].flatMap(
				(fact) => fact.evidence
			);
			expect(places.every((place) => place.line_start === null)).toBe(true);
		}
	});

	it('cover ten provinces, nine years and three whole departments', () => {
		expect(new Set(partial.map((record) => record.region_code.slice(0, 2))).size).toBe(10);
		expect([...new Set(partial.map((record) => record.fiscal_year))].sort()).toEqual([
			2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024
		]);
		expect(
			partial
				.filter((record) => record.eval_object === 'department')
				.map((record) => record.doc_id)
				.sort()
		).toEqual(['chenggong-xxcy-2018', 'hetang-fl-2022', 'lingling-lyj-2021']);
	});

	it('keep a printed rate beside the computed one', () => {
		const rates = (id: string) => {
			const line = report(id).budget_lines[0];
			return [
				line?.budget_basis,
				line?.rate_stated_pct,
				line?.rate_decimals,
				line?.rate_computed_pct
			];
		};
		expect(rates('lingling-lyj-2021')).toEqual(['full_year', '100', 0, '80.4487']);
		expect(rates('chenggong-xxcy-2018')).toEqual(['initial', '100', 0, '314.8492']);
		expect(rates('tianjiaan-rsj-jiuye-2024')).toEqual(['full_year', '86', 0, '85.7542']);
		expect(rates('hebei-slt-jiuzai-2022')).toEqual(['allocated', '60.78', 2, '60.7765']);
		expect(rates('linxia-tyjr-2023')).toEqual(['full_year', '100', 0, null]);
	});

	it('keep four years of one fund under one department', () => {
		const fund = partial
			.filter((record) => record.dept_id === 'yunnan-emergency')
			.map((record) => [record.fiscal_year, record.budget_lines[0]?.actual_yuan]);
		expect(fund).toEqual([
			[2020, '25130000.00'],
			[2021, '91095400.00'],
			[2022, '92653534.42'],
			[2024, '144741155.30']
		]);
	});

	it('never take one source for the whole', () => {
		const parts = partial.flatMap((record) =>
			record.budget_lines.filter((line) => line.cut === 'by_source')
		);
		expect(parts.map((line) => [line.line_id, line.budget_yuan, line.is_primary])).toEqual([
			['hetang-fl-2022-B2', '213100.00', false],
			['huaiyuan-xjzj-2021-B1', '77000000.00', false],
			['linxia-tyjr-2023-B2', '38900.00', false],
			['linxia-tyjr-2023-B3', '38900.00', false]
		]);
	});

	it('keep an amount as printed even where its unit is doubtful', () => {
		const record = report('zhongfang-cl-kangfu-2022');
		expect(record.amount_unit_stated).toBe('元');
		expect(record.budget_lines[0]).toMatchObject({ budget_yuan: '100.00', actual_yuan: '33.78' });
		expect(record.note).toContain('疑为“万元”');
	});

	it('keep a score above 100 without normalising it', () => {
		expect(report('huaiyuan-xjzj-2021').scores[0]).toMatchObject({
			score: '102.964',
			max_is_stated: false,
			normalized_pct: null,
			points_lost: null
		});
	});

	it('keep points lost as indicators and missed targets beside them', () => {
		const rows = (id: string) =>
			report(id).indicators.map((row) => [row.weight, row.score, row.deduction, row.actual_text]);
		expect(rows('lingling-lyj-2021')).toEqual([
			['6', '5', '1', '1093万元'],
			['6', '5', '1', '2.45亿元']
		]);
		expect(rows('yongde-minglang-2022')).toEqual([
			['10', '7', '3', null],
			['10', '9', '1', '98%']
		]);
		expect(rows('jinghu-cl-2023')).toEqual([[null, null, null, '164']]);
	});

	it('state four problems in three records; elsewhere absence proves nothing', () => {
		const stated = partial.filter((record) => record.problems.length > 0);
		expect(
			stated.map((record) => [record.doc_id, record.problems.map((p) => p.category_code)])
		).toEqual([
			['baoshan-lib-mfkf-2022', ['BUD-05']],
			['baoshan-lib-zyzc-2022', ['BUD-05']],
			['huangshi-glj-yh-2020', ['BUD-01', 'BUD-05']]
		]);
		for (const record of partial) {
			expect(record.problems.length > 0, record.doc_id).toBe(record.problems_status === 'stated');
		}
	});
});
