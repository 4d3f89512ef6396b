import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { departmentYearWhere } from './view-filter-where.ts';

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
		WITH record AS (
			SELECT
				quality_finding_record.finding_id,
				string_agg(quality_finding_record.record_id, ',' ORDER BY quality_finding_record.record_id)
					AS record_ids
			FROM quality_finding_record
			JOIN measure ON measure.measure_id = quality_finding_record.record_id
			GROUP BY quality_finding_record.finding_id
		)
		SELECT
			quality_finding.finding_id,
			document.dept_id,
			document.fiscal_year,
			document.doc_id,
			quality_finding.message,
			quality_finding.message_en,
			record.record_ids,
			(count(*) OVER ())::INTEGER AS clauses
		FROM quality_finding
		JOIN record ON record.finding_id = quality_finding.finding_id
		JOIN document ON document.doc_id = quality_finding.doc_id
		JOIN department ON department.dept_id = document.dept_id
		WHERE quality_finding.rule_id = 'Q22'
			AND document.completeness = 'full' AND document.superseded_by IS NULL
			AND document.evaluator = 'self'
			AND ${departmentYearWhere(filter)}
		ORDER BY document.fiscal_year DESC, document.doc_id, quality_finding.finding_id
		LIMIT ${SHOWN}
	`
});
