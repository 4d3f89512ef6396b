import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { EvalObject, ProblemKind } from '../schema/codes.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { departmentYearWhere } from './view-filter-where.ts';

export const ProblemStatement = z.strictObject({
	problem_id: z.string(),
	dept_id: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	eval_object: EvalObject,
	kind: ProblemKind,
	category_l1: z.string(),
	category_zh: z.string(),
	category_en: z.string(),
	text: z.string(),
	text_en: z.string().nullable(),
	points: z.number().nullable(),
	is_mechanical: z.boolean(),
	/** How sure the best linked measure is; null: none is linked. */
	answer_confidence: z.number().nullable(),
	/** Statements before the rows were limited. */
	statements: z.int()
});
export type ProblemStatement = z.output<typeof ProblemStatement>;

const STATEMENTS_SHOWN = 100;

/** What exactly do the reports say? The newest first. */
export const problemStatements = defineQuery({
	name: 'problemStatements',
	params: ViewFilter,
	row: ProblemStatement,
	comparability: null,
	statement: (filter) => sql`
		SELECT
			v_problem_statement.problem_id,
			v_problem_statement.dept_id,
			fiscal_year,
			v_problem_statement.doc_id,
			eval_object,
			v_problem_statement.kind,
			v_problem_statement.category_l1,
			problem_category.name_zh AS category_zh,
			problem_category.name_en AS category_en,
			problem.text,
			problem.text_en,
			v_problem_statement.points::DOUBLE AS points,
			is_mechanical,
			answer_confidence::DOUBLE AS answer_confidence,
			(count(*) OVER ())::INTEGER AS statements
		FROM v_problem_statement
		JOIN problem ON problem.problem_id = v_problem_statement.problem_id
		JOIN department ON department.dept_id = v_problem_statement.dept_id
		JOIN problem_category ON problem_category.code = v_problem_statement.category_code
		WHERE ${departmentYearWhere(filter)}
			AND (${filter.categories.length} = 0 OR v_problem_statement.category_l1 IN (${filter.categories}))
		ORDER BY fiscal_year DESC, v_problem_statement.doc_id, v_problem_statement.kind DESC,
			v_problem_statement.ordinal, v_problem_statement.problem_id
		LIMIT ${STATEMENTS_SHOWN}
	`
});
