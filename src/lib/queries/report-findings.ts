import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { RuleId, Severity } from '../schema/codes.ts';
import { defineQuery } from './define-query.ts';
import { ReportParams } from './report-params.ts';

export const ReportFinding = z.strictObject({
	finding_id: z.string(),
	rule_id: RuleId,
	severity: Severity,
	message: z.string(),
	message_en: z.string(),
	expected: z.string().nullable(),
	actual: z.string().nullable(),
	delta: z.string().nullable()
});
export type ReportFinding = z.output<typeof ReportFinding>;

/** What did the cross-checks find in this report, the gravest first? */
export const reportFindings = defineQuery({
	name: 'reportFindings',
	params: ReportParams,
	row: ReportFinding,
	comparability: null,
	statement: ({ doc_id }) => sql`
		SELECT finding_id, rule_id, severity, message, message_en, expected, actual, delta
		FROM quality_finding
		WHERE doc_id = ${doc_id}
		ORDER BY
			CASE severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END,
			rule_id, length(finding_id), finding_id
	`
});
