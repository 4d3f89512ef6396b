import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { Concreteness } from '../schema/codes.ts';
import { defineQuery } from './define-query.ts';
import { PLACE_COLUMNS, placesOf, RecordIds, RecordPlace } from './record-place.ts';
import { COMMON_ORDERS, type RecordSource } from './record-source.ts';

/** Improvement measures. */
export const MEASURE_SOURCE: RecordSource = {
	from: sql`
		measure
		JOIN document ON document.doc_id = measure.doc_id
		JOIN department ON department.dept_id = document.dept_id
		JOIN problem_category ON problem_category.code = measure.category_code
		LEFT JOIN (
			SELECT measure_id, count(*) AS problems FROM problem_measure_link GROUP BY measure_id
		) AS answered ON answered.measure_id = measure.measure_id
	`,
	id: sql`measure.measure_id`,
	texts: sql`concat_ws(' ', measure.text, measure.text_en, problem_category.name_zh,
		problem_category.name_en, department.name_zh, department.short_zh, department.name_en)`,
	initials: sql`concat_ws(' ', measure.initials, problem_category.name_initials,
		department.name_initials)`,
	ordinal: sql`measure.ordinal`,
	orders: {
		...COMMON_ORDERS,
		text: sql`measure.initials`,
		category: sql`measure.category_code`,
		wording: sql`measure.concreteness`,
		answers: sql`coalesce(answered.problems, 0)`,
		id: sql`measure.measure_id`
	},
	conditions: {
		link: (codes) => sql`CASE WHEN answered.problems IS NULL THEN 'none' ELSE 'some' END
			IN (${codes})`,
		wording: (codes) => sql`measure.concreteness IN (${codes})`
	}
};

export const MeasureRecord = z.strictObject({
	...RecordPlace,
	text: z.string(),
	text_en: z.string().nullable(),
	initials: z.string().nullable(),
	category_code: z.string(),
	category_zh: z.string(),
	category_en: z.string(),
	category_initials: z.string().nullable(),
	concreteness: Concreteness.nullable(),
	/** Problems and deductions it is linked to, and how sure the best link is. */
	answers: z.int(),
	answer_confidence: z.number().nullable()
});
export type MeasureRecord = z.output<typeof MeasureRecord>;

/** What do these measures promise, and what do they answer? In any order. */
export const measureRecords = defineQuery({
	name: 'measureRecords',
	params: RecordIds,
	row: MeasureRecord,
	comparability: 'listed',
	statement: ({ ids }) => sql`
		SELECT
			measure.measure_id AS id,
			${PLACE_COLUMNS},
			measure.text,
			measure.text_en,
			measure.initials,
			measure.category_code,
			problem_category.name_zh AS category_zh,
			problem_category.name_en AS category_en,
			problem_category.name_initials AS category_initials,
			measure.concreteness,
			coalesce(answered.problems, 0)::INTEGER AS answers,
			answered.confidence::DOUBLE AS answer_confidence
		FROM measure
		JOIN document ON document.doc_id = measure.doc_id
		JOIN problem_category ON problem_category.code = measure.category_code
		LEFT JOIN (
			SELECT measure_id, count(*) AS problems, max(confidence) AS confidence
			FROM problem_measure_link WHERE measure_id IN (${ids}) GROUP BY measure_id
		) AS answered ON answered.measure_id = measure.measure_id
		LEFT JOIN ${placesOf(ids)} ON place.record_id = measure.measure_id
		WHERE measure.measure_id IN (${ids})
	`
});
