import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { EvalObject } from '../schema/codes.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { departmentYearWhere } from './view-filter-where.ts';

export const GoalCoverage = z.strictObject({
	finding_id: z.string(),
	dept_id: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	eval_object: EvalObject,
	/** Tasks that the goal or the list of key tasks names, and those with an indicator. */
	tasks: z.int(),
	covered: z.int(),
	message: z.string(),
	message_en: z.string(),
	/** The indicators or scores it was told from, between commas. */
	record_ids: z.string().nullable(),
	/** Reports before the rows were limited. */
	reports: z.int()
});
export type GoalCoverage = z.output<typeof GoalCoverage>;

const REPORTS_SHOWN = 15;

/** Which reports name tasks in their goal that no indicator measures (Q41)? */
export const goalCoverage = defineQuery({
	name: 'goalCoverage',
	params: ViewFilter,
	row: GoalCoverage,
	comparability: null,
	statement: (filter) => sql`
		WITH record AS (
			SELECT finding_id, string_agg(record_id, ',' ORDER BY record_id) AS record_ids
			FROM quality_finding_record
			GROUP BY finding_id
		)
		SELECT
			quality_finding.finding_id,
			document.dept_id,
			document.fiscal_year,
			document.doc_id,
			document.eval_object,
			quality_finding.expected::INTEGER AS tasks,
			quality_finding.actual::INTEGER AS covered,
			quality_finding.message,
			quality_finding.message_en,
			record.record_ids,
			(count(*) OVER ())::INTEGER AS reports
		FROM quality_finding
		JOIN document ON document.doc_id = quality_finding.doc_id
		JOIN department ON department.dept_id = document.dept_id
		LEFT JOIN record ON record.finding_id = quality_finding.finding_id
		WHERE quality_finding.rule_id = 'Q41' AND quality_finding.kind = 'coverage'
			AND document.completeness = 'full' AND document.superseded_by IS NULL
			AND document.evaluator = 'self'
			AND ${departmentYearWhere(filter)}
		ORDER BY document.dept_id, document.fiscal_year, document.eval_object, document.doc_id
		LIMIT ${REPORTS_SHOWN}
	`
});
