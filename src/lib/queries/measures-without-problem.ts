import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { categoryWhere, ownYearWhere } from './view-filter-where.ts';

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
		WITH counts AS (
			SELECT count(*) FILTER (WHERE is_unlinked) AS unlinked, count(*) AS measures
			FROM v_promised_measure
			WHERE ${ownYearWhere(filter)} AND ${categoryWhere(filter)}
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
			counts.unlinked::INTEGER AS unlinked,
			counts.measures::INTEGER AS measures
		FROM v_promised_measure
		CROSS JOIN counts
		WHERE is_unlinked AND ${ownYearWhere(filter)} AND ${categoryWhere(filter)}
		ORDER BY fiscal_year DESC, measure_id
		LIMIT ${MEASURES_SHOWN}
	`
});
