import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { departmentYearWhere } from './view-filter-where.ts';

export const SourceReportRow = z.strictObject({
	doc_id: z.string(),
	title_zh: z.string(),
	dept_id: z.string(),
	fiscal_year: z.int(),
	source_url: z.string().nullable()
});
export type SourceReportRow = z.output<typeof SourceReportRow>;

/** Which reports does a view stand on, and where were they published? */
export const sourceReports = defineQuery({
	name: 'sourceReports',
	params: ViewFilter,
	row: SourceReportRow,
	comparability: null,
	statement: (filter) => sql`
		SELECT doc_id, title_zh, document.dept_id, fiscal_year, source_url
		FROM document
		JOIN department ON department.dept_id = document.dept_id
		WHERE ${departmentYearWhere(filter)}
		ORDER BY fiscal_year DESC, document.dept_id, doc_id
	`
});
