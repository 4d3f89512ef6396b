import { expect, it } from 'vitest';
import type { ReportDocumentRow } from '../queries/report-document.ts';
import type { ReportMoney } from '../queries/report-money.ts';
import { reportAbsences } from './report-absences.ts';

const document: ReportDocumentRow = {
	doc_id: 'a-2021',
	source_file: null,
	source_url: null,
	doc_kind: 'department_self_eval_report',
	completeness: 'full',
	title_zh: '自评报告',
	dept_id: 'a',
	dept_name_zh: '甲局',
	fiscal_year: 2021,
	region_zh: '甲市',
	region_en: 'A',
	located_in_zh: null,
	located_in_en: null,
	eval_object: 'department',
	eval_object_name: null,
	evaluator: 'self',
	unit_scope: 'unknown',
	scheme_id: null,
	scheme_total_max: null,
	scheme_base_max: null,
	report_date: '2022-03-01',
	published_on: null,
	basis_document: '通知',
	grade_stated: '优',
	amount_unit_stated: '万元',
	amount_unit_effective: '万元',
	problems_status: 'stated_none',
	superseded_by: null,
	note: null
};
const line: ReportMoney = {
	line_id: 'a-B1',
	flow: 'expenditure',
	scope: 'department',
	cut: 'by_source',
	item_name: null,
	fund_source: 'other_funds',
	budget_level: 'all',
	econ_class: null,
	budget_basis: 'full_year',
	initial_yuan: null,
	adjusted_yuan: 0,
	budget_yuan: 0,
	actual_yuan: 0,
	actual_kind: 'executed',
	adjusted_is_derived: false,
	is_primary: true,
	rate_stated_pct: null,
	rate_computed_pct: null,
	rate_decimals: null,
	unit_stated: '万元',
	unit_effective: '万元',
	raw: '{}',
	note: null
};
const counts = { ratios: 1, monitoring: 0 };
const kinds = (rows: ReturnType<typeof reportAbsences>) =>
	rows.map(({ kind, what }) => `${kind} ${what}`);

it('keeps not printed, printed as none or 0, and not seen apart', () => {
	const full = reportAbsences({ document, money: [line], scores: [], problems: [], counts });
	expect(kinds(full)).toEqual([
		'not_printed initial_yuan',
		'printed_none zero_amounts',
		'not_printed scores',
		'printed_none problems',
		'not_printed deductions',
		'not_printed monitoring'
	]);
	expect(full.find(({ what }) => what === 'zero_amounts')?.record_ids).toEqual(['a-B1']);
});

it('never says of a part that the whole does not print it', () => {
	const partial = reportAbsences({
		document: { ...document, completeness: 'partial', problems_status: 'not_visible' },
		money: [],
		scores: [],
		problems: [],
		counts
	});
	expect(kinds(partial)).toEqual([
		'not_seen money',
		'not_seen scores',
		'not_seen problems',
		'not_seen deductions',
		'not_seen monitoring'
	]);
});

it('tells an empty section from none, and says nothing of what is there', () => {
	const blank = reportAbsences({
		document: { ...document, problems_status: 'blank' },
		money: [{ ...line, initial_yuan: 5, actual_yuan: null }],
		scores: [],
		problems: [{ kind: 'deduction_reason' }],
		counts: { ratios: 1 }
	});
	expect(kinds(blank)).toEqual([
		'not_printed actual_yuan',
		'not_printed scores',
		'not_printed problems_blank'
	]);
	const stated = reportAbsences({
		document: { ...document, problems_status: 'stated' },
		money: [{ ...line, initial_yuan: 5, actual_yuan: 4, adjusted_yuan: 5 }],
		scores: [],
		problems: [{ kind: 'stated_problem' }, { kind: 'deduction_reason' }],
		counts: {}
	});
	expect(kinds(stated)).toEqual(['not_printed scores']);
});
