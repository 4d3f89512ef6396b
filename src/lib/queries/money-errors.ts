import { sql } from '../database/sql.ts';

/** A table expression: how many error findings concern the department's own money in each report. */
export const MONEY_ERRORS = sql`
	SELECT quality_finding.doc_id, count(DISTINCT quality_finding.finding_id)::INTEGER AS errors
	FROM quality_finding
	JOIN quality_finding_record USING (finding_id)
	JOIN budget_line ON budget_line.line_id = quality_finding_record.record_id
	WHERE quality_finding.severity = 'error' AND budget_line.scope IN ('department', 'basic', 'project')
	GROUP BY quality_finding.doc_id
`;
