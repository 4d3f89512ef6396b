import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { EvalObject } from '../schema/codes.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { ownYearWhere } from './view-filter-where.ts';

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
		SELECT
			finding_id,
			dept_id,
			fiscal_year,
			doc_id,
			eval_object,
			expected::INTEGER AS tasks,
			actual::INTEGER AS covered,
			message,
			message_en,
			all_record_ids AS record_ids,
			(count(*) OVER ())::INTEGER AS reports
		FROM v_finding
		WHERE rule_id = 'Q41' AND kind = 'coverage' AND is_counted AND ${ownYearWhere(filter)}
		ORDER BY dept_id, fiscal_year, eval_object, doc_id
		LIMIT ${REPORTS_SHOWN}
	`
});
