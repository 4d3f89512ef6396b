import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { categoryColumn, LeveledFilter } from './category-level.ts';
import { inOrder } from './few-ids.ts';
import { defineQuery } from './define-query.ts';
import { categoryWhere, ownYearWhere } from './view-filter-where.ts';

export const ProblemsByDepartment = z.strictObject({
	dept_id: z.string(),
	/** Code of the level asked for. */
	category: z.string(),
	/** Department reports that state it, project reports that state it, department reports that lost points for it. */
	stated: z.int(),
	stated_in_projects: z.int(),
	deducted: z.int(),
	doc_id: z.string(),
	/** The statements, between commas, where there are few. */
	record_ids: z.string().nullable(),
	/** Department reports with a problem section. */
	sections: z.int(),
	/** Departments with this category, and departments with any, before the rows were limited. */
	category_departments: z.int(),
	departments: z.int()
});
export type ProblemsByDepartment = z.output<typeof ProblemsByDepartment>;

const DEPARTMENTS_SHOWN = 20;
/** More statements than these are listed, not proved one by one. */
const PROOFS_SHOWN = 3;

/** Which categories of problem recur across departments? Those with most statements first, mechanical deductions left out. */
export const problemsByDepartment = defineQuery({
	name: 'problemsByDepartment',
	params: LeveledFilter,
	row: ProblemsByDepartment,
	comparability: null,
	statement: (filter) => sql`
		WITH report AS (
			SELECT
				dept_id,
				${categoryColumn(filter.level)} AS category,
				doc_id,
				fiscal_year,
				eval_object,
				kind,
				count(*) AS statements,
				string_agg(problem_id, ',') AS record_ids
			FROM v_problem_statement
			WHERE category_l1 <> 'UNX' AND NOT is_mechanical
				AND (kind = 'stated_problem' OR eval_object = 'department')
				AND ${ownYearWhere(filter)} AND ${categoryWhere(filter)}
			GROUP BY dept_id, ${categoryColumn(filter.level)}, doc_id, fiscal_year, eval_object, kind
		),
		cell AS MATERIALIZED (
			SELECT
				dept_id,
				category,
				count(*) FILTER (WHERE kind = 'stated_problem' AND eval_object = 'department') AS stated,
				count(*) FILTER (WHERE kind = 'stated_problem' AND eval_object = 'project') AS stated_in_projects,
				count(*) FILTER (WHERE kind = 'deduction_reason') AS deducted,
				arg_max(doc_id, fiscal_year::VARCHAR || doc_id) AS doc_id,
				CASE WHEN sum(statements) <= ${PROOFS_SHOWN} THEN string_agg(record_ids, ',') END AS record_ids
			FROM report
			GROUP BY dept_id, category
		),
		section AS (
			SELECT dept_id, count(*) AS sections
			FROM v_problem_document
			WHERE eval_object = 'department' AND ${ownYearWhere(filter)}
			GROUP BY dept_id
		),
		weight AS (
			SELECT
				dept_id,
				sum(stated + stated_in_projects) AS all_stated,
				sum(deducted) AS all_deducted,
				count(*) OVER () AS departments
			FROM cell
			GROUP BY dept_id
			ORDER BY all_stated DESC, all_deducted DESC, dept_id
			LIMIT ${DEPARTMENTS_SHOWN}
		),
		spread AS (SELECT category, count(*) AS category_departments FROM cell GROUP BY category)
		SELECT
			dept_id,
			category,
			stated::INTEGER AS stated,
			stated_in_projects::INTEGER AS stated_in_projects,
			deducted::INTEGER AS deducted,
			doc_id,
			${inOrder(sql`record_ids`)} AS record_ids,
			coalesce(sections, 0)::INTEGER AS sections,
			category_departments::INTEGER AS category_departments,
			departments::INTEGER AS departments
		FROM cell
		JOIN weight USING (dept_id)
		JOIN spread USING (category)
		LEFT JOIN section USING (dept_id)
		ORDER BY all_stated DESC, all_deducted DESC, dept_id, category
	`
});
