import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { categoryWhere, ownYearWhere } from './view-filter-where.ts';

export const ProblemRecurrence = z.strictObject({
	dept_id: z.string(),
	category_l1: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	/** Statements of that year; both 0: a report without the category. */
	stated: z.int(),
	deducted: z.int(),
	/** False: the report has no problem section, so it cannot show that the category is gone. */
	has_section: z.boolean(),
	/** The statements, between commas. */
	record_ids: z.string().nullable(),
	/** Years with the category in the longest run, its first and last year, and how many department-categories have one of two years or more. */
	run_years: z.int(),
	run_from: z.int(),
	run_to: z.int(),
	runs: z.int()
});
export type ProblemRecurrence = z.output<typeof ProblemRecurrence>;

const RUNS_SHOWN = 15;

/**
 * Which categories of problem come back in consecutive years of one department, stated or as a deduction reason?
 * Every department report of the longest runs; a year without a report has no row and ends a run. A report without
 * problem section that does not name the category neither ends a run nor counts in it (G8).
 */
export const problemRecurrence = defineQuery({
	name: 'problemRecurrence',
	params: ViewFilter,
	row: ProblemRecurrence,
	comparability: null,
	statement: (filter) => sql`
		WITH report AS MATERIALIZED (
			SELECT
				dept_id,
				fiscal_year,
				doc_id,
				has_section,
				fiscal_year - lag(fiscal_year) OVER (PARTITION BY dept_id ORDER BY fiscal_year) > 1 AS is_gap
			FROM (
				SELECT dept_id, fiscal_year, min(doc_id) AS doc_id, bool_or(has_section) AS has_section
				FROM v_full_report
				WHERE eval_object = 'department' AND ${ownYearWhere(filter)}
				GROUP BY dept_id, fiscal_year
			) AS yearly
		),
		found AS MATERIALIZED (
			SELECT
				dept_id,
				category_l1,
				fiscal_year,
				min(doc_id) AS doc_id,
				count(*) FILTER (WHERE kind = 'stated_problem') AS stated,
				count(*) FILTER (WHERE kind = 'deduction_reason') AS deducted,
				string_agg(problem_id, ',' ORDER BY problem_id) AS record_ids
			FROM v_problem_statement
			WHERE eval_object = 'department' AND category_l1 <> 'UNX' AND NOT is_mechanical
				AND ${ownYearWhere(filter)} AND ${categoryWhere(filter)}
			GROUP BY dept_id, category_l1, fiscal_year
		),
		numbered AS (
			SELECT
				pair.dept_id,
				pair.category_l1,
				report.fiscal_year,
				found.doc_id IS NOT NULL AS is_found,
				count(*) FILTER (WHERE (found.doc_id IS NULL AND report.has_section) OR report.is_gap)
					OVER (PARTITION BY pair.dept_id, pair.category_l1 ORDER BY report.fiscal_year) AS island
			FROM (
				SELECT dept_id, category_l1 FROM found GROUP BY dept_id, category_l1 HAVING count(*) >= 2
			) AS pair
			JOIN report ON report.dept_id = pair.dept_id
			LEFT JOIN found ON found.dept_id = pair.dept_id AND found.category_l1 = pair.category_l1
				AND found.fiscal_year = report.fiscal_year
		),
		run AS (
			SELECT
				dept_id,
				category_l1,
				count(*) AS run_years,
				min(fiscal_year) AS run_from,
				max(fiscal_year) AS run_to
			FROM numbered
			WHERE is_found
			GROUP BY dept_id, category_l1, island
			HAVING count(*) >= 2
		),
		longest AS MATERIALIZED (
			SELECT
				dept_id,
				category_l1,
				max(run_years) AS run_years,
				arg_max(run_from, 10000 * run_years + run_from) AS run_from,
				arg_max(run_to, 10000 * run_years + run_from) AS run_to
			FROM run
			GROUP BY dept_id, category_l1
		),
		ranked AS (
			SELECT * FROM longest ORDER BY run_years DESC, run_to DESC, dept_id, category_l1 LIMIT ${RUNS_SHOWN}
		)
		SELECT
			ranked.dept_id,
			ranked.category_l1,
			report.fiscal_year,
			coalesce(found.doc_id, report.doc_id) AS doc_id,
			coalesce(found.stated, 0)::INTEGER AS stated,
			coalesce(found.deducted, 0)::INTEGER AS deducted,
			report.has_section,
			found.record_ids,
			ranked.run_years::INTEGER AS run_years,
			ranked.run_from::INTEGER AS run_from,
			ranked.run_to::INTEGER AS run_to,
			(SELECT count(*) FROM longest)::INTEGER AS runs
		FROM ranked
		JOIN report ON report.dept_id = ranked.dept_id
		LEFT JOIN found ON found.dept_id = ranked.dept_id AND found.category_l1 = ranked.category_l1
			AND found.fiscal_year = report.fiscal_year
		ORDER BY ranked.run_years DESC, ranked.run_to DESC, ranked.dept_id, ranked.category_l1, report.fiscal_year
	`
});
