import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { inOrder } from './few-ids.ts';
import { defineQuery } from './define-query.ts';
import { categoryWhere, ownYearWhere } from './view-filter-where.ts';

export const MeasuresDue = z.strictObject({
	dept_id: z.string(),
	/** Measures promised, and those whose following year has a department report read in full. */
	measures: z.int(),
	due: z.int(),
	/** Years of the measures due, and of those whose outcome cannot be known yet; between commas. */
	due_years: z.string().nullable(),
	waiting_years: z.string().nullable(),
	/** The measures due, between commas, where there are few, and the newest report that must tell. */
	record_ids: z.string().nullable(),
	next_doc_id: z.string().nullable(),
	/** Sums before the rows were limited. */
	departments: z.int(),
	all_measures: z.int(),
	all_due: z.int()
});
export type MeasuresDue = z.output<typeof MeasuresDue>;

const DEPARTMENTS_SHOWN = 12;
const PROOFS_SHOWN = 6;

/** How many promised measures are due for follow-up: is the next year's report of the department there? */
export const measuresDue = defineQuery({
	name: 'measuresDue',
	params: ViewFilter,
	row: MeasuresDue,
	comparability: null,
	statement: (filter) => sql`
		WITH by_year AS (
			SELECT
				dept_id,
				fiscal_year,
				next_doc_id,
				count(*) AS measures,
				count(next_doc_id) AS due,
				string_agg(measure_id, ',') AS measure_ids
			FROM v_promised_measure
			WHERE ${ownYearWhere(filter)} AND ${categoryWhere(filter)}
			GROUP BY dept_id, fiscal_year, next_doc_id
		),
		by_department AS (
			SELECT
				dept_id,
				sum(measures) AS measures,
				sum(due) AS due,
				string_agg(fiscal_year::VARCHAR, ',') FILTER (WHERE next_doc_id IS NOT NULL) AS due_years,
				string_agg(fiscal_year::VARCHAR, ',') FILTER (WHERE next_doc_id IS NULL) AS waiting_years,
				CASE WHEN sum(due) <= ${PROOFS_SHOWN}
					THEN string_agg(measure_ids, ',') FILTER (WHERE next_doc_id IS NOT NULL) END AS record_ids,
				arg_max(next_doc_id, fiscal_year) FILTER (WHERE next_doc_id IS NOT NULL) AS next_doc_id
			FROM by_year
			GROUP BY dept_id
		)
		SELECT
			dept_id,
			measures::INTEGER AS measures,
			due::INTEGER AS due,
			${inOrder(sql`due_years`)} AS due_years,
			${inOrder(sql`waiting_years`)} AS waiting_years,
			${inOrder(sql`record_ids`)} AS record_ids,
			next_doc_id,
			(count(*) OVER ())::INTEGER AS departments,
			(sum(measures) OVER ())::INTEGER AS all_measures,
			(sum(due) OVER ())::INTEGER AS all_due
		FROM by_department
		ORDER BY due DESC, measures DESC, dept_id
		LIMIT ${DEPARTMENTS_SHOWN}
	`
});
