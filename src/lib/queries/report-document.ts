import { z } from 'zod';
import { sql } from '../database/sql.ts';
import {
	AmountUnit,
	Completeness,
	DocKind,
	EvalObject,
	Evaluator,
	ProblemsStatus,
	UnitScope
} from '../schema/codes.ts';
import { defineQuery } from './define-query.ts';
import { ReportParams } from './report-params.ts';

export const ReportDocumentRow = z.strictObject({
	doc_id: z.string(),
	source_file: z.string().nullable(),
	source_url: z.string().nullable(),
	doc_kind: DocKind,
	completeness: Completeness,
	title_zh: z.string(),
	dept_id: z.string(),
	dept_name_zh: z.string(),
	fiscal_year: z.int(),
	region_zh: z.string(),
	region_en: z.string(),
	located_in_zh: z.string().nullable(),
	located_in_en: z.string().nullable(),
	eval_object: EvalObject,
	eval_object_name: z.string().nullable(),
	evaluator: Evaluator,
	unit_scope: UnitScope,
	scheme_id: z.string().nullable(),
	scheme_total_max: z.number().nullable(),
	scheme_base_max: z.number().nullable(),
	report_date: z.string().nullable(),
	published_on: z.string().nullable(),
	basis_document: z.string().nullable(),
	grade_stated: z.string().nullable(),
	amount_unit_stated: AmountUnit,
	amount_unit_effective: AmountUnit,
	problems_status: ProblemsStatus,
	superseded_by: z.string().nullable(),
	note: z.string().nullable()
});
export type ReportDocumentRow = z.output<typeof ReportDocumentRow>;

/** What is this report: whose, of which year and kind, on which scheme, and how much of it was read? */
export const reportDocument = defineQuery({
	name: 'reportDocument',
	params: ReportParams,
	row: ReportDocumentRow,
	comparability: 'listed',
	statement: ({ doc_id }) => sql`
		SELECT
			document.doc_id,
			document.source_file,
			document.source_url,
			document.doc_kind,
			document.completeness,
			document.title_zh,
			document.dept_id,
			document.dept_name_zh,
			document.fiscal_year,
			region.name_zh AS region_zh,
			region.name_en AS region_en,
			located_in.name_zh AS located_in_zh,
			located_in.name_en AS located_in_en,
			document.eval_object,
			document.eval_object_name,
			document.evaluator,
			document.unit_scope,
			document.scheme_id,
			scoring_scheme.total_max::DOUBLE AS scheme_total_max,
			scoring_scheme.base_max::DOUBLE AS scheme_base_max,
			strftime(document.report_date, '%Y-%m-%d') AS report_date,
			strftime(document.published_on, '%Y-%m-%d') AS published_on,
			document.basis_document,
			document.grade_stated,
			document.amount_unit_stated,
			document.amount_unit_effective,
			document.problems_status,
			document.superseded_by,
			document.note
		FROM document
		JOIN region ON region.region_code = document.region_code
		LEFT JOIN region AS located_in ON located_in.region_code = document.located_in_code
		LEFT JOIN scoring_scheme ON scoring_scheme.scheme_id = document.scheme_id
		WHERE document.doc_id = ${doc_id}
		ORDER BY document.doc_id
	`
});
