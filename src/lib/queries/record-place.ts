import { z } from 'zod';
import type { Statement } from '../database/database.ts';
import { sql } from '../database/sql.ts';

/** Identifiers of the records of one window of a list. */
export const RecordIds = z.strictObject({ ids: z.array(z.string()).max(500) });

/** The report a record is in, and where in its file. */
export const RecordPlace = {
	id: z.string(),
	doc_id: z.string(),
	dept_id: z.string(),
	fiscal_year: z.int(),
	is_partial: z.boolean(),
	source_file: z.string().nullable(),
	line_start: z.int().nullable(),
	line_end: z.int().nullable(),
	page: z.int().nullable(),
	cell: z.string().nullable()
};

/** The columns of RecordPlace but its id; needs `document` and `place`. */
export const PLACE_COLUMNS = sql`
	document.doc_id,
	document.dept_id,
	document.fiscal_year,
	document.completeness = 'partial' AS is_partial,
	document.source_file,
	place.line_start,
	place.line_end,
	place.page,
	place.cell
`;

/** The first place where each of the records is printed, as a table to join. */
export function placesOf(ids: readonly string[]): Statement {
	return sql`
		(SELECT record_id, line_start, line_end, page, cell
		FROM evidence WHERE n = 1 AND record_id IN (${ids})) AS place
	`;
}
