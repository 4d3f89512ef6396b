import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { fewIds } from './few-ids.ts';
import { defineQuery, type RowOf } from './define-query.ts';
import { ownYearWhere } from './view-filter-where.ts';

const AttainmentRow = z.strictObject({
	comparable_group: z.string(),
	name_norm: z.string(),
	attained_pct: z.number(),
	reports: z.int(),
	departments: z.int(),
	score: z.number(),
	weight: z.number(),
	ordinal: z.int(),
	/** Of the one report, where there is one. */
	doc_id: z.string().nullable(),
	dept_id: z.string().nullable(),
	fiscal_year: z.int().nullable(),
	/** The rows themselves between commas, where there are at most five. */
	indicator_ids: z.string().nullable(),
	/** How many of the rows are named in an error. */
	errors: z.int()
});

/** More rows are counted, not named: a page holds the answer. */
const MOST_ROWS_NAMED = 5;

/**
 * Of each indicator shared by name, what share of its points did reports give themselves, and how many the same?
 * Only scored tables have such rows; `doc_id` names the report where there is one.
 */
export const indicatorAttainment = defineQuery({
	name: 'indicatorAttainment',
	params: ViewFilter,
	row: AttainmentRow,
	comparability: {
		basis: null,
		scheme: { column: 'comparable_group' },
		evaluator: { is: 'self' },
		object: { is: 'department' },
		scope: null,
		period: { is: 'year' }
	},
	statement: (filter) => sql`
		SELECT
			comparable_group,
			name_norm,
			attained_pct,
			count(*)::INTEGER AS reports,
			count(DISTINCT dept_id)::INTEGER AS departments,
			sum(score)::DOUBLE AS score,
			sum(weight)::DOUBLE AS weight,
			min(ordinal)::INTEGER AS ordinal,
			CASE WHEN count(*) = 1 THEN min(doc_id) END AS doc_id,
			CASE WHEN count(*) = 1 THEN min(dept_id) END AS dept_id,
			CASE WHEN count(*) = 1 THEN min(fiscal_year) END AS fiscal_year,
			${fewIds(sql`indicator_id`, MOST_ROWS_NAMED)} AS indicator_ids,
			(count(*) FILTER (WHERE errors > 0))::INTEGER AS errors
		FROM v_indicator_attained
		WHERE ${ownYearWhere(filter)}
		GROUP BY comparable_group, name_norm, attained_pct
		ORDER BY comparable_group, name_norm, attained_pct
	`
});

export type IndicatorAttainment = RowOf<typeof indicatorAttainment>;
