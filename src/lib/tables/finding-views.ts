import type { DerivedTable } from './derived-table.ts';

/** Findings with what they concern, and how many errors concern each report's money and score. */
export const FINDING_VIEWS: readonly DerivedTable[] = [
	{
		// Which finding concerns which facts of which report? `record_ids` have evidence, `all_record_ids` need none.
		name: 'v_finding',
		text: `
			CREATE TABLE v_finding AS
			WITH proven AS (
				SELECT
					quality_finding_record.finding_id,
					string_agg(DISTINCT evidence.record_table, ',' ORDER BY evidence.record_table) AS record_tables,
					string_agg(DISTINCT quality_finding_record.record_id, ',' ORDER BY quality_finding_record.record_id)
						AS record_ids
				FROM quality_finding_record
				JOIN evidence ON evidence.record_id = quality_finding_record.record_id
				GROUP BY quality_finding_record.finding_id
			),
			concerned AS (
				SELECT
					quality_finding_record.finding_id,
					string_agg(quality_finding_record.record_id, ',' ORDER BY quality_finding_record.record_id)
						AS all_record_ids,
					string_agg(measure.measure_id, ',' ORDER BY measure.measure_id) AS measure_ids
				FROM quality_finding_record
				LEFT JOIN measure ON measure.measure_id = quality_finding_record.record_id
				GROUP BY quality_finding_record.finding_id
			)
			SELECT
				quality_finding.finding_id,
				quality_finding.rule_id,
				quality_finding.kind,
				quality_finding.severity,
				quality_finding.doc_id,
				document.dept_id,
				document.fiscal_year,
				document.completeness,
				document.eval_object,
				document.completeness = 'full' AND document.superseded_by IS NULL AND document.evaluator = 'self'
					AS is_counted,
				quality_finding.expected,
				quality_finding.actual,
				quality_finding.message,
				quality_finding.message_en,
				proven.record_tables,
				proven.record_ids,
				concerned.all_record_ids,
				concerned.measure_ids
			FROM quality_finding
			JOIN document ON document.doc_id = quality_finding.doc_id
			LEFT JOIN proven ON proven.finding_id = quality_finding.finding_id
			LEFT JOIN concerned ON concerned.finding_id = quality_finding.finding_id
		`
	},
	{
		// How many error findings concern each fact?
		name: 'v_doubted_fact',
		text: `
			CREATE TABLE v_doubted_fact AS
			SELECT
				quality_finding_record.record_id,
				count(DISTINCT quality_finding.finding_id)::INTEGER AS errors,
				(count(DISTINCT quality_finding.finding_id) FILTER (WHERE quality_finding.rule_id <> 'Q20'))::INTEGER
					AS errors_of_value
			FROM quality_finding
			JOIN quality_finding_record USING (finding_id)
			WHERE quality_finding.severity = 'error'
			GROUP BY quality_finding_record.record_id
		`
	},
	{
		// How many error findings concern the department's own money, and its score, in each report?
		name: 'v_report_errors',
		text: `
			CREATE TABLE v_report_errors AS
			WITH concerned AS (
				SELECT quality_finding.doc_id, quality_finding.finding_id, quality_finding_record.record_id
				FROM quality_finding
				JOIN quality_finding_record USING (finding_id)
				WHERE quality_finding.severity = 'error'
			),
			of_money AS (
				SELECT concerned.doc_id, count(DISTINCT concerned.finding_id)::INTEGER AS errors
				FROM concerned
				JOIN budget_line ON budget_line.line_id = concerned.record_id
				WHERE budget_line.scope IN ('department', 'basic', 'project')
				GROUP BY concerned.doc_id
			),
			of_score AS (
				SELECT concerned.doc_id, count(DISTINCT concerned.finding_id)::INTEGER AS errors
				FROM concerned
				JOIN evidence ON evidence.record_id = concerned.record_id
				WHERE evidence.record_table IN ('score', 'indicator')
				GROUP BY concerned.doc_id
			)
			SELECT
				doc_id,
				coalesce(of_money.errors, 0) AS money_errors,
				coalesce(of_score.errors, 0) AS score_errors
			FROM of_money
			FULL JOIN of_score USING (doc_id)
		`
	}
];
