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
	message_en: z.string()
});
export type ErrorFinding = z.output<typeof ErrorFinding>;

/** Which figures should not be shown to leaders yet? */
export const errorFindings = defineQuery({
	name: 'errorFindings',
	params: ViewFilter,
	row: ErrorFinding,
	statement: (filter) => sql`
		SELECT
			quality_finding.finding_id,
			quality_finding.doc_id,
			document.dept_id,
			document.fiscal_year,
			document.completeness,
			quality_finding.rule_id,
			quality_finding.message,
			quality_finding.message_en
		FROM quality_finding
		JOIN document ON document.doc_id = quality_finding.doc_id
		JOIN department ON department.dept_id = document.dept_id
		WHERE quality_finding.severity = 'error' AND ${departmentYearWhere(filter)}
		ORDER BY document.completeness, document.fiscal_year DESC, quality_finding.finding_id
	`
});
