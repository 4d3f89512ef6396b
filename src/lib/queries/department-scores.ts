import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { DeptId } from '../schema/scalars.ts';
import { defineQuery, type RowOf } from './define-query.ts';

const DepartmentScoreRow = z.strictObject({
	dept_id: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	score_id: z.string(),
	score: z.number(),
	max_score: z.number().nullable(),
	base_max: z.number().nullable(),
	normalized_pct: z.number(),
	/** Of the scoring scheme; a report without a known one is a group of its own. */
	comparable_group: z.string(),
	errors: z.int()
});

/** What did these departments score themselves in each year, under which scheme? */
export const departmentScores = defineQuery({
	name: 'departmentScores',
	params: z.strictObject({ dept_ids: z.array(DeptId) }),
	row: DepartmentScoreRow,
	comparability: {
		basis: null,
		scheme: { column: 'comparable_group' },
		evaluator: { is: 'self' },
		object: { is: 'department' },
		scope: null,
		period: { is: 'year' }
	},
	statement: ({ dept_ids }) => sql`
		WITH score_error AS (
			SELECT score.score_id, count(DISTINCT quality_finding.finding_id) AS errors
			FROM quality_finding
			JOIN quality_finding_record USING (finding_id)
			JOIN score ON score.score_id = quality_finding_record.record_id
			WHERE quality_finding.severity = 'error'
			GROUP BY score.score_id
		)
		SELECT
			dept_id,
			fiscal_year,
			doc_id,
			score_id,
			score::DOUBLE AS score,
			max_score::DOUBLE AS max_score,
			base_max::DOUBLE AS base_max,
			normalized_pct::DOUBLE AS normalized_pct,
			coalesce(comparable_group, doc_id) AS comparable_group,
			coalesce(score_error.errors, 0)::INTEGER AS errors
		FROM v_dept_year
		LEFT JOIN score_error USING (score_id)
		WHERE dept_id IN (${dept_ids}) AND score IS NOT NULL AND normalized_pct IS NOT NULL
		ORDER BY dept_id, fiscal_year
	`
});

export type DepartmentScore = RowOf<typeof departmentScores>;
