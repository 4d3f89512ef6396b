import type { Rollup } from './rollup.ts';
import { BASIS_CLASS, SPEAKING_REPORTS, spread } from './rollup-fragments.ts';

const PLACE = { region_code: 'VARCHAR', fiscal_year: 'INTEGER' } as const;
const SPREAD = {
	reports: 'INTEGER',
	least: 'DOUBLE',
	lower_quartile: 'DOUBLE',
	median: 'DOUBLE',
	upper_quartile: 'DOUBLE',
	greatest: 'DOUBLE'
} as const;

const departmentYear: Rollup = {
	description: 'What a department’s own report of a year comes to',
	scope: 'by_region',
	key: ['dept_id', 'fiscal_year'],
	columns: {
		...PLACE,
		dept_id: 'VARCHAR',
		kind: 'VARCHAR',
		doc_id: 'VARCHAR',
		doc_kind: 'VARCHAR',
		unit_scope: 'VARCHAR',
		problems_status: 'VARCHAR',
		budget_basis: 'VARCHAR',
		basis_class: 'VARCHAR',
		initial_yuan: 'DECIMAL(18,2)',
		budget_yuan: 'DECIMAL(18,2)',
		actual_yuan: 'DECIMAL(18,2)',
		execution_pct: 'DOUBLE',
		score: 'DECIMAL(9,3)',
		normalized_pct: 'DECIMAL(12,4)',
		comparable_group: 'VARCHAR',
		problems: 'INTEGER',
		measures: 'INTEGER',
		errors: 'INTEGER',
		warnings: 'INTEGER'
	},
	text: `
	WITH report AS (${SPEAKING_REPORTS}
	),
	total AS (
		SELECT doc_id, budget_basis, initial_yuan, budget_yuan, actual_yuan
		FROM budget_line
		WHERE flow = 'expenditure' AND scope = 'department' AND cut = 'total' AND is_primary
	),
	by_source AS (
		SELECT doc_id, min(budget_basis) AS budget_basis, sum(initial_yuan) AS initial_yuan,
			sum(budget_yuan) AS budget_yuan, sum(actual_yuan) AS actual_yuan
		FROM budget_line
		WHERE flow = 'expenditure' AND scope = 'department' AND cut = 'by_source' AND is_primary
		GROUP BY doc_id
		HAVING count(DISTINCT budget_basis) = 1
	),
	by_structure AS (
		SELECT doc_id, sum(actual_yuan) AS actual_yuan
		FROM budget_line
		WHERE flow = 'expenditure' AND cut = 'by_structure' AND scope IN ('basic', 'project') AND is_primary
		GROUP BY doc_id
		HAVING count(*) = 2 AND count(actual_yuan) = 2
	),
	money AS (
		SELECT report.doc_id,
			coalesce(total.budget_basis, by_source.budget_basis) AS budget_basis,
			CAST(CASE WHEN total.doc_id IS NULL THEN by_source.initial_yuan ELSE total.initial_yuan END
				AS DECIMAL(18,2)) AS initial_yuan,
			CAST(CASE WHEN total.doc_id IS NULL THEN by_source.budget_yuan ELSE total.budget_yuan END
				AS DECIMAL(18,2)) AS budget_yuan,
			CAST(CASE
				WHEN total.doc_id IS NULL AND by_source.doc_id IS NULL THEN NULL
				ELSE coalesce(
					CASE WHEN total.doc_id IS NULL THEN by_source.actual_yuan ELSE total.actual_yuan END,
					by_structure.actual_yuan
				) END AS DECIMAL(18,2)) AS actual_yuan
		FROM report
		LEFT JOIN total ON total.doc_id = report.doc_id
		LEFT JOIN by_source ON by_source.doc_id = report.doc_id
		LEFT JOIN by_structure ON by_structure.doc_id = report.doc_id
	),
	stated AS (
		SELECT doc_id, count(*) AS problems FROM problem
		WHERE kind = 'stated_problem' AND category_l1 <> 'UNX'
		GROUP BY doc_id
	),
	promised AS (SELECT doc_id, count(*) AS measures FROM measure GROUP BY doc_id),
	found AS (
		SELECT doc_id,
			sum(CASE WHEN severity = 'error' THEN 1 ELSE 0 END) AS errors,
			sum(CASE WHEN severity = 'warning' THEN 1 ELSE 0 END) AS warnings
		FROM quality_finding
		GROUP BY doc_id
	)
	SELECT report.region_code, report.fiscal_year, report.dept_id, department.kind,
		report.doc_id, report.doc_kind, report.unit_scope, report.problems_status,
		money.budget_basis, ${BASIS_CLASS} AS basis_class,
		money.initial_yuan, money.budget_yuan, money.actual_yuan,
		CASE WHEN money.budget_basis IN ('full_year', 'adjusted', 'unspecified')
			THEN round(100 * CAST(money.actual_yuan AS DOUBLE)
				/ nullif(CAST(money.budget_yuan AS DOUBLE), 0), 6) END AS execution_pct,
		score.score, score.normalized_pct, scoring_scheme.comparable_group,
		CASE WHEN report.problems_status IN ('stated', 'stated_none', 'blank')
			THEN coalesce(stated.problems, 0) END AS problems,
		coalesce(promised.measures, 0) AS measures,
		coalesce(found.errors, 0) AS errors,
		coalesce(found.warnings, 0) AS warnings
	FROM report
	JOIN department ON department.dept_id = report.dept_id
	LEFT JOIN money ON money.doc_id = report.doc_id
	LEFT JOIN score ON score.doc_id = report.doc_id
		AND score.eval_object = 'department' AND score.evaluator = 'self'
	LEFT JOIN scoring_scheme ON scoring_scheme.scheme_id = report.scheme_id
	LEFT JOIN stated ON stated.doc_id = report.doc_id
	LEFT JOIN promised ON promised.doc_id = report.doc_id
	LEFT JOIN found ON found.doc_id = report.doc_id`
};

