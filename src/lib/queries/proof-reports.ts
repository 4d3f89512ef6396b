import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { Completeness, DocKind } from '../schema/codes.ts';
import { defineQuery } from './define-query.ts';
import { ProofParams } from './proof-params.ts';

export const ProofReport = z.strictObject({
	record_id: z.string(),
	record_table: z.string(),
	doc_id: z.string(),
	title_zh: z.string(),
	dept_id: z.string(),
	dept_zh: z.string(),
	dept_en: z.string().nullable(),
	fiscal_year: z.int(),
	doc_kind: DocKind,
	completeness: Completeness,
	source_file: z.string().nullable(),
	source_url: z.string().nullable()
});
export type ProofReport = z.output<typeof ProofReport>;

/** In which table and which report does each of these facts, or findings, stand? */
export const proofReports = defineQuery({
	name: 'proofReports',
	params: ProofParams,
	row: ProofReport,
	comparability: 'listed',
	statement: ({ record_ids }) => sql`
		WITH fact AS (
			SELECT record_id, min(record_table) AS record_table, min(doc_id) AS doc_id
			FROM evidence
			WHERE record_id IN (${record_ids})
			GROUP BY record_id
			UNION ALL
			SELECT finding_id, 'quality_finding', doc_id
			FROM quality_finding
			WHERE finding_id IN (${record_ids})
		)
		SELECT
			fact.record_id,
			fact.record_table,
			fact.doc_id,
			document.title_zh,
			document.dept_id,
			department.name_zh AS dept_zh,
			department.name_en AS dept_en,
			document.fiscal_year,
			document.doc_kind,
			document.completeness,
			document.source_file,
			document.source_url
		FROM fact
		JOIN document ON document.doc_id = fact.doc_id
		JOIN department ON department.dept_id = document.dept_id
		ORDER BY fact.record_id
	`
});
