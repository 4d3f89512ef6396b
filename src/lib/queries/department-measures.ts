import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { DeptId } from '../schema/scalars.ts';
import { defineQuery } from './define-query.ts';

export const DepartmentMeasure = z.strictObject({
	measure_id: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	category_l1: z.string(),
	text: z.string(),
	text_en: z.string().nullable(),
	/** A problem the measure answers with a confidence of at least 0.6; null if none. */
	problem_id: z.string().nullable()
});
export type DepartmentMeasure = z.output<typeof DepartmentMeasure>;

/** What did one department promise each year, and which problem does each measure answer? One row a link. */
export const departmentMeasures = defineQuery({
	name: 'departmentMeasures',
	params: z.strictObject({ dept_id: DeptId }),
	row: DepartmentMeasure,
	comparability: null,
	statement: ({ dept_id }) => sql`
		SELECT
			measure.measure_id,
			v_department_document.fiscal_year,
			measure.doc_id,
			measure.category_l1,
			measure.text,
			measure.text_en,
			link.problem_id
		FROM v_department_document
		JOIN measure USING (doc_id)
		LEFT JOIN (
			SELECT measure_id, problem_id FROM problem_measure_link WHERE confidence >= 0.6
		) AS link ON link.measure_id = measure.measure_id
		WHERE v_department_document.dept_id = ${dept_id}
		ORDER BY v_department_document.fiscal_year, measure.measure_id, link.problem_id
	`
});
