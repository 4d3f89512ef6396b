import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { UnitScope } from '../schema/codes.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery, type RowOf } from './define-query.ts';
import { departmentYearWhere } from './view-filter-where.ts';

const ExecutionPlaceRow = z.strictObject({
	dept_id: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	unit_scope: UnitScope,
	execution_pct: z.number(),
	/** 1 is the highest rate; equal rates share a place. */
	place: z.int(),
	n: z.int()
});

/** Enough peers that a place among them says something. */
const MIN_PEERS = 5;

/**
 * Which place did each department's execution rate take among its peers of that year: same kind, region level and
 * stated unit scope, budget in force, at least five of them? Elsewhere there are no places.
 */
export const executionPlaces = defineQuery({
	name: 'executionPlaces',
	params: ViewFilter,
	row: ExecutionPlaceRow,
	comparability: {
		basis: { is: 'full_year' },
		scheme: null,
		evaluator: { is: 'self' },
		object: { is: 'department' },
		scope: { column: 'unit_scope' },
		period: { is: 'year' }
	},
	statement: (filter) => sql`
		WITH placed AS (
			SELECT
				v_dept_year.dept_id,
				fiscal_year,
				doc_id,
				unit_scope,
				execution_pct,
				rank() OVER (
					PARTITION BY peer_group, unit_scope, fiscal_year ORDER BY execution_pct DESC
				) AS place,
				count(*) OVER (PARTITION BY peer_group, unit_scope, fiscal_year) AS n
			FROM v_dept_year
			JOIN v_peer_group USING (dept_id)
			WHERE budget_basis IN ('full_year', 'adjusted') AND execution_pct IS NOT NULL
				AND unit_scope <> 'unknown'
		)
		SELECT
			placed.dept_id,
			fiscal_year,
			doc_id,
			unit_scope,
			execution_pct,
			place::INTEGER AS place,
			n::INTEGER AS n
		FROM placed
		JOIN department ON department.dept_id = placed.dept_id
		WHERE n >= ${MIN_PEERS} AND ${departmentYearWhere(filter)}
		ORDER BY placed.dept_id, fiscal_year
	`
});

export type ExecutionPlace = RowOf<typeof executionPlaces>;
