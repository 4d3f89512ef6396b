import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { DeptId } from '../schema/scalars.ts';
import { defineQuery } from './define-query.ts';

export const OutputChange = z.strictObject({
	output_id: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	name_zh: z.string(),
	name_en: z.string().nullable(),
	value: z.number(),
	qualifier: z.string(),
	unit_zh: z.string(),
	is_part_year: z.boolean(),
	yoy_pct: z.number(),
	prior_value_implied: z.number().nullable()
});
export type OutputChange = z.output<typeof OutputChange>;

/** Which changes against the year before did one department print for its work, in the latest year with any? */
export const outputChanges = defineQuery({
	name: 'outputChanges',
	params: z.strictObject({ dept_id: DeptId }),
	row: OutputChange,
	comparability: null,
	statement: ({ dept_id }) => sql`
		WITH change AS (
			SELECT output.*, v_department_document.fiscal_year
			FROM v_department_document
			JOIN output USING (doc_id)
			WHERE v_department_document.dept_id = ${dept_id} AND output.is_primary AND output.yoy_pct IS NOT NULL
		)
		SELECT
			output_id,
			fiscal_year,
			doc_id,
			name_zh,
			name_en,
			value::DOUBLE AS value,
			qualifier,
			unit_zh,
			strftime(period_start, '%m-%d') <> '01-01' OR strftime(period_end, '%m-%d') <> '12-31' AS is_part_year,
			yoy_pct::DOUBLE AS yoy_pct,
			prior_value_implied::DOUBLE AS prior_value_implied
		FROM change
		WHERE fiscal_year = (SELECT max(fiscal_year) FROM change)
		ORDER BY yoy_pct, output_id
	`
});
