import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { Completeness, DocKind, EvalObject, ProblemsStatus } from '../schema/codes.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { departmentYearWhere } from './view-filter-where.ts';

export const ReportListEntry = z.strictObject({
	doc_id: z.string(),
	dept_id: z.string(),
	fiscal_year: z.int(),
	doc_kind: DocKind,
	completeness: Completeness,
	eval_object: EvalObject,
	eval_object_name: z.string().nullable(),
	problems_status: ProblemsStatus,
	problems: z.int(),
	errors: z.int(),
	warnings: z.int(),
	infos: z.int()
});
export type ReportListEntry = z.output<typeof ReportListEntry>;

/** Which reports are there, how many problems does each state, and what did the cross-checks find? */
export const reportList = defineQuery({
	name: 'reportList',
	params: ViewFilter,
	row: ReportListEntry,
	comparability: null,
	statement: (filter) => sql`
		WITH finding AS (
			SELECT
				doc_id,
				count(*) FILTER (WHERE severity = 'error')::INTEGER AS errors,
				count(*) FILTER (WHERE severity = 'warning')::INTEGER AS warnings,
				count(*) FILTER (WHERE severity = 'info')::INTEGER AS infos
			FROM quality_finding
			GROUP BY doc_id
		),
		stated AS (
			SELECT doc_id, count(*)::INTEGER AS problems
			FROM problem
			WHERE kind = 'stated_problem'
			GROUP BY doc_id
		)
		SELECT
			document.doc_id,
			document.dept_id,
			fiscal_year,
			doc_kind,
			completeness,
			eval_object,
			eval_object_name,
			problems_status,
			coalesce(stated.problems, 0)::INTEGER AS problems,
			coalesce(finding.errors, 0)::INTEGER AS errors,
			coalesce(finding.warnings, 0)::INTEGER AS warnings,
			coalesce(finding.infos, 0)::INTEGER AS infos
		FROM document
		JOIN department ON department.dept_id = document.dept_id
		LEFT JOIN finding ON finding.doc_id = document.doc_id
		LEFT JOIN stated ON stated.doc_id = document.doc_id
		WHERE ${departmentYearWhere(filter)}
		ORDER BY fiscal_year DESC, completeness, document.dept_id, eval_object, document.doc_id
	`
});
