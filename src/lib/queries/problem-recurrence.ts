import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { inOrder } from './few-ids.ts';
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
 *
 * `passed` grows with each year without a report and with each report that has a section; less the reports with a
 * section that name the category it grows only where a run ends. One order over all departments serves: it shifts each
 * by a constant.
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
				fiscal_year - row_number() OVER years + count(*) FILTER (WHERE has_section) OVER years AS passed
			FROM (
				SELECT dept_id, fiscal_year, min(doc_id) AS doc_id, bool_or(has_section) AS has_section
				FROM v_full_report
				WHERE eval_object = 'department' AND ${ownYearWhere(filter)}
				GROUP BY dept_id, fiscal_year
			) AS yearly
			WINDOW years AS (ORDER BY dept_id, fiscal_year)
		),
		found AS MATERIALIZED (
			SELECT
				dept_id,
				category_l1,
				fiscal_year,
				min(doc_id) AS doc_id,
				count(*) FILTER (WHERE kind = 'stated_problem') AS stated,
				count(*) FILTER (WHERE kind = 'deduction_reason') AS deducted,
				string_agg(problem_id, ',') AS record_ids
			FROM v_problem_statement
			WHERE eval_object = 'department' AND category_l1 <> 'UNX' AND NOT is_mechanical
				AND ${ownYearWhere(filter)} AND ${categoryWhere(filter)}
			GROUP BY dept_id, category_l1, fiscal_year
		),
		placed AS (
			SELECT
				found.dept_id,
				found.category_l1,
				found.fiscal_year,
				report.passed - count(*) FILTER (WHERE report.has_section)
					OVER (ORDER BY found.dept_id, found.category_l1, found.fiscal_year) AS island
			FROM found
			JOIN report ON report.dept_id = found.dept_id AND report.fiscal_year = found.fiscal_year
		),
		run AS (
			SELECT
				dept_id,
				category_l1,
				count(*) AS run_years,
				min(fiscal_year) AS run_from,
				max(fiscal_year) AS run_to
			FROM placed
			GROUP BY dept_id, category_l1, island
			HAVING count(*) >= 2
		),
		ranked AS (
			SELECT
				dept_id,
				category_l1,
				max(run_years) AS run_years,
				arg_max(run_from, 10000 * run_years + run_from) AS run_from,
				arg_max(run_to, 10000 * run_years + run_from) AS run_to,
				count(*) OVER () AS runs
			FROM run
			GROUP BY dept_id, category_l1
			ORDER BY run_years DESC, run_to DESC, dept_id, category_l1
			LIMIT ${RUNS_SHOWN}
		)
		SELECT
			ranked.dept_id,
			ranked.category_l1,
			report.fiscal_year,
			coalesce(found.doc_id, report.doc_id) AS doc_id,
			coalesce(found.stated, 0)::INTEGER AS stated,
			coalesce(found.deducted, 0)::INTEGER AS deducted,
			report.has_section,
			${inOrder(sql`found.record_ids`)} AS record_ids,
			ranked.run_years::INTEGER AS run_years,
			ranked.run_from::INTEGER AS run_from,
			ranked.run_to::INTEGER AS run_to,
			ranked.runs::INTEGER AS runs
		FROM ranked
		JOIN report ON report.dept_id = ranked.dept_id
		LEFT JOIN found ON found.dept_id = ranked.dept_id AND found.category_l1 = ranked.category_l1
			AND found.fiscal_year = report.fiscal_year
		ORDER BY ranked.run_years DESC, ranked.run_to DESC, ranked.dept_id, ranked.category_l1, report.fiscal_year
	`
});
