import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { RuleId, Severity } from '../schema/codes.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { departmentYearWhere } from './view-filter-where.ts';

export const Contradiction = z.strictObject({
	finding_id: z.string(),
	doc_id: z.string(),
	dept_id: z.string(),
	fiscal_year: z.int(),
	rule_id: RuleId,
	severity: Severity,
	message: z.string(),
	message_en: z.string(),
	expected: z.string().nullable(),
	actual: z.string().nullable(),
	delta: z.string().nullable(),
	record_id: z.string(),
	section: z.string(),
	line_start: z.int().nullable(),
	line_end: z.int().nullable(),
	page: z.int().nullable(),
	sheet: z.string().nullable(),
	cell: z.string().nullable(),
	quote: z.string()
});
export type Contradiction = z.output<typeof Contradiction>;

/**
 * Which facts contradict each other, and where does each stand? One row a place of a fact that a finding of the
 * same fact (Q16), equal amounts (Q23), parts and total (Q04) or income and expenditure (Q05) names.
 */
export const contradictions = defineQuery({
	name: 'contradictions',
	params: ViewFilter,
	row: Contradiction,
	comparability: 'listed',
	statement: (filter) => sql`
		SELECT
			quality_finding.finding_id,
			quality_finding.doc_id,
			document.dept_id,
			document.fiscal_year,
			quality_finding.rule_id,
			quality_finding.severity,
			quality_finding.message,
			quality_finding.message_en,
			quality_finding.expected,
			quality_finding.actual,
			quality_finding.delta,
			evidence.record_id,
			evidence.section,
			evidence.line_start,
			evidence.line_end,
			evidence.page,
			evidence.sheet,
			evidence.cell,
			evidence.quote
		FROM quality_finding
		JOIN document ON document.doc_id = quality_finding.doc_id
		JOIN department ON department.dept_id = document.dept_id
		JOIN quality_finding_record ON quality_finding_record.finding_id = quality_finding.finding_id
		JOIN evidence ON evidence.record_id = quality_finding_record.record_id
		WHERE quality_finding.rule_id IN ('Q04', 'Q05', 'Q16', 'Q23')
			AND quality_finding.severity <> 'info'
			AND ${departmentYearWhere(filter)}
		ORDER BY
			CASE quality_finding.severity WHEN 'error' THEN 0 ELSE 1 END,
			document.fiscal_year DESC, quality_finding.doc_id, quality_finding.rule_id,
			length(quality_finding.finding_id), quality_finding.finding_id,
			length(evidence.record_id), evidence.record_id, evidence.n
	`
});
