import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { UnitScope } from '../schema/codes.ts';
import { DeptId } from '../schema/scalars.ts';
import { defineQuery, type RowOf } from './define-query.ts';

const OutputChangeRow = z.strictObject({
	output_id: z.string(),
	fiscal_year: z.int(),
	doc_id: z.string(),
	name_zh: z.string(),
	name_en: z.string().nullable(),
	value: z.number(),
	qualifier: z.string(),
	unit_zh: z.string(),
	unit_scope: UnitScope,
	/** year: the whole year; part: less. */
	period: z.enum(['year', 'part']),
	period_start: z.string(),
	period_end: z.string(),
	yoy_pct: z.number(),
	prior_value_implied: z.number().nullable()
});

/** Which changes against the year before did one department print for its work, in the latest year with any? */
export const outputChanges = defineQuery({
	name: 'outputChanges',
	params: z.strictObject({ dept_id: DeptId }),
	row: OutputChangeRow,
	comparability: {
		basis: null,
		scheme: null,
		evaluator: { is: 'self' },
		object: { is: 'department' },
		scope: { column: 'unit_scope' },
		period: { column: 'period' }
	},
	statement: ({ dept_id }) => sql`
		WITH change AS (
			SELECT output.*, v_department_document.fiscal_year, v_department_document.unit_scope
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
			unit_scope,
			CASE WHEN strftime(period_start, '%m-%d') = '01-01' AND strftime(period_end, '%m-%d') = '12-31'
				THEN 'year' ELSE 'part' END AS period,
			strftime(period_start, '%Y-%m-%d') AS period_start,
			strftime(period_end, '%Y-%m-%d') AS period_end,
			yoy_pct::DOUBLE AS yoy_pct,
			prior_value_implied::DOUBLE AS prior_value_implied
		FROM change
		WHERE fiscal_year = (SELECT max(fiscal_year) FROM change)
		ORDER BY yoy_pct, output_id
	`
});

export type OutputChange = RowOf<typeof outputChanges>;