const regionYear: Rollup = {
	description: 'Coverage of a region in a year: how many of its departments say what',
	scope: 'by_region',
	key: ['region_code', 'fiscal_year'],
	columns: {
		...PLACE,
		departments: 'INTEGER',
		reporting: 'INTEGER',
		with_money: 'INTEGER',
		in_force: 'INTEGER',
		scored: 'INTEGER',
		with_problem_section: 'INTEGER',
		problems: 'INTEGER',
		measures: 'INTEGER',
		reports_with_errors: 'INTEGER'
	},
	text: `
	SELECT listed.region_code, fiscal_year, listed.departments,
		count(*) AS reporting,
		count(budget_yuan) AS with_money,
		sum(CASE WHEN basis_class = 'in_force' AND budget_yuan IS NOT NULL THEN 1 ELSE 0 END) AS in_force,
		count(normalized_pct) AS scored,
		count(problems) AS with_problem_section,
		coalesce(sum(problems), 0) AS problems,
		sum(measures) AS measures,
		sum(CASE WHEN errors > 0 THEN 1 ELSE 0 END) AS reports_with_errors
	FROM department_year
	JOIN (SELECT region_code, count(*) AS departments FROM department GROUP BY region_code) AS listed
		ON listed.region_code = department_year.region_code
	GROUP BY listed.region_code, listed.departments, fiscal_year`
};

const regionYearMoney: Rollup = {
	description:
		'Money of a region in a year: only budgets of one class of basis and one unit scope are added or ranked',
	scope: 'by_region',
	key: ['region_code', 'fiscal_year', 'basis_class', 'unit_scope'],
	columns: {
		...PLACE,
		basis_class: 'VARCHAR',
		unit_scope: 'VARCHAR',
		...SPREAD,
		budget_yuan: 'DECIMAL(20,2)',
		actual_yuan: 'DECIMAL(20,2)'
	},
	text: spread(
		['region_code', 'fiscal_year', 'basis_class', 'unit_scope'],
		'execution_pct',
		`
			SELECT * FROM department_year WHERE execution_pct IS NOT NULL`,
		['sum(budget_yuan) AS budget_yuan', 'sum(actual_yuan) AS actual_yuan']
	)
};

const regionYearScore: Rollup = {
	description: 'Scores of a region in a year: only those of one comparable group are ranked',
	scope: 'by_region',
	key: ['region_code', 'fiscal_year', 'comparable_group'],
	columns: { ...PLACE, comparable_group: 'VARCHAR', ...SPREAD },
	text: spread(
		['region_code', 'fiscal_year', 'comparable_group'],
		'points_pct',
		`
			SELECT region_code, fiscal_year, comparable_group, CAST(normalized_pct AS DOUBLE) AS points_pct
			FROM department_year
			WHERE normalized_pct IS NOT NULL AND comparable_group IS NOT NULL`
	)
};

