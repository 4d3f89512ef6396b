import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { ClassifiedBy, Concreteness, ProblemKind } from '../schema/codes.ts';
import { defineQuery } from './define-query.ts';
import { ProofParams } from './proof-params.ts';

export const ProofStatement = z.strictObject({
	record_id: z.string(),
	kind: z.union([ProblemKind, z.literal('measure')]),
	text: z.string(),
	text_en: z.string().nullable(),
	category_code: z.string(),
	category_zh: z.string(),
	category_en: z.string(),
	cause_zh: z.string().nullable(),
	cause_en: z.string().nullable(),
	points: z.string().nullable(),
	classified_by: ClassifiedBy.nullable(),
	confidence: z.number().nullable(),
	concreteness: Concreteness.nullable(),
	note: z.string().nullable()
});
export type ProofStatement = z.output<typeof ProofStatement>;

/** What do these problems, deduction reasons and measures say, and how were they classified? */
export const proofStatements = defineQuery({
	name: 'proofStatements',
	params: ProofParams,
	row: ProofStatement,
	comparability: 'listed',
	statement: ({ record_ids }) => sql`
		WITH statement AS (
			SELECT problem_id AS record_id, kind, text, text_en, category_code, cause_code,
				points::VARCHAR AS points, classified_by, confidence::DOUBLE AS confidence,
				NULL AS concreteness, note
			FROM problem
			WHERE problem_id IN (${record_ids})
			UNION ALL
			SELECT measure_id, 'measure', text, text_en, category_code, NULL, NULL, NULL, NULL,
				concreteness, NULL
			FROM measure
			WHERE measure_id IN (${record_ids})
		)
		SELECT
			statement.record_id,
			statement.kind,
			statement.text,
			statement.text_en,
			statement.category_code,
			problem_category.name_zh AS category_zh,
			problem_category.name_en AS category_en,
			cause.name_zh AS cause_zh,
			cause.name_en AS cause_en,
			statement.points,
			statement.classified_by,
			statement.confidence,
			statement.concreteness,
			statement.note
		FROM statement
		JOIN problem_category ON problem_category.code = statement.category_code
		LEFT JOIN cause ON cause.code = statement.cause_code
		ORDER BY statement.record_id
	`
});
