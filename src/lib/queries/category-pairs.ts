import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { departmentYearWhere } from './view-filter-where.ts';

export const CategoryPair = z.strictObject({
	/** Two level-1 categories, the smaller code first. */
	a: z.string(),
	b: z.string(),
	documents: z.int(),
	/** The only report, where there is one, with its department, year and statements between commas. */
	doc_id: z.string().nullable(),
	dept_id: z.string().nullable(),
	fiscal_year: z.int().nullable(),
	record_ids: z.string().nullable()
});
export type CategoryPair = z.output<typeof CategoryPair>;

/**
 * Which level-1 categories occur together in one report's problem section? Two problems of the report, or the
 * primary and a secondary category of one problem; of the secondary categories of different problems nothing is said.
 */
export const categoryPairs = defineQuery({
	name: 'categoryPairs',
	params: ViewFilter,
	row: CategoryPair,
	comparability: null,
	statement: (filter) => sql`
		WITH stated AS (
			SELECT problem_id, doc_id, v_problem_statement.dept_id, fiscal_year, category_l1, category_code
			FROM v_problem_statement
			JOIN department ON department.dept_id = v_problem_statement.dept_id
			WHERE v_problem_statement.kind = 'stated_problem' AND ${departmentYearWhere(filter)}
		),
		both_stated AS (
			SELECT
				one.doc_id, one.dept_id, one.fiscal_year, one.problem_id, one.category_l1 AS one_l1,
				other.category_l1 AS other_l1, other.problem_id AS other_id
			FROM stated AS one
			JOIN stated AS other ON other.doc_id = one.doc_id
			UNION ALL
			SELECT
				stated.doc_id, stated.dept_id, stated.fiscal_year, stated.problem_id, stated.category_l1,
				left(problem_secondary.category_code, 3), stated.problem_id
			FROM stated
			JOIN problem_secondary ON problem_secondary.problem_id = stated.problem_id
		),
		pair AS (
			SELECT doc_id, dept_id, fiscal_year, least(one_l1, other_l1) AS a, greatest(one_l1, other_l1) AS b, problem_id
			FROM both_stated
			WHERE one_l1 <> other_l1 AND one_l1 <> 'UNX' AND other_l1 <> 'UNX'
			UNION ALL
			SELECT doc_id, dept_id, fiscal_year, least(one_l1, other_l1) AS a, greatest(one_l1, other_l1) AS b, other_id
			FROM both_stated
			WHERE one_l1 <> other_l1 AND one_l1 <> 'UNX' AND other_l1 <> 'UNX'
		),
		named AS (SELECT DISTINCT doc_id, dept_id, fiscal_year, a, b, problem_id FROM pair)
		SELECT
			a,
			b,
			count(DISTINCT doc_id)::INTEGER AS documents,
			CASE WHEN count(DISTINCT doc_id) = 1 THEN min(doc_id) END AS doc_id,
			CASE WHEN count(DISTINCT doc_id) = 1 THEN min(dept_id) END AS dept_id,
			CASE WHEN count(DISTINCT doc_id) = 1 THEN min(fiscal_year) END AS fiscal_year,
			CASE WHEN count(DISTINCT doc_id) = 1 THEN string_agg(problem_id, ',' ORDER BY problem_id) END
				AS record_ids
		FROM named
		WHERE ${filter.categories.length} = 0
			OR a IN (${filter.categories.map((code) => code.slice(0, 3))})
			OR b IN (${filter.categories.map((code) => code.slice(0, 3))})
		GROUP BY a, b
		ORDER BY documents DESC, a, b
	`
});
