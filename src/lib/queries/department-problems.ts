import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ProblemKind } from '../schema/codes.ts';
import { DeptId } from '../schema/scalars.ts';
import { defineQuery, type RowOf } from './define-query.ts';

const DepartmentProblemRow = z.strictObject({
	problem_id: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	kind: ProblemKind,
	category_l1: z.string(),
	text: z.string(),
	text_en: z.string().nullable(),
	points: z.number().nullable(),
	/** Of the scoring scheme that the points belong to; a report without a known one is a group of its own. */
	comparable_group: z.string()
});

/** Which problems and deduction reasons do one department's full self-evaluations state? */
export const departmentProblems = defineQuery({
	name: 'departmentProblems',
	params: z.strictObject({ dept_id: DeptId }),
	row: DepartmentProblemRow,
	comparability: {
		basis: null,
		scheme: { column: 'comparable_group' },
		evaluator: { is: 'self' },
		object: { is: 'department' },
		scope: null,
		period: { is: 'year' }
	},
	statement: ({ dept_id }) => sql`
		SELECT
			problem.problem_id,
			v_dept_year.fiscal_year,
			problem.doc_id,
			problem.kind,
			problem.category_l1,
			problem.text,
			problem.text_en,
			problem.points::DOUBLE AS points,
			coalesce(v_dept_year.comparable_group, problem.doc_id) AS comparable_group
		FROM v_dept_year
		JOIN problem USING (doc_id)
		WHERE v_dept_year.dept_id = ${dept_id}
		ORDER BY v_dept_year.fiscal_year, problem.problem_id
	`
});

export type DepartmentProblem = RowOf<typeof departmentProblems>;
