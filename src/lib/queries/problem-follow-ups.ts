import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ProblemKind } from '../schema/codes.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery, type RowOf } from './define-query.ts';
import { categoryWhere, ownYearWhere } from './view-filter-where.ts';

/** What the next year's report of the department says of the same level-1 category. */
export const Outcome = z.enum(['came_back', 'not_seen', 'no_section', 'no_report']);
export type Outcome = z.output<typeof Outcome>;

const ProblemFollowUpRow = z.strictObject({
	problem_id: z.string(),
	dept_id: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	scheme_id: z.string().nullable(),
	kind: ProblemKind,
	category_code: z.string(),
	category_l1: z.string(),
	text: z.string(),
	text_en: z.string().nullable(),
	/** Points lost, and of how many; null where not printed or not lost. */
	points: z.number().nullable(),
	weight: z.number().nullable(),
	/** The surest measure at 0.6 or more. */
	measure_id: z.string().nullable(),
	measure: z.string().nullable(),
	measure_en: z.string().nullable(),
	outcome: Outcome,
	next_doc_id: z.string().nullable(),
	next_stated: z.int(),
	next_deducted: z.int(),
	next_points: z.number().nullable(),
	next_record_ids: z.string().nullable()
});

/** More problems than these are counted by category instead. */
export const FOLLOW_UPS_ONE_BY_ONE = 40;

/** What became of each problem a year later, and of the measure that answers it? As many as can be shown one by one. */
export const problemFollowUps = defineQuery({
	name: 'problemFollowUps',
	params: ViewFilter,
	row: ProblemFollowUpRow,
	comparability: {
		basis: null,
		scheme: { column: 'scheme_id' },
		evaluator: { is: 'self' },
		object: { is: 'department' },
		scope: null,
		period: { is: 'year' }
	},
	statement: (filter) => sql`
		SELECT
			problem_id,
			dept_id,
			fiscal_year,
			doc_id,
			scheme_id,
			kind,
			category_code,
			category_l1,
			text,
			text_en,
			points,
			weight,
			measure_id,
			measure,
			measure_en,
			outcome,
			next_doc_id,
			next_stated,
			next_deducted,
			next_points,
			next_record_ids
		FROM v_follow_up
		WHERE ${ownYearWhere(filter)} AND ${categoryWhere(filter)}
		ORDER BY outcome = 'no_report', fiscal_year, dept_id, outcome, problem_id
		LIMIT ${FOLLOW_UPS_ONE_BY_ONE}
	`
});
export type ProblemFollowUp = RowOf<typeof problemFollowUps>;

export const FollowUpCounts = z.strictObject({
	category_l1: z.string(),
	is_answered: z.boolean(),
	outcome: Outcome,
	problems: z.int()
});
export type FollowUpCounts = z.output<typeof FollowUpCounts>;

/** The same, counted: how many problems of each category, with and without a measure, had which outcome? */
export const followUpCounts = defineQuery({
	name: 'followUpCounts',
	params: ViewFilter,
	row: FollowUpCounts,
	comparability: null,
	statement: (filter) => sql`
		SELECT
			category_l1,
			measure_id IS NOT NULL AS is_answered,
			outcome,
			count(*)::INTEGER AS problems
		FROM v_follow_up
		WHERE ${ownYearWhere(filter)} AND ${categoryWhere(filter)}
		GROUP BY category_l1, measure_id IS NOT NULL, outcome
		ORDER BY category_l1, is_answered, outcome
	`
});
