/** Reports that speak for a department in a year: the same choice as v_department_document. */
export const SPEAKING_REPORTS = `
	SELECT doc_id, dept_id, region_code, fiscal_year, scheme_id, problems_status, doc_kind, unit_scope
	FROM (
		SELECT doc_id, dept_id, region_code, fiscal_year, scheme_id, problems_status, doc_kind, unit_scope,
			row_number() OVER (
				PARTITION BY dept_id, fiscal_year
				ORDER BY CASE doc_kind WHEN 'department_self_eval_table' THEN 0 ELSE 1 END, doc_id
			) AS preference
		FROM document
		WHERE eval_object = 'department' AND evaluator = 'self' AND completeness = 'full'
			AND superseded_by IS NULL
			AND doc_kind IN ('department_self_eval_table', 'department_self_eval_report')
	) AS ranked
	WHERE preference = 1`;

/** The class of a basis, as basisClass in schema/comparability.ts. */
export const BASIS_CLASS = `CASE WHEN budget_basis IN ('full_year', 'adjusted') THEN 'in_force' ELSE budget_basis END`;

function quartile(share: number, value: string): string {
	const at = `${share} * (cases - 1)`;
	return `sum(CASE
			WHEN place = floor(${at}) + 1 THEN ${value} * (1 - (${at} - floor(${at})))
			WHEN place = floor(${at}) + 2 THEN ${value} * (${at} - floor(${at}))
			ELSE 0 END)`;
}

/**
 * Least, quartiles (interpolated) and greatest of a column for each group, without a function that engines
 * name or compute differently. `source` is a FROM list; `sums` are further columns.
 */
export function spread(
	keys: readonly string[],
	value: string,
	source: string,
	sums: readonly string[] = []
): string {
	const group = keys.join(', ');
	const extra = sums.map((sum) => `,\n\t\t${sum}`).join('');
	return `
	SELECT ${group}, count(*) AS reports,
		round(min(${value}), 6) AS least,
		round(${quartile(0.25, value)}, 6) AS lower_quartile,
		round(${quartile(0.5, value)}, 6) AS median,
		round(${quartile(0.75, value)}, 6) AS upper_quartile,
		round(max(${value}), 6) AS greatest${extra}
	FROM (
		SELECT *,
			row_number() OVER (PARTITION BY ${group} ORDER BY ${value}) AS place,
			count(*) OVER (PARTITION BY ${group}) AS cases
		FROM (${source}
		) AS chosen
	) AS placed
	GROUP BY ${group}`;
}
