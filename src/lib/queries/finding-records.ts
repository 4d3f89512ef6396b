import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { Severity } from '../schema/codes.ts';
import { defineQuery } from './define-query.ts';
import { RecordIds } from './record-place.ts';
import { COMMON_ORDERS, type RecordSource } from './record-source.ts';

/** What the cross-checks found. */
export const FINDING_SOURCE: RecordSource = {
	from: sql`
		quality_finding
		JOIN document ON document.doc_id = quality_finding.doc_id
		JOIN department ON department.dept_id = document.dept_id
	`,
	id: sql`quality_finding.finding_id`,
	texts: sql`concat_ws(' ', quality_finding.rule_id, quality_finding.message,
		quality_finding.message_en, department.name_zh, department.short_zh, department.name_en)`,
	initials: sql`concat_ws(' ', quality_finding.initials, department.name_initials)`,
	ordinal: sql`CASE quality_finding.severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END`,
	orders: {
		...COMMON_ORDERS,
		message: sql`quality_finding.initials`,
		severity: sql`CASE quality_finding.severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END`,
		rule: sql`quality_finding.rule_id`,
		expected: sql`quality_finding.expected`,
		found: sql`quality_finding.actual`,
		delta: sql`quality_finding.delta`,
		id: sql`quality_finding.finding_id`
	},
	conditions: {
		severity: (codes) => sql`quality_finding.severity IN (${codes})`,
		rule: (codes) => sql`quality_finding.rule_id IN (${codes})`
	}
};

export const FindingRecord = z.strictObject({
	id: z.string(),
	doc_id: z.string(),
	dept_id: z.string(),
	fiscal_year: z.int(),
	is_partial: z.boolean(),
	rule_id: z.string(),
	rule_zh: z.string(),
	rule_en: z.string(),
	severity: Severity,
	message: z.string(),
	message_en: z.string(),
	initials: z.string().nullable(),
	/** What the check found on one side and on the other, as printed. */
	expected: z.string().nullable(),
	actual: z.string().nullable(),
	delta: z.string().nullable(),
	/** The facts it concerns. */
	record_ids: z.string().nullable()
});
export type FindingRecord = z.output<typeof FindingRecord>;

/** Which facts contradict each other, and how? In any order. */
export const findingRecords = defineQuery({
	name: 'findingRecords',
	params: RecordIds,
	row: FindingRecord,
	comparability: 'listed',
	statement: ({ ids }) => sql`
		SELECT
			quality_finding.finding_id AS id,
			quality_finding.doc_id,
			document.dept_id,
			document.fiscal_year,
			document.completeness = 'partial' AS is_partial,
			quality_finding.rule_id,
			rule.statement_zh AS rule_zh,
			rule.statement_en AS rule_en,
			quality_finding.severity,
			quality_finding.message,
			quality_finding.message_en,
			quality_finding.initials,
			quality_finding.expected,
			quality_finding.actual,
			quality_finding.delta,
			concerned.record_ids
		FROM quality_finding
		JOIN document ON document.doc_id = quality_finding.doc_id
		JOIN rule ON rule.rule_id = quality_finding.rule_id
		LEFT JOIN (
			SELECT finding_id, string_agg(record_id, ',' ORDER BY record_id) AS record_ids
			FROM quality_finding_record WHERE finding_id IN (${ids}) GROUP BY finding_id
		) AS concerned ON concerned.finding_id = quality_finding.finding_id
		WHERE quality_finding.finding_id IN (${ids})
	`
});
