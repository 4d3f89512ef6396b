import { z } from 'zod';
import type { Statement } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { EvalObject, ProblemKind } from '../schema/codes.ts';
import type { ViewFilter } from '../schema/default-filter.ts';
import { categoryWhere, departmentYearWhere } from './view-filter-where.ts';

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
	/** Which statements count, and which of these are listed; both may name columns of `statement`. */
	among: Statement;
	listed: Statement;
	/** The longest list. */
	shown: number;
}

/** Statements of a filter's years, departments and categories that meet a condition: the newest first. */
export function statementList(filter: ViewFilter, { among, listed, shown }: Listed): Statement {
	return sql`
		WITH statement AS (
			SELECT
				v_problem_statement.problem_id,
				v_problem_statement.dept_id,
				v_problem_statement.fiscal_year,
				v_problem_statement.doc_id,
				v_problem_statement.eval_object,
				document.scheme_id,
				document.problems_status,
				v_problem_statement.kind,
				v_problem_statement.ordinal,
				v_problem_statement.category_code,
				v_problem_statement.category_l1,
				problem.text,
				problem.text_en,
				v_problem_statement.points::DOUBLE AS points,
				v_problem_statement.is_mechanical,
				problem.confidence::DOUBLE AS confidence,
				v_problem_statement.answer_confidence::DOUBLE AS answer_confidence
			FROM v_problem_statement
			JOIN problem ON problem.problem_id = v_problem_statement.problem_id
			JOIN document ON document.doc_id = v_problem_statement.doc_id
		),
		counted AS (
			SELECT statement.*, (count(*) OVER ())::INTEGER AS among
			FROM statement
			JOIN department ON department.dept_id = statement.dept_id
			WHERE ${departmentYearWhere(filter)} AND ${categoryWhere(filter)} AND ${among}
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
			points,
			is_mechanical,
			confidence,
			answer_confidence,
			(count(*) OVER ())::INTEGER AS listed,
			among
		FROM counted
		WHERE ${listed}
		ORDER BY fiscal_year DESC, doc_id, kind DESC, ordinal, problem_id
		LIMIT ${shown}
	`;
}
