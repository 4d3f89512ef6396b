import type { DerivedTable } from './derived-table.ts';

/** What the questions about money beyond the department's total stand on. */
export const MONEY_VIEWS: readonly DerivedTable[] = [
	{
		// What was planned and spent on basic and on project expenditure, where a report prints both?
		name: 'v_spending_halves',
		text: `
			CREATE TABLE v_spending_halves AS
			SELECT
				doc_id,
				min(line_id) FILTER (WHERE scope = 'basic') AS basic_line_id,
				min(line_id) FILTER (WHERE scope = 'project') AS project_line_id,
				sum(initial_yuan) FILTER (WHERE scope = 'basic') AS basic_initial_yuan,
				sum(actual_yuan) FILTER (WHERE scope = 'basic') AS basic_actual_yuan,
				sum(initial_yuan) FILTER (WHERE scope = 'project') AS project_initial_yuan,
				sum(actual_yuan) FILTER (WHERE scope = 'project') AS project_actual_yuan
			FROM budget_line
			WHERE flow = 'expenditure' AND cut = 'by_structure' AND scope IN ('basic', 'project') AND is_primary
				AND initial_yuan IS NOT NULL AND actual_yuan IS NOT NULL
			GROUP BY doc_id
			HAVING count(*) = 2 AND count(DISTINCT scope) = 2
		`
	},
	{
		// What was left unspent of basic and of project expenditure, on one basis?
		name: 'v_unspent',
		text: `
			CREATE TABLE v_unspent AS
			WITH half AS (
				SELECT doc_id, line_id, scope, budget_basis, budget_yuan - actual_yuan AS unspent_yuan,
					coalesce(unit_stated <> unit_effective, false) AS unit_is_corrected
				FROM budget_line
				WHERE flow = 'expenditure' AND cut = 'by_structure' AND is_primary
					AND budget_basis IN ('full_year', 'adjusted', 'unspecified')
					AND budget_yuan IS NOT NULL AND actual_yuan IS NOT NULL
			),
			unspent AS (
				SELECT
					doc_id,
					min(line_id) FILTER (WHERE scope = 'basic') AS basic_line_id,
					min(line_id) FILTER (WHERE scope = 'project') AS project_line_id,
					min(budget_basis) AS budget_basis,
					min(CASE budget_basis WHEN 'unspecified' THEN 'unspecified' ELSE 'in_force' END) AS basis_class,
					sum(unspent_yuan) FILTER (WHERE scope = 'basic') AS basic_yuan,
					sum(unspent_yuan) FILTER (WHERE scope = 'project') AS project_yuan,
					bool_or(unit_is_corrected) AS unit_is_corrected
				FROM half
				GROUP BY doc_id
				HAVING count(DISTINCT scope) = 2 AND count(*) = 2 AND count(DISTINCT budget_basis) = 1
			)
			SELECT
				v_department_document.dept_id,
				v_department_document.fiscal_year,
				doc_id,
				v_department_document.unit_scope,
				unspent.budget_basis,
				unspent.basis_class || '/' || v_department_document.unit_scope AS alike,
				unspent.basic_line_id,
				unspent.project_line_id,
				unspent.basic_yuan,
				unspent.project_yuan,
				unspent.unit_is_corrected,
				coalesce(v_report_errors.money_errors, 0) AS errors
			FROM v_department_document
			JOIN unspent USING (doc_id)
			LEFT JOIN v_report_errors USING (doc_id)
		`
	},
	{
		// How does spending on the three public items stand to its control figure?
		name: 'v_three_public',
		text: `
			CREATE TABLE v_three_public AS
			WITH control AS (
				SELECT
					doc_id,
					line_id AS record_id,
					budget_basis,
					budget_yuan::DOUBLE AS budget_yuan,
					actual_yuan::DOUBLE AS actual_yuan,
					round(100 * actual_yuan::DOUBLE / nullif(budget_yuan::DOUBLE, 0), 6) AS control_pct,
					false AS is_stated
				FROM budget_line
				WHERE scope = 'three_public' AND is_primary
				UNION ALL
				SELECT doc_id, ratio_id, NULL, NULL, NULL, value_pct::DOUBLE, true
				FROM stated_ratio
				WHERE ratio_code = 'three_public_control_rate' AND comparator = '='
					AND doc_id NOT IN (SELECT doc_id FROM budget_line WHERE scope = 'three_public' AND is_primary)
			)
			SELECT
				v_department_document.dept_id,
				v_department_document.fiscal_year,
				doc_id,
				v_department_document.unit_scope,
				control.record_id,
				control.budget_basis,
				control.budget_yuan,
				control.actual_yuan,
				control.control_pct,
				control.is_stated,
				coalesce(v_doubted_fact.errors_of_value, 0) AS errors
			FROM v_department_document
			JOIN control USING (doc_id)
			LEFT JOIN v_doubted_fact ON v_doubted_fact.record_id = control.record_id
			WHERE control.control_pct IS NOT NULL
		`
	},
	{
		// How far had the money come at mid-year, against the time gone and the year's end?
		name: 'v_monitoring',
		text: `
			CREATE TABLE v_monitoring AS
			SELECT
				v_dept_year.dept_id,
				v_dept_year.fiscal_year,
				doc_id,
				v_dept_year.unit_scope,
				monitoring_snapshot.scope,
				monitoring_snapshot.snapshot_id,
				CASE WHEN monitoring_snapshot.scope = 'department' THEN v_dept_year.line_id END AS line_id,
				strftime(monitoring_snapshot.as_of, '%Y-%m-%d') AS as_of,
				monitoring_snapshot.progress_stated_pct::DOUBLE AS progress_stated_pct,
				monitoring_snapshot.time_elapsed_pct::DOUBLE AS time_elapsed_pct,
				v_dept_year.budget_basis,
				CASE WHEN monitoring_snapshot.scope = 'department'
					THEN round(100 * monitoring_snapshot.spent_yuan::DOUBLE / nullif(v_dept_year.budget_yuan::DOUBLE, 0), 6)
				END AS on_year_budget_pct,
				CASE WHEN monitoring_snapshot.scope = 'department' THEN v_dept_year.execution_pct END AS execution_pct,
				v_dept_year.unit_is_corrected,
				coalesce(v_doubted_fact.errors, 0) AS errors
			FROM monitoring_snapshot
			JOIN v_dept_year USING (doc_id)
			LEFT JOIN v_doubted_fact ON v_doubted_fact.record_id = monitoring_snapshot.snapshot_id
			WHERE monitoring_snapshot.progress_stated_pct IS NOT NULL
				AND monitoring_snapshot.time_elapsed_pct IS NOT NULL
		`
	},
	{
		// What do the reports state of which only a part was read?
		name: 'v_partial_report',
		text: `
			CREATE TABLE v_partial_report AS
			WITH line AS (
				SELECT doc_id, line_id, budget_basis, budget_yuan, actual_yuan, rate_stated_pct, rate_computed_pct,
					row_number() OVER (PARTITION BY doc_id ORDER BY line_id) AS position
				FROM budget_line
				WHERE flow = 'expenditure' AND is_primary
			)
			SELECT
				document.doc_id,
				document.dept_id,
				document.fiscal_year,
				document.evaluator,
				document.unit_scope,
				document.scheme_id,
				document.eval_object,
				document.eval_object_name,
				line.line_id,
				line.budget_basis,
				line.budget_yuan::DOUBLE AS budget_yuan,
				line.actual_yuan::DOUBLE AS actual_yuan,
				line.rate_stated_pct::DOUBLE AS rate_stated_pct,
				line.rate_computed_pct::DOUBLE AS rate_computed_pct,
				score.score::DOUBLE AS score,
				document.source_url,
				EXISTS (
					SELECT 1 FROM quality_finding
					WHERE quality_finding.doc_id = document.doc_id AND quality_finding.severity = 'error'
				) AS is_contradicted
			FROM document
			LEFT JOIN line ON line.doc_id = document.doc_id AND line.position = 1
			LEFT JOIN score ON score.doc_id = document.doc_id
			WHERE document.completeness = 'partial'
		`
	}
];
