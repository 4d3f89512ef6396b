import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ClassifiedBy, ProblemKind } from '../schema/codes.ts';
import { defineQuery } from './define-query.ts';
import { ReportParams } from './report-params.ts';

export const ReportProblem = z.strictObject({
	problem_id: z.string(),
	kind: ProblemKind,
	text: z.string(),
	text_en: z.string().nullable(),
	category_code: z.string(),
	category_zh: z.string(),
	category_en: z.string(),
	/** Further categories, comma-separated. */
	secondary_codes: z.string().nullable(),
	cause_zh: z.string().nullable(),
	cause_en: z.string().nullable(),
	points: z.number().nullable(),
	indicator_id: z.string().nullable(),
	classified_by: ClassifiedBy,
	confidence: z.number(),
	note: z.string().nullable()
});
export type ReportProblem = z.output<typeof ReportProblem>;

/** Which problems and reasons for lost points does this report give, and how are they classified? */
export const reportProblems = defineQuery({
	name: 'reportProblems',
	params: ReportParams,
	row: ReportProblem,
	comparability: null,
	statement: ({ doc_id }) => sql`
		WITH secondary AS (
			SELECT problem_id, string_agg(category_code, ',' ORDER BY category_code) AS secondary_codes
			FROM problem_secondary
			GROUP BY problem_id
		)
		SELECT
			problem.problem_id,
			problem.kind,
			problem.text,
			problem.text_en,
			problem.category_code,
			problem_category.name_zh AS category_zh,
			problem_category.name_en AS category_en,
			secondary.secondary_codes,
			cause.name_zh AS cause_zh,
			cause.name_en AS cause_en,
			problem.points::DOUBLE AS points,
			problem.indicator_id,
			problem.classified_by,
			problem.confidence::DOUBLE AS confidence,
			problem.note
		FROM problem
		JOIN problem_category ON problem_category.code = problem.category_code
		LEFT JOIN secondary ON secondary.problem_id = problem.problem_id
		LEFT JOIN cause ON cause.code = problem.cause_code
		WHERE problem.doc_id = ${doc_id}
		ORDER BY CASE problem.kind WHEN 'stated_problem' THEN 0 ELSE 1 END, problem.ordinal, problem.problem_id
	`
});
