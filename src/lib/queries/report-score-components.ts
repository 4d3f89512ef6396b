import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { defineQuery } from './define-query.ts';
import { ReportParams } from './report-params.ts';

export const ReportScoreComponent = z.strictObject({
	score_id: z.string(),
	ordinal: z.int(),
	name_zh: z.string(),
	name_en: z.string().nullable(),
	max_score: z.number().nullable(),
	score: z.number().nullable(),
	is_bonus: z.boolean()
});
export type ReportScoreComponent = z.output<typeof ReportScoreComponent>;

/** Which blocks make up each score of this report? */
export const reportScoreComponents = defineQuery({
	name: 'reportScoreComponents',
	params: ReportParams,
	row: ReportScoreComponent,
	comparability: null,
	statement: ({ doc_id }) => sql`
		SELECT
			score_component.score_id,
			score_component.ordinal,
			score_component.name_zh,
			scoring_scheme_component.name_en,
			score_component.max_score::DOUBLE AS max_score,
			score_component.score::DOUBLE AS score,
			score_component.is_bonus
		FROM score
		JOIN document ON document.doc_id = score.doc_id
		JOIN score_component ON score_component.score_id = score.score_id
		LEFT JOIN scoring_scheme_component
			ON scoring_scheme_component.scheme_id = document.scheme_id
			AND scoring_scheme_component.component_code = score_component.code
		WHERE score.doc_id = ${doc_id}
		ORDER BY score_component.score_id, score_component.ordinal
	`
});
