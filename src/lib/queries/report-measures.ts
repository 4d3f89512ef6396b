import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { Concreteness } from '../schema/codes.ts';
import { defineQuery } from './define-query.ts';
import { ReportParams } from './report-params.ts';

export const ReportMeasure = z.strictObject({
	measure_id: z.string(),
	text: z.string(),
	text_en: z.string().nullable(),
	category_code: z.string(),
	category_zh: z.string(),
	category_en: z.string(),
	concreteness: Concreteness.nullable()
});
export type ReportMeasure = z.output<typeof ReportMeasure>;

/** Which improvement measures does this report promise? */
export const reportMeasures = defineQuery({
	name: 'reportMeasures',
	params: ReportParams,
	row: ReportMeasure,
	comparability: null,
	statement: ({ doc_id }) => sql`
		SELECT
			measure.measure_id,
			measure.text,
			measure.text_en,
			measure.category_code,
			problem_category.name_zh AS category_zh,
			problem_category.name_en AS category_en,
			measure.concreteness
		FROM measure
		JOIN problem_category ON problem_category.code = measure.category_code
		WHERE measure.doc_id = ${doc_id}
		ORDER BY measure.ordinal, measure.measure_id
	`
});
