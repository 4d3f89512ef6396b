import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { EvalObject } from '../schema/codes.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { categoryWhere, ownYearWhere } from './view-filter-where.ts';

const counts = {
	concrete: z.int(),
	general: z.int(),
	unclassified: z.int()
};
const COUNTS = sql`
	(count(*) FILTER (WHERE concreteness = 'concrete'))::INTEGER AS concrete,
	(count(*) FILTER (WHERE concreteness = 'general'))::INTEGER AS general,
	(count(*) FILTER (WHERE concreteness IS NULL))::INTEGER AS unclassified
`;

export const ConcretenessByYear = z.strictObject({
	fiscal_year: z.int(),
	/** Reports with a measure. */
	documents: z.int(),
	...counts
});
export type ConcretenessByYear = z.output<typeof ConcretenessByYear>;

/** How many measures of each year say what will be done, and how many stay general? */
export const concretenessByYear = defineQuery({
	name: 'concretenessByYear',
	params: ViewFilter,
	row: ConcretenessByYear,
	comparability: null,
	statement: (filter) => sql`
		SELECT fiscal_year, count(DISTINCT doc_id)::INTEGER AS documents, ${COUNTS}
		FROM v_promised_measure
		WHERE ${ownYearWhere(filter)} AND ${categoryWhere(filter)}
		GROUP BY fiscal_year
		ORDER BY fiscal_year
	`
});

export const ConcretenessByReport = z.strictObject({
	dept_id: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	eval_object: EvalObject,
	...counts,
	record_ids: z.string()
});
export type ConcretenessByReport = z.output<typeof ConcretenessByReport>;

/** So few reports can be shown one by one; more are counted by year. */
export const REPORTS_ONE_BY_ONE = 12;

/** The same report by report, for as many as can be shown. */
export const concretenessByReport = defineQuery({
	name: 'concretenessByReport',
	params: ViewFilter,
	row: ConcretenessByReport,
	comparability: null,
	statement: (filter) => sql`
		SELECT
			dept_id,
			fiscal_year,
			doc_id,
			eval_object,
			${COUNTS},
			string_agg(measure_id, ',' ORDER BY measure_id) AS record_ids
		FROM v_promised_measure
		WHERE ${ownYearWhere(filter)} AND ${categoryWhere(filter)}
		GROUP BY dept_id, fiscal_year, doc_id, eval_object
		ORDER BY dept_id, fiscal_year, doc_id
		LIMIT ${REPORTS_ONE_BY_ONE}
	`
});
