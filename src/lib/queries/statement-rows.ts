import { z } from 'zod';
import type { Statement } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { EvalObject, ProblemKind } from '../schema/codes.ts';
import type { ViewFilter } from '../schema/default-filter.ts';
import { categoryWhere, ownYearWhere } from './view-filter-where.ts';

/** One statement of a report in a list: a stated problem or a reason for lost points. */
export const StatementRow = z.strictObject({
	problem_id: z.string(),
	dept_id: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	eval_object: EvalObject,
	scheme_id: z.string().nullable(),
	kind: ProblemKind,
	category_code: z.string(),
	category_l1: z.string(),
	text: z.string(),
	text_en: z.string().nullable(),
	points: z.number().nullable(),
	is_mechanical: z.boolean(),
	/** How sure the classification is, and the best linked measure; null: none is linked. */
	confidence: z.number(),
	answer_confidence: z.number().nullable(),
	/** Statements of the list before it was cut, and all those it is taken from. */
	listed: z.int(),
	among: z.int()
});
export type StatementRow = z.output<typeof StatementRow>;

/** Points of statements mean the same only in one scheme, by one evaluator, of one kind of object. */
export const STATEMENT_COMPARABILITY = {
	basis: null,
	scheme: { column: 'scheme_id' },
	evaluator: { is: 'self' },
	object: { column: 'eval_object' },
	scope: null,
	period: { is: 'year' }
} as const;

interface Listed {
	/** Which rows of v_problem_statement count, and which of these are listed. */
	among: Statement;
	listed: Statement;
	/** The longest list. */
	shown: number;
}

/** Statements of a filter's years, departments and categories that meet a condition: the newest first. */
export function statementList(filter: ViewFilter, { among, listed, shown }: Listed): Statement {
	const counted = sql`${ownYearWhere(filter)} AND ${categoryWhere(filter)} AND ${among}`;
	return sql`
		WITH counts AS (
			SELECT count(*) FILTER (WHERE ${listed}) AS listed, count(*) AS among
			FROM v_problem_statement
			WHERE ${counted}
		)
		SELECT
			problem_id,
			dept_id,
			fiscal_year,
			doc_id,
			eval_object,
			scheme_id,
			kind,
			category_code,
			category_l1,
			text,
			text_en,
			points::DOUBLE AS points,
			is_mechanical,
			confidence::DOUBLE AS confidence,
			answer_confidence::DOUBLE AS answer_confidence,
			counts.listed::INTEGER AS listed,
			counts.among::INTEGER AS among
		FROM v_problem_statement
		CROSS JOIN counts
		WHERE ${counted} AND ${listed}
		ORDER BY fiscal_year DESC, doc_id, kind DESC, ordinal, problem_id
		LIMIT ${shown}
	`;
}
