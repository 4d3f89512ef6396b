import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { UnitScope } from '../schema/codes.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery, type RowOf } from './define-query.ts';
import { departmentYearWhere } from './view-filter-where.ts';

/** Whether spending may be divided by the people in post, and if not, why. */
export const PerHeadStanding = z.enum([
	'shown',
	'no_actual',
	'no_headcount',
	'scope_unknown',
	'people_of_other_units',
	'subordinates_not_counted'
]);

const ActualPerHeadRow = z.strictObject({
	dept_id: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	unit_scope: UnitScope,
	line_id: z.string().nullable(),
	/** The counts of people in post, between commas. */
	headcount_ids: z.string().nullable(),
	/** Units whose posts or people the report counts. */
	units: z.int(),
	in_post: z.int().nullable(),
	actual_yuan: z.number().nullable(),
	per_head_yuan: z.number().nullable(),
	standing: PerHeadStanding
});

/**
 * What did each department spend per person in post? Only where money and people are of the department's own
 * unit alone: one stated scope, one unit counted.
 */
export const actualPerHead = defineQuery({
	name: 'actualPerHead',
	params: ViewFilter,
	row: ActualPerHeadRow,
	comparability: {
		basis: null,
		scheme: null,
		evaluator: { is: 'self' },
		object: { is: 'department' },
		scope: { column: 'unit_scope' },
		period: { is: 'year' }
	},
	statement: (filter) => sql`
		WITH people AS (
			SELECT
				doc_id,
				count(DISTINCT unit_name) AS units,
				string_agg(CASE WHEN category = 'in_post_total' THEN headcount_id END, ',') AS headcount_ids,
				count(*) FILTER (WHERE category = 'in_post_total') AS counts,
				max(CASE WHEN category = 'in_post_total' THEN value END) AS in_post
			FROM headcount
			WHERE category LIKE 'establishment%' OR category LIKE 'in_post%' OR category = 'outsourced_labour'
			GROUP BY doc_id
		),
		judged AS (
			SELECT
				v_dept_year.dept_id,
				v_dept_year.fiscal_year,
				v_dept_year.doc_id,
				v_dept_year.unit_scope,
				v_dept_year.line_id,
				v_dept_year.actual_yuan,
				people.headcount_ids,
				coalesce(people.units, 0) AS units,
				CASE WHEN people.counts = 1 THEN people.in_post END AS in_post,
				CASE
					WHEN v_dept_year.actual_yuan IS NULL THEN 'no_actual'
					WHEN coalesce(people.counts, 0) = 0 THEN 'no_headcount'
					WHEN v_dept_year.unit_scope = 'unknown' THEN 'scope_unknown'
					WHEN v_dept_year.unit_scope = 'with_subordinates' THEN 'subordinates_not_counted'
					WHEN people.units > 1 OR people.counts > 1 THEN 'people_of_other_units'
					ELSE 'shown'
				END AS standing
			FROM v_dept_year
			JOIN department ON department.dept_id = v_dept_year.dept_id
			LEFT JOIN people ON people.doc_id = v_dept_year.doc_id
			WHERE ${departmentYearWhere(filter)}
		)
		SELECT
			dept_id,
			fiscal_year,
			doc_id,
			unit_scope,
			line_id,
			headcount_ids,
			units::INTEGER AS units,
			in_post::INTEGER AS in_post,
			actual_yuan::DOUBLE AS actual_yuan,
			CASE WHEN standing = 'shown' THEN round(actual_yuan::DOUBLE / nullif(in_post, 0), 2) END
				AS per_head_yuan,
			standing
		FROM judged
		ORDER BY dept_id, fiscal_year
	`
});

export type ActualPerHead = RowOf<typeof actualPerHead>;
