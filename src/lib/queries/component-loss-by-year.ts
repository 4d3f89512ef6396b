import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { ownYearWhere } from './view-filter-where.ts';
import { defineQuery, type RowOf } from './define-query.ts';

const YearPartRow = z.strictObject({
	comparable_group: z.string(),
	fiscal_year: z.int(),
	level: z.int(),
	code: z.string(),
	name_zh: z.string(),
	place: z.int(),
	reports: z.int(),
	lost: z.number(),
	reachable: z.number()
});

/** In which parts of a scheme were points lost each year, all reports of the scheme together? */
export const componentLossByYear = defineQuery({
	name: 'componentLossByYear',
	params: ViewFilter,
	row: YearPartRow,
	comparability: {
		basis: null,
		scheme: { column: 'comparable_group' },
		evaluator: { is: 'self' },
		object: { is: 'department' },
		scope: null,
		period: { is: 'year' }
	},
	statement: (filter) => sql`
		SELECT
			comparable_group,
			fiscal_year,
			level,
			code,
			name_zh,
			min(place)::INTEGER AS place,
			count(*)::INTEGER AS reports,
			sum(lost)::DOUBLE AS lost,
			sum(reachable)::DOUBLE AS reachable
		FROM v_component_loss
		WHERE ${ownYearWhere(filter)}
		GROUP BY comparable_group, fiscal_year, level, code, name_zh
		ORDER BY comparable_group, fiscal_year, place, level, code, name_zh
	`
});

export type ComponentLossByYear = RowOf<typeof componentLossByYear>;
