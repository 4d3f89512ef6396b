import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { CauseCode } from '../schema/codes.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { fewIds } from './few-ids.ts';
import { defineQuery } from './define-query.ts';
import { categoryWhere, ownYearWhere } from './view-filter-where.ts';

export const ProblemCauses = z.strictObject({
	/** null: the report does not say why. */
	cause_code: CauseCode.nullable(),
	name_zh: z.string().nullable(),
	name_en: z.string().nullable(),
	stated: z.int(),
	deducted: z.int(),
	/** The statements, between commas, where there are few. */
	record_ids: z.string().nullable()
});
export type ProblemCauses = z.output<typeof ProblemCauses>;

/** More statements than these are listed, not proved one by one. */
const PROOFS_SHOWN = 5;

/** Which causes do reports give for problems and lost points? */
export const problemCauses = defineQuery({
	name: 'problemCauses',
	params: ViewFilter,
	row: ProblemCauses,
	comparability: null,
	statement: (filter) => sql`
		SELECT
			cause_code,
			min(cause.name_zh) AS name_zh,
			min(cause.name_en) AS name_en,
			(count(*) FILTER (WHERE kind = 'stated_problem'))::INTEGER AS stated,
			(count(*) FILTER (WHERE kind = 'deduction_reason'))::INTEGER AS deducted,
			${fewIds(sql`problem_id`, PROOFS_SHOWN)} AS record_ids
		FROM v_problem_statement
		LEFT JOIN cause ON cause.code = cause_code
		WHERE ${ownYearWhere(filter)} AND ${categoryWhere(filter)}
		GROUP BY cause_code
		ORDER BY cause_code NULLS LAST
	`
});
