import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { ownYearWhere } from './view-filter-where.ts';
import { defineQuery, type RowOf } from './define-query.ts';

const ReportPartRow = z.strictObject({
	comparable_group: z.string(),
	dept_id: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	level: z.int(),
	code: z.string(),
	name_zh: z.string(),
	place: z.int(),
	lost: z.number(),
	reachable: z.number(),
	/** The indicators it sums, or the score it is printed with, between commas. */
	fact_ids: z.string()
});

/** So many reports of each scheme are itemised: more would not be read. */
export const REPORTS_PER_SCHEME = 8;

/** In which parts did the reports with the largest share of points lost lose them, in each scheme? */
export const componentLossByReport = defineQuery({
	name: 'componentLossByReport',
	params: ViewFilter,
	row: ReportPartRow,
	comparability: {
		basis: null,
		scheme: { column: 'comparable_group' },
		evaluator: { is: 'self' },
		object: { is: 'department' },
		scope: null,
		period: { is: 'year' }
	},
	statement: (filter) => sql`
		WITH ordered AS (
			SELECT
				doc_id,
				row_number() OVER (
					PARTITION BY comparable_group ORDER BY lost_share DESC, fiscal_year DESC, doc_id
				)::INTEGER AS position
			FROM v_component_loss
			WHERE level = 0 AND ${ownYearWhere(filter)}
		)
		SELECT
			comparable_group,
			dept_id,
			fiscal_year,
			doc_id,
			level,
			code,
			name_zh,
			place::INTEGER AS place,
			lost::DOUBLE AS lost,
			reachable::DOUBLE AS reachable,
			fact_ids
		FROM v_component_loss
		JOIN (SELECT doc_id, position FROM ordered WHERE position <= ${REPORTS_PER_SCHEME}) AS worst USING (doc_id)
		ORDER BY comparable_group, position, doc_id, place, level, code, name_zh
	`
});

export type ComponentLossByReport = RowOf<typeof componentLossByReport>;
