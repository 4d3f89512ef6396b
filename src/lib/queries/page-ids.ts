import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { defineQuery } from './define-query.ts';

export const DocumentId = z.strictObject({ doc_id: z.string() });

/** Which reports are there? */
export const documentIds = defineQuery({
	name: 'documentIds',
	params: z.strictObject({}),
	row: DocumentId,
	comparability: null,
	statement: () => sql`SELECT doc_id FROM document ORDER BY doc_id`
});

export const ReportingDepartmentId = z.strictObject({ dept_id: z.string() });

/** Which departments have a report? */
export const reportingDepartmentIds = defineQuery({
	name: 'reportingDepartmentIds',
	params: z.strictObject({}),
	row: ReportingDepartmentId,
	comparability: null,
	statement: () => sql`SELECT DISTINCT dept_id FROM document ORDER BY dept_id`
});
