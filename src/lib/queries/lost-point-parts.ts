import { z } from 'zod';
import { sql } from '../database/sql.ts';

/** One part of a score that was not earned, as the most detailed account of its report has it. */
export const LostPointRow = z.strictObject({
	dept_id: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	score_id: z.string(),
	comparable_group: z.string(),
	detail: z.enum(['indicator', 'component', 'reason']),
	score: z.number(),
	max_score: z.number(),
	/** Printed name of the block, or the category code of a deduction reason. */
	name: z.string(),
	/** Of a block, where the scheme gives it. */
	name_en: z.string().nullable(),
	weight: z.number().nullable(),
	lost: z.number(),
	is_bonus: z.boolean(),
	/** The indicators or reasons it sums, between commas; null: the score itself. */
	fact_ids: z.string().nullable()
});

/** The parts of one report's score: they add up, and only with one another. */
export const LOST_POINT_COMPARABILITY = {
	basis: null,
	scheme: { column: 'doc_id' },
	evaluator: { is: 'self' },
	object: { is: 'department' },
	scope: null,
	period: { is: 'year' }
} as const;

/** The columns of `LostPointRow` from `shown` (rows of v_lost_report) and `part` (their rows of v_lost_part). */
export const LOST_POINT_COLUMNS = sql`
	shown.dept_id,
	shown.fiscal_year,
	shown.doc_id,
	shown.score_id,
	shown.comparable_group,
	CASE shown.detail WHEN 1 THEN 'indicator' WHEN 2 THEN 'component' ELSE 'reason' END AS detail,
	shown.score::DOUBLE AS score,
	shown.max_score::DOUBLE AS max_score,
	part.name,
	part.name_en,
	part.weight::DOUBLE AS weight,
	part.lost::DOUBLE AS lost,
	part.is_bonus,
	part.fact_ids
`;
