import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { ownYearWhere } from './view-filter-where.ts';

export const RepeatedClause = z.strictObject({
	finding_id: z.string(),
	dept_id: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	message: z.string(),
	message_en: z.string(),
	/** The measures that share it, between commas. */
	record_ids: z.string(),
	/** Findings before the rows were limited. */
	clauses: z.int()
});
export type RepeatedClause = z.output<typeof RepeatedClause>;

const SHOWN = 8;

/** Which measures repeat the words of another measure (Q22)? The newest first. */
export const repeatedClauses = defineQuery({
	name: 'repeatedClauses',
	params: ViewFilter,
	row: RepeatedClause,
	comparability: null,
	statement: (filter) => sql`
		SELECT
			finding_id,
			dept_id,
			fiscal_year,
			doc_id,
			message,
			message_en,
			measure_ids AS record_ids,
			(count(*) OVER ())::INTEGER AS clauses
		FROM v_finding
		WHERE rule_id = 'Q22' AND is_counted AND measure_ids IS NOT NULL AND ${ownYearWhere(filter)}
		ORDER BY fiscal_year DESC, doc_id, finding_id
		LIMIT ${SHOWN}
	`
});
