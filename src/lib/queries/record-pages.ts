import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { defineQuery } from './define-query.ts';
import { isExtent, LISTED_REPORTS, ListParams, matching, SOURCES } from './record-matching.ts';
import { orderOf } from './record-source.ts';

/** Records of one page. */
export const PAGE_SIZE = 200;

export const RecordPage = z.strictObject({
	page: z.int(),
	/** Identifiers in order, parted by commas. */
	ids: z.string()
});
export type RecordPage = z.output<typeof RecordPage>;

/** Which records does a list hold, in which order? Pages of identifiers, so that 200,000 are a thousand rows. */
export const recordPages = defineQuery({
	name: 'recordPages',
	params: ListParams,
	row: RecordPage,
	comparability: null,
	statement: (params) => {
		const source = SOURCES[params.address.list];
		return sql`
			WITH listed AS (
				SELECT
					${source.id} AS id,
					row_number() OVER (ORDER BY ${orderOf(source, params.address.sort)}) - 1 AS position
				FROM ${source.from}
				WHERE ${LISTED_REPORTS} AND ${matching(params)} AND ${isExtent(params)}
			),
			paged AS (SELECT id, position, floor(position::DOUBLE / ${PAGE_SIZE})::INTEGER AS page FROM listed)
			SELECT page, string_agg(id, ',' ORDER BY position) AS ids
			FROM paged
			GROUP BY page
			ORDER BY page
		`;
	}
});
