import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { categoryWhere, departmentYearWhere } from './view-filter-where.ts';

export const MeasureCoverage = z.strictObject({
	category_l1: z.string(),
	stated: z.int(),
	/** Stated problems with a measure linked at 0.6 or surer, and those with a weaker link only. */
	answered: z.int(),
	weak: z.int()
});
export type MeasureCoverage = z.output<typeof MeasureCoverage>;

/** How many stated problems does a measure answer? */
export const measureCoverage = defineQuery({
	name: 'measureCoverage',
	params: ViewFilter,
	row: MeasureCoverage,
	comparability: null,
	statement: (filter) => sql`
		SELECT
			category_l1,
			count(*)::INTEGER AS stated,
			(count(*) FILTER (WHERE answer_confidence >= 0.6))::INTEGER AS answered,
			(count(*) FILTER (WHERE answer_confidence < 0.6))::INTEGER AS weak
		FROM v_problem_statement
		JOIN department USING (dept_id)
		WHERE v_problem_statement.kind = 'stated_problem'
			AND ${departmentYearWhere(filter)} AND ${categoryWhere(filter)}
		GROUP BY category_l1
		ORDER BY category_l1
	`
});
