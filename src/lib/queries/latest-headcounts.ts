import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { HeadcountCategory } from '../schema/codes.ts';
import { DeptId } from '../schema/scalars.ts';
import { defineQuery } from './define-query.ts';

export const LatestHeadcount = z.strictObject({
	headcount_id: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	unit_name: z.string(),
	category: HeadcountCategory,
	value: z.int(),
	as_of: z.string().nullable()
});
export type LatestHeadcount = z.output<typeof LatestHeadcount>;

/** How many posts, people and divisions does one department's latest report with such counts print? */
export const latestHeadcounts = defineQuery({
	name: 'latestHeadcounts',
	params: z.strictObject({ dept_id: DeptId }),
	row: LatestHeadcount,
	comparability: null,
	statement: ({ dept_id }) => sql`
		WITH counted AS (
			SELECT headcount.*, v_department_document.fiscal_year
			FROM v_department_document
			JOIN headcount USING (doc_id)
			WHERE v_department_document.dept_id = ${dept_id}
		)
		SELECT
			headcount_id,
			fiscal_year,
			doc_id,
			unit_name,
			category,
			value,
			strftime(as_of, '%Y-%m-%d') AS as_of
		FROM counted
		WHERE fiscal_year = (SELECT max(fiscal_year) FROM counted)
		ORDER BY doc_id, headcount_id
	`
});
