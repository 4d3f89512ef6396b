import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { Completeness, DocKind, EvalObject, Evaluator } from '../schema/codes.ts';
import { DeptId } from '../schema/scalars.ts';
import { defineQuery, type RowOf } from './define-query.ts';

const DepartmentReportRow = z.strictObject({
	doc_id: z.string(),
	fiscal_year: z.int(),
	doc_kind: DocKind,
	completeness: Completeness,
	eval_object: EvalObject,
	eval_object_name: z.string().nullable(),
	evaluator: Evaluator,
	comparable_group: z.string(),
	score_id: z.string().nullable(),
	score: z.number().nullable(),
	max_score: z.number().nullable(),
	errors: z.int(),
	warnings: z.int()
});

/** Which reports of one department are there, in full and in part, and what do the cross-checks say of each? */
export const departmentReports = defineQuery({
	name: 'departmentReports',
	params: z.strictObject({ dept_id: DeptId }),
	row: DepartmentReportRow,
	comparability: {
		basis: null,
		scheme: { column: 'comparable_group' },
		evaluator: { column: 'evaluator' },
		object: { column: 'eval_object' },
		scope: null,
		period: { is: 'year' }
	},
	statement: ({ dept_id }) => sql`
		SELECT
			document.doc_id,
			document.fiscal_year,
			document.doc_kind,
			document.completeness,
			document.eval_object,
			document.eval_object_name,
			document.evaluator,
			coalesce(scoring_scheme.comparable_group, document.doc_id) AS comparable_group,
			score.score_id,
			score.score::DOUBLE AS score,
			score.max_score::DOUBLE AS max_score,
			coalesce(finding.errors, 0)::INTEGER AS errors,
			coalesce(finding.warnings, 0)::INTEGER AS warnings
		FROM document
		LEFT JOIN (
			SELECT doc_id, min(score_id) AS score_id, min(score) AS score, min(max_score) AS max_score
			FROM score
			WHERE eval_object <> 'monitoring'
			GROUP BY doc_id
			HAVING count(*) = 1
		) AS score ON score.doc_id = document.doc_id
		LEFT JOIN scoring_scheme ON scoring_scheme.scheme_id = document.scheme_id
		LEFT JOIN (
			SELECT doc_id,
				count(*) FILTER (WHERE severity = 'error') AS errors,
				count(*) FILTER (WHERE severity = 'warning') AS warnings
			FROM quality_finding
			GROUP BY doc_id
		) AS finding ON finding.doc_id = document.doc_id
		WHERE document.dept_id = ${dept_id}
		ORDER BY document.fiscal_year DESC, document.eval_object, document.doc_id
	`
});

export type DepartmentReport = RowOf<typeof departmentReports>;
