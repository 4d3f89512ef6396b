import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { DeptKind, RegionLevel, UnitScope } from '../schema/codes.ts';
import { defineQuery, type RowOf } from './define-query.ts';

const PeerGroupRow = z.strictObject({
	dept_id: z.string(),
	kind: DeptKind,
	region_level: RegionLevel,
	peer_group: z.string(),
	/** Of the latest full self-evaluation. */
	unit_scope: UnitScope,
	/** Full self-evaluations of the department, and how many have a rate on the full-year or adjusted budget. */
	years: z.int(),
	rated_years: z.int()
});

/** Which departments with a full self-evaluation are of one kind and region level? The longest read first. */
export const peerGroups = defineQuery({
	name: 'peerGroups',
	params: z.strictObject({}),
	row: PeerGroupRow,
	comparability: null,
	statement: () => sql`
		SELECT
			v_peer_group.dept_id,
			v_peer_group.kind,
			v_peer_group.region_level,
			v_peer_group.peer_group,
			arg_max(unit_scope, fiscal_year) AS unit_scope,
			count(*)::INTEGER AS years,
			count(*) FILTER (
				WHERE budget_basis IN ('full_year', 'adjusted') AND execution_pct IS NOT NULL
			)::INTEGER AS rated_years
		FROM v_peer_group
		JOIN v_dept_year USING (dept_id)
		GROUP BY v_peer_group.dept_id, v_peer_group.kind, v_peer_group.region_level, v_peer_group.peer_group
		ORDER BY v_peer_group.peer_group, rated_years DESC, years DESC, v_peer_group.dept_id
	`
});

export type PeerGroupMember = RowOf<typeof peerGroups>;
