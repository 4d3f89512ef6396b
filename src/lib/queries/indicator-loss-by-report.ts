import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery, type RowOf } from './define-query.ts';
import { ownYearWhere } from './view-filter-where.ts';

const IndicatorLossRow = z.strictObject({
	comparable_group: z.string(),
	dept_id: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	name_norm: z.string(),
	indicator_ids: z.string(),
	ordinal: z.int(),
	score: z.number(),
	weight: z.number(),
	errors: z.int(),
	/** Scored tables of the scheme, also those not shown. */
	tables: z.int()
});

/** So many tables of each scheme are shown: more columns would not be read. */
const TABLES_PER_SCHEME = 8;

/**
 * What did the tables that lost the largest share of each scheme lose on every indicator with a shared name?
 * A row is one indicator of one report; a name printed twice in a table is added up.
 */
export const indicatorLossByReport = defineQuery({
	name: 'indicatorLossByReport',
	params: ViewFilter,
	row: IndicatorLossRow,
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
				)::INTEGER AS position,
				(count(*) OVER (PARTITION BY comparable_group))::INTEGER AS tables
			FROM v_indicator_table
			WHERE is_first AND ${ownYearWhere(filter)}
		)
		SELECT
			comparable_group,
			dept_id,
			fiscal_year,
			doc_id,
			name_norm,
			indicator_ids,
			ordinal,
			score::DOUBLE AS score,
			weight::DOUBLE AS weight,
			errors,
			tables
		FROM v_indicator_table
		JOIN (SELECT * FROM ordered WHERE position <= ${TABLES_PER_SCHEME}) AS worst USING (doc_id)
		ORDER BY comparable_group, position, ordinal
	`
});

export type IndicatorLossByReport = RowOf<typeof indicatorLossByReport>;
