import { z } from 'zod';
import { among, sql } from '../database/sql.ts';
import { RegionLevel, UnitScope } from '../schema/codes.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery, type RowOf } from './define-query.ts';

const PeersRow = z.strictObject({
	fiscal_year: z.int(),
	budget_basis: z.string(),
	unit_scope: UnitScope,
	/** Null: every department whose rate is comparable. */
	kind: z.string().nullable(),
	region_level: RegionLevel.nullable(),
	n: z.int(),
	lower_pct: z.number(),
	median_pct: z.number(),
	upper_pct: z.number()
});

/**
 * What is usual each year, among comparable departments of the same kind and level, and among all (n ≥ 5)?
 * Only the years of the filter count: peers stay the same while a view is narrowed to one of them.
 */
export const executionOfPeers = defineQuery({
	name: 'executionOfPeers',
	params: ViewFilter,
	row: PeersRow,
	comparability: {
		basis: { column: 'budget_basis' },
		scheme: null,
		evaluator: { is: 'self' },
		object: { is: 'department' },
		scope: { column: 'unit_scope' },
		period: { is: 'year' }
	},
	statement: ({ years }) => sql`
		SELECT
			fiscal_year,
			'in_force' AS budget_basis,
			unit_scope,
			kind,
			region_level,
			count(*)::INTEGER AS n,
			quantile_cont(execution_pct, 0.25)::DOUBLE AS lower_pct,
			quantile_cont(execution_pct, 0.5)::DOUBLE AS median_pct,
			quantile_cont(execution_pct, 0.75)::DOUBLE AS upper_pct
		FROM v_dept_year
		WHERE budget_basis IN ('full_year', 'adjusted')
			AND execution_pct IS NOT NULL
			AND ${years.length === 0 ? sql`true` : sql`fiscal_year IN (${among(years)})`}
		GROUP BY GROUPING SETS (
			(fiscal_year, unit_scope, kind, region_level),
			(fiscal_year, unit_scope)
		)
		HAVING count(*) >= 5
		ORDER BY fiscal_year, unit_scope, kind NULLS LAST, region_level NULLS LAST
	`
});

export type ExecutionOfPeers = RowOf<typeof executionOfPeers>;
