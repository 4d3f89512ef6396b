import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery, type RowOf } from './define-query.ts';
import { departmentYearWhere } from './view-filter-where.ts';

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
		WITH row_error AS (
			SELECT quality_finding_record.record_id, count(DISTINCT quality_finding.finding_id) AS errors
			FROM quality_finding
			JOIN quality_finding_record USING (finding_id)
			WHERE quality_finding.severity = 'error'
			GROUP BY quality_finding_record.record_id
		),
		named AS (
			SELECT
				coalesce(v_dept_year.comparable_group, v_dept_year.doc_id) AS comparable_group,
				v_dept_year.dept_id,
				v_dept_year.fiscal_year,
				v_dept_year.doc_id,
				indicator.name_norm,
				string_agg(indicator.indicator_id, ',' ORDER BY indicator.ordinal) AS indicator_ids,
				min(indicator.ordinal)::INTEGER AS ordinal,
				sum(indicator.score)::DOUBLE AS score,
				sum(indicator.weight)::DOUBLE AS weight,
				coalesce(sum(row_error.errors), 0)::INTEGER AS errors
			FROM indicator
			JOIN v_dept_year ON v_dept_year.doc_id = indicator.doc_id
			JOIN department ON department.dept_id = v_dept_year.dept_id
			LEFT JOIN row_error ON row_error.record_id = indicator.indicator_id
			WHERE indicator.name_norm IS NOT NULL AND NOT indicator.is_bonus
				AND indicator.score IS NOT NULL AND indicator.weight > 0
				AND ${departmentYearWhere(filter)}
			GROUP BY coalesce(v_dept_year.comparable_group, v_dept_year.doc_id), v_dept_year.dept_id,
				v_dept_year.fiscal_year, v_dept_year.doc_id, indicator.name_norm
		),
		ordered AS (
			SELECT
				doc_id,
				row_number() OVER (
					PARTITION BY comparable_group ORDER BY 1 - sum(score) / sum(weight) DESC, fiscal_year DESC, doc_id
				)::INTEGER AS position,
				(count(*) OVER (PARTITION BY comparable_group))::INTEGER AS tables
			FROM named
			GROUP BY comparable_group, fiscal_year, doc_id
		)
		SELECT named.*, ordered.tables
		FROM named
		JOIN ordered USING (doc_id)
		WHERE ordered.position <= ${TABLES_PER_SCHEME}
		ORDER BY comparable_group, ordered.position, ordinal
	`
});

export type IndicatorLossByReport = RowOf<typeof indicatorLossByReport>;
