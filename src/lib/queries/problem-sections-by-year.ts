import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { ownYearWhere } from './view-filter-where.ts';

export const ProblemSectionsByYear = z.strictObject({
	fiscal_year: z.int(),
	full_documents: z.int(),
	with_section: z.int(),
	project_sections: z.int(),
	stated_none: z.int()
});
export type ProblemSectionsByYear = z.output<typeof ProblemSectionsByYear>;

/** How many reports read in full are there each year, and how many of them have a problem section? */
export const problemSectionsByYear = defineQuery({
	name: 'problemSectionsByYear',
	params: ViewFilter,
	row: ProblemSectionsByYear,
	comparability: null,
	statement: (filter) => sql`
		SELECT
			fiscal_year,
			count(*)::INTEGER AS full_documents,
			(count(*) FILTER (WHERE has_section))::INTEGER AS with_section,
			(count(*) FILTER (WHERE has_section AND eval_object = 'project'))::INTEGER AS project_sections,
			(count(*) FILTER (WHERE problems_status = 'stated_none'))::INTEGER AS stated_none
		FROM v_full_report
		WHERE ${ownYearWhere(filter)}
		GROUP BY fiscal_year
		ORDER BY fiscal_year
	`
});
