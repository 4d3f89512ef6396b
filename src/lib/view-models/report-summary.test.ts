import { expect, it } from 'vitest';
import type { ReportDocumentRow } from '../queries/report-document.ts';
import type { ReportHeadline } from '../queries/report-headline.ts';
import type { ReportScore } from '../queries/report-scores.ts';
import { reportSummary } from './report-summary.ts';

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
	report_date: null,
	published_on: null,
	basis_document: null,
	grade_stated: null,
	amount_unit_stated: '万元',
	amount_unit_effective: '万元',
	problems_status: 'no_section',
	superseded_by: null,
	note: null
};
const headline: ReportHeadline = {
	line_ids: 'a-B1',
	budget_basis: 'initial',
	budget_yuan: 100,
	actual_yuan: 139,
	actual_is_derived: false,
	rate_stated_pct: null,
	ratio_pct: 139
};
const score: ReportScore = {
	score_id: 'a-S1',
	eval_object: 'monitoring',
	object_name: null,
	evaluator: 'self',
	score: 99,
	max_score: 100,
	max_is_stated: false,
	base_max: null,
	normalized_pct: null,
	points_lost: null,
	grade_stated: null,
	grade_derived: null,
	note: null
};
const nothing = { headline: null, money: [], scores: [], problems: [], findings: [] };

it('never takes the score of another object or evaluator for the report’s own', () => {
	const scores = [
		score,
		{
			...score,
			score_id: 'a-S2',
			eval_object: 'department' as const,
			evaluator: 'finance' as const
		},
		{ ...score, score_id: 'a-S3', eval_object: 'department' as const }
	];
	expect(reportSummary({ document, ...nothing, scores }).score?.score_id).toBe('a-S3');
	expect(reportSummary({ document, ...nothing, scores: [score] }).score).toBeNull();
});

it('tells an execution rate from a share of the initial budget and of an allocation', () => {
	const standing = (budget_basis: ReportHeadline['budget_basis']) =>
		reportSummary({ document, ...nothing, headline: { ...headline, budget_basis } }).headline
			?.standing;
	expect(standing('initial')).toBe('initial');
	expect(standing('full_year')).toBe('execution');
	expect(standing('adjusted')).toBe('execution');
	expect(standing('unspecified')).toBe('execution');
	expect(standing('allocated')).toBe('other');
	expect(standing(null)).toBe('other');
});

it('says nothing where a report states nothing', () => {
	expect(reportSummary({ document, ...nothing })).toEqual({
		headline: null,
		score: null,
		problems_status: 'no_section',
		problems: 0,
		deductions: 0,
		errors: 0,
		warnings: 0,
		infos: 0
	});
});
