import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery, type RowOf } from './define-query.ts';
import { departmentYearWhere } from './view-filter-where.ts';

const AttainmentRow = z.strictObject({
	comparable_group: z.string(),
	name_norm: z.string(),
	attained_pct: z.number(),
	reports: z.int(),
	departments: z.int(),
	score: z.number(),
	weight: z.number(),
	ordinal: z.int(),
	/** Of the one report, where there is one. */
	doc_id: z.string().nullable(),
	dept_id: z.string().nullable(),
	fiscal_year: z.int().nullable(),
	/** The rows themselves between commas, where there are at most five. */
	indicator_ids: z.string().nullable(),
	/** How many of the rows are named in an error. */
	errors: z.int()
});

/** More rows are counted, not named: a page holds the answer. */
const MOST_ROWS_NAMED = 5;

/**
 * Of each indicator shared by name, what share of its points did reports give themselves, and how many the same?
 * Only scored tables have such rows; `doc_id` names the report where there is one.
 */
export const indicatorAttainment = defineQuery({
	name: 'indicatorAttainment',
	params: ViewFilter,
	row: AttainmentRow,
	comparability: {
		basis: null,
		scheme: { column: 'comparable_group' },
		evaluator: { is: 'self' },
		object: { is: 'department' },
		scope: null,
		period: { is: 'year' }
	},
	statement: (filter) => sql`
		WITH doubted AS (
			SELECT DISTINCT quality_finding_record.record_id
			FROM quality_finding
			JOIN quality_finding_record USING (finding_id)
			WHERE quality_finding.severity = 'error'
		),
		attained AS (
			SELECT
				coalesce(scoring_scheme.comparable_group, v_department_document.doc_id) AS comparable_group,
				indicator.name_norm,
				round(100 * indicator.score::DOUBLE / indicator.weight::DOUBLE, 2) AS attained_pct,
				indicator.score,
				indicator.weight,
				indicator.ordinal,
				indicator.indicator_id,
				doubted.record_id IS NOT NULL AS is_doubted,
				v_department_document.dept_id,
				v_department_document.fiscal_year,
				v_department_document.doc_id
			FROM indicator
			JOIN v_department_document ON v_department_document.doc_id = indicator.doc_id
			JOIN department ON department.dept_id = v_department_document.dept_id
			LEFT JOIN doubted ON doubted.record_id = indicator.indicator_id
			LEFT JOIN scoring_scheme ON scoring_scheme.scheme_id = v_department_document.scheme_id
			WHERE indicator.name_norm IS NOT NULL AND NOT indicator.is_bonus
				AND indicator.score IS NOT NULL AND indicator.weight > 0
				AND ${departmentYearWhere(filter)}
		)
		SELECT
			comparable_group,
			name_norm,
			attained_pct,
			count(*)::INTEGER AS reports,
			count(DISTINCT dept_id)::INTEGER AS departments,
			sum(score)::DOUBLE AS score,
			sum(weight)::DOUBLE AS weight,
			min(ordinal)::INTEGER AS ordinal,
			CASE WHEN count(*) = 1 THEN min(doc_id) END AS doc_id,
			CASE WHEN count(*) = 1 THEN min(dept_id) END AS dept_id,
			CASE WHEN count(*) = 1 THEN min(fiscal_year) END AS fiscal_year,
			CASE WHEN count(*) <= ${MOST_ROWS_NAMED} THEN string_agg(indicator_id, ',' ORDER BY indicator_id) END
				AS indicator_ids,
			(count(*) FILTER (WHERE is_doubted))::INTEGER AS errors
		FROM attained
		GROUP BY comparable_group, name_norm, attained_pct
		ORDER BY comparable_group, name_norm, attained_pct
	`
});

export type IndicatorAttainment = RowOf<typeof indicatorAttainment>;
