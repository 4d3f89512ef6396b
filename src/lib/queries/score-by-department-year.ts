import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { DeptKind, RegionLevel, ScoreBand } from '../schema/codes.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery, type RowOf } from './define-query.ts';
import { ownYearWhere } from './view-filter-where.ts';

const ScoreRow = z.strictObject({
	dept_id: z.string(),
	kind: DeptKind,
	region_level: RegionLevel,
	fiscal_year: z.int(),
	doc_id: z.string(),
	score_id: z.string().nullable(),
	score: z.number().nullable(),
	points_lost: z.number().nullable(),
	reachable_max: z.number().nullable(),
	base_is_assumed: z.boolean(),
	normalized_pct: z.number().nullable(),
	score_band: ScoreBand.nullable(),
	comparable_group: z.string(),
	errors: z.int()
});

/**
 * What did each department score itself in each year, of how many reachable points, under which scheme?
 * A report without a known scheme is a group of its own: it compares with nothing.
 */
export const scoreByDepartmentYear = defineQuery({
	name: 'scoreByDepartmentYear',
	params: ViewFilter,
	row: ScoreRow,
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
			dept_id,
			kind,
			region_level,
			fiscal_year,
			doc_id,
			score_id,
			score::DOUBLE AS score,
			points_lost::DOUBLE AS points_lost,
			reachable_max::DOUBLE AS reachable_max,
			score_id IS NOT NULL AND base_max IS NULL AS base_is_assumed,
			normalized_pct::DOUBLE AS normalized_pct,
			score_band,
			coalesce(comparable_group, doc_id) AS comparable_group,
			score_errors AS errors
		FROM v_dept_year
		WHERE ${ownYearWhere(filter)}
		ORDER BY dept_id, fiscal_year
	`
});

export type ScoreByDepartmentYear = RowOf<typeof scoreByDepartmentYear>;
