import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { defineQuery } from './define-query.ts';
import { ProofParams } from './proof-params.ts';

/**
 * finding: named together by a check for contradictions. restated: said again in the same report. same_amount: the
 * same sum in another breakdown. stated_rate: the rate of the total, printed apart. other_report: said in another
 * report of the department and year. answer: the measure for a problem, or the reverse. indicator: where points went.
 */
export const OtherStatementRelation = z.enum([
	'finding',
	'restated',
	'other_report',
	'same_amount',
	'stated_rate',
	'answer',
	'indicator'
]);
export type OtherStatementRelation = z.output<typeof OtherStatementRelation>;

export const ProofOtherStatement = z.strictObject({
	record_id: z.string(),
	other_id: z.string(),
	relation: OtherStatementRelation
});
export type ProofOtherStatement = z.output<typeof ProofOtherStatement>;

/** Where else is the same thing said: again, in another report, or by a fact that a check holds against it? */
export const proofOtherStatements = defineQuery({
	name: 'proofOtherStatements',
	params: ProofParams,
	row: ProofOtherStatement,
	comparability: 'listed',
	statement: ({ record_ids }) => sql`
		WITH wanted AS (
			SELECT DISTINCT record_id
			FROM evidence
			WHERE record_id IN (${record_ids})
		),
		money AS (
			SELECT budget_line.*, document.dept_id
			FROM budget_line JOIN document ON document.doc_id = budget_line.doc_id
		),
		counted AS (
			SELECT output.*, document.dept_id, document.fiscal_year
			FROM output JOIN document ON document.doc_id = output.doc_id
		),
		scored AS (
			SELECT score.*, document.dept_id, document.fiscal_year
			FROM score JOIN document ON document.doc_id = score.doc_id
		),
		rated AS (
			SELECT indicator.*, document.dept_id, document.fiscal_year
			FROM indicator JOIN document ON document.doc_id = indicator.doc_id
		),
		staffed AS (
			SELECT headcount.*, document.dept_id, document.fiscal_year
			FROM headcount JOIN document ON document.doc_id = headcount.doc_id
		),
		total_rate AS (
			SELECT v_department_money.line_id, stated_ratio.ratio_id
			FROM v_department_money
			JOIN stated_ratio ON stated_ratio.doc_id = v_department_money.doc_id
			WHERE stated_ratio.ratio_code = 'budget_completion_rate'
		),
		pair AS (
			SELECT a.record_id, b.record_id AS other_id, 'finding' AS relation, 0 AS preference
			FROM quality_finding
			JOIN quality_finding_record AS a ON a.finding_id = quality_finding.finding_id
			JOIN quality_finding_record AS b ON b.finding_id = quality_finding.finding_id
			WHERE a.record_id IN (SELECT record_id FROM wanted)
				AND quality_finding.rule_id IN ('Q02', 'Q03', 'Q04', 'Q05', 'Q06', 'Q16', 'Q23', 'Q32')
			UNION ALL
			SELECT a.output_id, b.output_id,
				CASE WHEN a.doc_id = b.doc_id THEN 'restated' ELSE 'other_report' END, 1
			FROM counted AS a
			JOIN counted AS b ON b.dept_id = a.dept_id AND b.fiscal_year = a.fiscal_year AND b.fact_key = a.fact_key
			WHERE a.output_id IN (SELECT record_id FROM wanted)
			UNION ALL
			SELECT a.line_id, b.line_id,
				CASE
					WHEN a.doc_id <> b.doc_id THEN 'other_report'
					WHEN a.is_primary AND b.is_primary THEN 'same_amount'
					ELSE 'restated'
				END, 2
			FROM money AS a
			JOIN money AS b ON b.dept_id = a.dept_id AND b.fiscal_year = a.fiscal_year
				AND b.flow = a.flow AND b.scope = a.scope
				AND b.item_name IS NOT DISTINCT FROM a.item_name
				AND b.econ_class IS NOT DISTINCT FROM a.econ_class
			WHERE a.line_id IN (SELECT record_id FROM wanted) AND CASE
				WHEN a.doc_id <> b.doc_id THEN b.cut = a.cut AND b.fund_source = a.fund_source
				WHEN a.is_primary AND b.is_primary THEN
					b.budget_yuan IS NOT DISTINCT FROM a.budget_yuan
					AND b.actual_yuan IS NOT DISTINCT FROM a.actual_yuan
					AND coalesce(a.actual_yuan, a.budget_yuan) <> 0
				ELSE a.is_primary <> b.is_primary
			END
			UNION ALL
			SELECT line_id, ratio_id, 'stated_rate', 3 FROM total_rate
			UNION ALL
			SELECT ratio_id, line_id, 'stated_rate', 3 FROM total_rate
			UNION ALL
			SELECT a.score_id, b.score_id, 'other_report', 4
			FROM scored AS a
			JOIN scored AS b ON b.dept_id = a.dept_id AND b.fiscal_year = a.fiscal_year AND b.doc_id <> a.doc_id
				AND b.eval_object = a.eval_object AND b.evaluator = a.evaluator
				AND b.object_name IS NOT DISTINCT FROM a.object_name
			WHERE a.score_id IN (SELECT record_id FROM wanted)
			UNION ALL
			SELECT a.indicator_id, b.indicator_id, 'other_report', 5
			FROM rated AS a
			JOIN rated AS b ON b.dept_id = a.dept_id AND b.fiscal_year = a.fiscal_year AND b.doc_id <> a.doc_id
				AND b.name_zh = a.name_zh
			WHERE a.indicator_id IN (SELECT record_id FROM wanted)
			UNION ALL
			SELECT a.headcount_id, b.headcount_id,
				CASE WHEN a.doc_id = b.doc_id THEN 'restated' ELSE 'other_report' END, 6
			FROM staffed AS a
			JOIN staffed AS b ON b.dept_id = a.dept_id AND b.fiscal_year = a.fiscal_year
				AND b.unit_name = a.unit_name AND b.category = a.category
			WHERE a.headcount_id IN (SELECT record_id FROM wanted)
			UNION ALL
			SELECT problem_id, measure_id, 'answer', 7 FROM problem_measure_link
			UNION ALL
			SELECT measure_id, problem_id, 'answer', 7 FROM problem_measure_link
			UNION ALL
			SELECT problem_id, indicator_id, 'indicator', 8 FROM problem WHERE indicator_id IS NOT NULL
			UNION ALL
			SELECT indicator_id, problem_id, 'indicator', 8 FROM problem WHERE indicator_id IS NOT NULL
		),
		ranked AS (
			SELECT pair.record_id, pair.other_id, pair.relation, pair.preference,
				row_number() OVER (PARTITION BY pair.record_id, pair.other_id ORDER BY pair.preference) AS position
			FROM pair
			JOIN wanted ON wanted.record_id = pair.record_id
			WHERE pair.other_id <> pair.record_id
		)
		SELECT record_id, other_id, relation
		FROM ranked
		WHERE position = 1
		ORDER BY record_id, preference, length(other_id), other_id
	`
});
