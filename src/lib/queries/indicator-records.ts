import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { defineQuery } from './define-query.ts';
import { PLACE_COLUMNS, placesOf, RecordIds, RecordPlace } from './record-place.ts';
import { COMMON_ORDERS, type RecordSource } from './record-source.ts';

/** Rows of indicator trees. */
export const INDICATOR_SOURCE: RecordSource = {
	from: sql`
		indicator
		JOIN document ON document.doc_id = indicator.doc_id
		JOIN department ON department.dept_id = document.dept_id
	`,
	id: sql`indicator.indicator_id`,
	texts: sql`concat_ws(' ', indicator.name_zh, indicator.l1_name, indicator.l2_name,
		indicator.target_text, indicator.actual_text, indicator.basis_text,
		department.name_zh, department.short_zh, department.name_en)`,
	initials: sql`concat_ws(' ', indicator.initials, department.name_initials)`,
	ordinal: sql`indicator.ordinal`,
	orders: {
		...COMMON_ORDERS,
		name: sql`indicator.initials`,
		branch: sql`concat_ws(' ', indicator.l1_name, indicator.l2_name)`,
		weight: sql`indicator.weight`,
		score: sql`indicator.score`,
		lost: sql`indicator.deduction`,
		target: sql`indicator.target_text`,
		actual: sql`indicator.actual_text`,
		reason: sql`indicator.basis_text`,
		id: sql`indicator.indicator_id`
	},
	conditions: { lost: () => sql`indicator.deduction > 0` }
};

export const IndicatorRecord = z.strictObject({
	...RecordPlace,
	name_zh: z.string(),
	initials: z.string().nullable(),
	l1_name: z.string().nullable(),
	l2_name: z.string().nullable(),
	weight: z.number().nullable(),
	score: z.number().nullable(),
	/** Points lost; null for bonus rows and where either is not printed. */
	deduction: z.number().nullable(),
	is_bonus: z.boolean(),
	target_text: z.string().nullable(),
	actual_text: z.string().nullable(),
	basis_text: z.string().nullable()
});
export type IndicatorRecord = z.output<typeof IndicatorRecord>;

/** What do these indicators count for, and what did they get? In any order. */
export const indicatorRecords = defineQuery({
	name: 'indicatorRecords',
	params: RecordIds,
	row: IndicatorRecord,
	comparability: 'listed',
	statement: ({ ids }) => sql`
		SELECT
			indicator.indicator_id AS id,
			${PLACE_COLUMNS},
			indicator.name_zh,
			indicator.initials,
			indicator.l1_name,
			indicator.l2_name,
			indicator.weight::DOUBLE AS weight,
			indicator.score::DOUBLE AS score,
			indicator.deduction::DOUBLE AS deduction,
			indicator.is_bonus,
			indicator.target_text,
			indicator.actual_text,
			indicator.basis_text
		FROM indicator
		JOIN document ON document.doc_id = indicator.doc_id
		LEFT JOIN ${placesOf(ids)} ON place.record_id = indicator.indicator_id
		WHERE indicator.indicator_id IN (${ids})
	`
});
