import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { fewIds } from './few-ids.ts';
import { defineQuery, type RowOf } from './define-query.ts';
import { categoryWhere, ownYearWhere } from './view-filter-where.ts';

const DeductionRow = z.strictObject({
	category_l1: z.string(),
	deductions: z.int(),
	documents: z.int(),
	/** Deductions of at most 0.02 points: rounding of a proportional score. */
	mechanical: z.int(),
	/** Points as printed, and of these the mechanical ones. */
	points: z.number().nullable(),
	mechanical_points: z.number(),
	/** Points out of 100 that each report could reach: the one scale on which schemes may be added. Rounded: the same in any order. */
	points_of_100: z.number().nullable(),
	/** Deductions that print no points, or whose report's maximum is unknown. */
	without_points: z.int(),
	/** The deductions themselves between commas, where there are few. */
	problem_ids: z.string().nullable()
});

/** More deductions are counted, not named: a page holds the answer. */
const MOST_NAMED = 8;

/** How many points, of those reachable, did department reports lose to each category? */
export const deductionPoints = defineQuery({
	name: 'deductionPoints',
	params: ViewFilter,
	row: DeductionRow,
	comparability: {
		basis: null,
		scheme: null,
		evaluator: { is: 'self' },
		object: { is: 'department' },
		scope: null,
		period: { is: 'year' }
	},
	statement: (filter) => sql`
		SELECT
			category_l1,
			count(*)::INTEGER AS deductions,
			count(DISTINCT doc_id)::INTEGER AS documents,
			(count(*) FILTER (WHERE is_mechanical))::INTEGER AS mechanical,
			sum(points)::DOUBLE AS points,
			coalesce(sum(points) FILTER (WHERE is_mechanical), 0)::DOUBLE AS mechanical_points,
			round(sum(100 * points::DOUBLE / nullif(reachable_max, 0)), 9) AS points_of_100,
			(count(*) - count(points * nullif(reachable_max, 0)))::INTEGER AS without_points,
			${fewIds(sql`problem_id`, MOST_NAMED)} AS problem_ids
		FROM v_problem_statement
		WHERE kind = 'deduction_reason' AND eval_object = 'department'
			AND ${ownYearWhere(filter)} AND ${categoryWhere(filter)}
		GROUP BY category_l1
		ORDER BY category_l1
	`
});

export type DeductionPoints = RowOf<typeof deductionPoints>;
