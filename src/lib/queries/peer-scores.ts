import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { DeptId } from '../schema/scalars.ts';
import { defineQuery, type RowOf } from './define-query.ts';

const PeerScoreRow = z.strictObject({
	dept_id: z.string(),
	fiscal_year: z.int(),
	score_id: z.string(),
	comparable_group: z.string(),
	normalized_pct: z.number()
});

/** What did each department of the same kind and region level score itself in each year, this one among them? */
export const peerScores = defineQuery({
	name: 'peerScores',
	params: z.strictObject({ dept_id: DeptId }),
	row: PeerScoreRow,
	comparability: {
		basis: null,
		scheme: { column: 'comparable_group' },
		evaluator: { is: 'self' },
		object: { is: 'department' },
		scope: null,
		period: { is: 'year' }
	},
	statement: ({ dept_id }) => sql`
		SELECT
			v_dept_year.dept_id,
			fiscal_year,
			score_id,
			coalesce(comparable_group, doc_id) AS comparable_group,
			normalized_pct::DOUBLE AS normalized_pct
		FROM v_dept_year
		JOIN v_peer_group USING (dept_id)
		WHERE peer_group = (SELECT own.peer_group FROM v_peer_group AS own WHERE own.dept_id = ${dept_id})
			AND score_id IS NOT NULL
			AND normalized_pct IS NOT NULL
		ORDER BY fiscal_year, v_dept_year.dept_id
	`
});

export type PeerScore = RowOf<typeof peerScores>;
