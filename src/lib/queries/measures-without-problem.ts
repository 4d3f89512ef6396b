import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { categoryWhere, departmentYearWhere } from './view-filter-where.ts';

export const MeasureWithoutProblem = z.strictObject({
	measure_id: z.string(),
	dept_id: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	category_code: z.string(),
	category_l1: z.string(),
	text: z.string(),
	text_en: z.string().nullable(),
	/** Measures like this one, and all measures, before the rows were limited. */
	unlinked: z.int(),
	measures: z.int()
});
export type MeasureWithoutProblem = z.output<typeof MeasureWithoutProblem>;

const MEASURES_SHOWN = 8;

/** Which measures answer neither a stated problem nor a deduction? The newest first. */
export const measuresWithoutProblem = defineQuery({
	name: 'measuresWithoutProblem',
	params: ViewFilter,
	row: MeasureWithoutProblem,
	comparability: null,
	statement: (filter) => sql`
		WITH promised AS (
			SELECT
				measure.measure_id,
				document.dept_id,
				document.fiscal_year,
				measure.doc_id,
				measure.category_code,
				measure.category_l1,
				measure.text,
				measure.text_en,
				measure.measure_id NOT IN (SELECT measure_id FROM problem_measure_link) AS is_unlinked,
				count(*) OVER () AS measures
			FROM measure
			JOIN document ON document.doc_id = measure.doc_id
			JOIN department ON department.dept_id = document.dept_id
			WHERE document.completeness = 'full' AND document.superseded_by IS NULL
				AND document.evaluator = 'self'
				AND ${departmentYearWhere(filter)} AND ${categoryWhere(filter)}
		)
		SELECT
			measure_id,
			dept_id,
			fiscal_year,
			doc_id,
			category_code,
			category_l1,
			text,
			text_en,
			(count(*) OVER ())::INTEGER AS unlinked,
			measures::INTEGER AS measures
		FROM promised
		WHERE is_unlinked
		ORDER BY fiscal_year DESC, measure_id
		LIMIT ${MEASURES_SHOWN}
	`
});