const regionYearCategory: Rollup = {
	description:
		'Reports of a region and year that name a problem category (of level 1 or 2), by object and kind of statement',
	scope: 'by_region',
	key: ['region_code', 'fiscal_year', 'eval_object', 'kind', 'category'],
	columns: {
		...PLACE,
		eval_object: 'VARCHAR',
		kind: 'VARCHAR',
		category: 'VARCHAR',
		documents: 'INTEGER',
		statements: 'INTEGER'
	},
	text: `
	WITH statement AS (
		SELECT document.region_code, document.fiscal_year, document.eval_object, problem.kind,
			problem.doc_id, problem.category_code, problem.category_l1
		FROM problem
		JOIN document ON document.doc_id = problem.doc_id
		WHERE document.completeness = 'full' AND document.superseded_by IS NULL
			AND document.evaluator = 'self'
			AND (
				problem.kind = 'deduction_reason'
				OR (problem.category_l1 <> 'UNX'
					AND document.problems_status IN ('stated', 'stated_none', 'blank'))
			)
	)
	SELECT region_code, fiscal_year, eval_object, kind, category,
		count(DISTINCT doc_id) AS documents, count(*) AS statements
	FROM (
		SELECT region_code, fiscal_year, eval_object, kind, doc_id, category_l1 AS category FROM statement
		UNION ALL
		SELECT region_code, fiscal_year, eval_object, kind, doc_id, category_code AS category
		FROM statement
		WHERE category_code <> category_l1
	) AS leveled
	GROUP BY region_code, fiscal_year, eval_object, kind, category`
};

const regionYearIndicator: Rollup = {
	description:
		'Points given for an indicator shared by name, in a region and year, under one scheme',
	scope: 'by_region',
	key: ['region_code', 'fiscal_year', 'comparable_group', 'name_norm'],
	columns: {
		...PLACE,
		comparable_group: 'VARCHAR',
		name_norm: 'VARCHAR',
		reports: 'INTEGER',
		full_marks: 'INTEGER',
		score: 'DECIMAL(18,3)',
		weight: 'DECIMAL(18,3)'
	},
	text: `
	SELECT report.region_code, report.fiscal_year, scoring_scheme.comparable_group, indicator.name_norm,
		count(DISTINCT report.doc_id) AS reports,
		sum(CASE WHEN indicator.score = indicator.weight THEN 1 ELSE 0 END) AS full_marks,
		sum(indicator.score) AS score,
		sum(indicator.weight) AS weight
	FROM indicator
	JOIN (${SPEAKING_REPORTS}
	) AS report ON report.doc_id = indicator.doc_id
	JOIN scoring_scheme ON scoring_scheme.scheme_id = report.scheme_id
	WHERE indicator.name_norm IS NOT NULL AND NOT indicator.is_bonus
		AND indicator.score IS NOT NULL AND indicator.weight IS NOT NULL
	GROUP BY report.region_code, report.fiscal_year, scoring_scheme.comparable_group, indicator.name_norm`
};

const qualityCounts: Rollup = {
	description: 'Findings of the cross-checks in a region and year, by rule and severity',
	scope: 'by_region',
	key: ['region_code', 'fiscal_year', 'severity', 'rule_id'],
	columns: {
		...PLACE,
		severity: 'VARCHAR',
		rule_id: 'VARCHAR',
		findings: 'INTEGER',
		documents: 'INTEGER'
	},
	text: `
	SELECT document.region_code, document.fiscal_year, quality_finding.severity,
		quality_finding.rule_id, count(*) AS findings, count(DISTINCT document.doc_id) AS documents
	FROM quality_finding
	JOIN document ON document.doc_id = quality_finding.doc_id
	GROUP BY document.region_code, document.fiscal_year, quality_finding.severity, quality_finding.rule_id`
};

/** Rollups that one county's tables give; later ones read earlier ones. */
export const REGION_ROLLUPS = {
	department_year: departmentYear,
	region_year: regionYear,
	region_year_money: regionYearMoney,
	region_year_score: regionYearScore,
	region_year_category: regionYearCategory,
	region_year_indicator: regionYearIndicator,
	quality_counts: qualityCounts
} as const satisfies Record<string, Rollup>;
