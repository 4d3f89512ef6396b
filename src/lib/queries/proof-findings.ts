import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { RuleId, Severity } from '../schema/codes.ts';
import { defineQuery } from './define-query.ts';
import { ProofParams } from './proof-params.ts';

export const ProofFinding = z.strictObject({
	finding_id: z.string(),
	rule_id: RuleId,
	rule_zh: z.string(),
	rule_en: z.string(),
	severity: Severity,
	message: z.string(),
	message_en: z.string(),
	expected: z.string().nullable(),
	actual: z.string().nullable(),
	delta: z.string().nullable(),
	/** Every fact it names, comma-separated; null where it names none. */
	record_ids: z.string().nullable()
});
export type ProofFinding = z.output<typeof ProofFinding>;

/** Which findings touch these facts, or are asked for themselves, the gravest first? */
export const proofFindings = defineQuery({
	name: 'proofFindings',
	params: ProofParams,
	row: ProofFinding,
	comparability: 'listed',
	statement: ({ record_ids }) => sql`
		WITH named AS (
			SELECT finding_id, string_agg(record_id, ',' ORDER BY record_id) AS record_ids
			FROM quality_finding_record
			GROUP BY finding_id
		)
		SELECT
			quality_finding.finding_id,
			quality_finding.rule_id,
			rule.statement_zh AS rule_zh,
			rule.statement_en AS rule_en,
			quality_finding.severity,
			quality_finding.message,
			quality_finding.message_en,
			quality_finding.expected,
			quality_finding.actual,
			quality_finding.delta,
			named.record_ids
		FROM quality_finding
		JOIN rule ON rule.rule_id = quality_finding.rule_id
		LEFT JOIN named ON named.finding_id = quality_finding.finding_id
		WHERE quality_finding.finding_id IN (${record_ids})
			OR quality_finding.finding_id IN (
				SELECT finding_id FROM quality_finding_record WHERE record_id IN (${record_ids})
			)
		ORDER BY
			CASE quality_finding.severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END,
			quality_finding.rule_id, quality_finding.finding_id
	`
});
