import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { Completeness } from '../schema/codes.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { ownYearWhere } from './view-filter-where.ts';

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
		SELECT
			finding_id,
			doc_id,
			dept_id,
			fiscal_year,
			completeness,
			rule_id,
			message,
			message_en,
			record_tables,
			record_ids
		FROM v_finding
		WHERE severity = 'error' AND ${ownYearWhere(filter)}
		ORDER BY completeness, fiscal_year DESC, finding_id
	`
});
