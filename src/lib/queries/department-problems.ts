import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ProblemKind } from '../schema/codes.ts';
import { DeptId } from '../schema/scalars.ts';
import { defineQuery } from './define-query.ts';

export const DepartmentProblem = z.strictObject({
	problem_id: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	kind: ProblemKind,
	category_l1: z.string(),
	text: z.string(),
	text_en: z.string().nullable(),
	points: z.number().nullable()
});
export type DepartmentProblem = z.output<typeof DepartmentProblem>;

/** Which problems and deduction reasons do one department's full self-evaluations state? */
export const departmentProblems = defineQuery({
	name: 'departmentProblems',
	params: z.strictObject({ dept_id: DeptId }),
	row: DepartmentProblem,
	comparability: null,
	statement: ({ dept_id }) => sql`
		SELECT
			problem.problem_id,
			v_department_document.fiscal_year,
			problem.doc_id,
			problem.kind,
			problem.category_l1,
			problem.text,
			problem.text_en,
			problem.points::DOUBLE AS points
		FROM v_department_document
		JOIN problem USING (doc_id)
		WHERE v_department_document.dept_id = ${dept_id}
		ORDER BY v_department_document.fiscal_year, problem.problem_id
	`
});
