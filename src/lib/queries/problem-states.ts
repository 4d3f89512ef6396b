import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ProblemsStatus } from '../schema/codes.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery, type RowOf } from './define-query.ts';
import { categoryWhere, departmentYearWhere } from './view-filter-where.ts';

const ProblemStateRow = z.strictObject({
	dept_id: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	problems_status: ProblemsStatus,
	/** Null where the report names no category. */
	category_l1: z.string().nullable(),
	stated: z.int(),
	deducted: z.int(),
	/** Its statements, between commas. */
	problem_ids: z.string().nullable()
});

/** Which categories does each full self-evaluation state or lose points for? At least one row a report. */
export const problemStates = defineQuery({
	name: 'problemStates',
	params: ViewFilter,
	row: ProblemStateRow,
	comparability: null,
	statement: (filter) => sql`
		WITH named AS (
			SELECT
				doc_id,
				category_l1,
				count(*) FILTER (WHERE kind = 'stated_problem') AS stated,
				count(*) FILTER (WHERE kind = 'deduction_reason') AS deducted,
				string_agg(problem_id, ',') AS problem_ids
			FROM problem
			WHERE category_l1 <> 'UNX' AND ${categoryWhere(filter)}
			GROUP BY doc_id, category_l1
		)
		SELECT
			dept_id,
			fiscal_year,
			v_dept_year.doc_id,
			problems_status,
			named.category_l1,
			coalesce(named.stated, 0)::INTEGER AS stated,
			coalesce(named.deducted, 0)::INTEGER AS deducted,
			named.problem_ids
		FROM v_dept_year
		JOIN department USING (dept_id)
		LEFT JOIN named ON named.doc_id = v_dept_year.doc_id
		WHERE ${departmentYearWhere(filter)}
		ORDER BY dept_id, fiscal_year, named.category_l1
	`
});

export type ProblemState = RowOf<typeof problemStates>;
