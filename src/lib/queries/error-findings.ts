import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { Completeness } from '../schema/codes.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { departmentYearWhere } from './view-filter-where.ts';

export const ErrorFinding = z.strictObject({
	finding_id: z.string(),
	doc_id: z.string(),
	dept_id: z.string(),
	fiscal_year: z.int(),
	completeness: Completeness,
	rule_id: z.string(),
	message: z.string(),
	message_en: z.string(),
	/** The kinds of facts it concerns, as table names between commas; null: the report as a whole. */
	record_tables: z.string().nullable(),
	/** The facts themselves, between commas. */
	record_ids: z.string().nullable()
});
export type ErrorFinding = z.output<typeof ErrorFinding>;

/** Which figures should not be shown to leaders yet? */
export const errorFindings = defineQuery({
	name: 'errorFindings',
	params: ViewFilter,
	row: ErrorFinding,
	comparability: null,
	statement: (filter) => sql`
		WITH concerned AS (
			SELECT
				quality_finding_record.finding_id,
				string_agg(DISTINCT evidence.record_table, ',' ORDER BY evidence.record_table) AS record_tables,
				string_agg(DISTINCT quality_finding_record.record_id, ',' ORDER BY quality_finding_record.record_id) AS record_ids
			FROM quality_finding_record
			JOIN evidence ON evidence.record_id = quality_finding_record.record_id
			GROUP BY quality_finding_record.finding_id
		)
		SELECT
			quality_finding.finding_id,
			quality_finding.doc_id,
			document.dept_id,
			document.fiscal_year,
			document.completeness,
			quality_finding.rule_id,
			quality_finding.message,
			quality_finding.message_en,
			concerned.record_tables,
			concerned.record_ids
		FROM quality_finding
		JOIN document ON document.doc_id = quality_finding.doc_id
		JOIN department ON department.dept_id = document.dept_id
		LEFT JOIN concerned ON concerned.finding_id = quality_finding.finding_id
		WHERE quality_finding.severity = 'error' AND ${departmentYearWhere(filter)}
		ORDER BY document.completeness, document.fiscal_year DESC, quality_finding.finding_id
	`
});
