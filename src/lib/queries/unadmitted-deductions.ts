import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { STATEMENT_COMPARABILITY, StatementRow, statementList } from './statement-rows.ts';

const SHOWN = 8;

/**
 * Which reasons for lost points does the same report not list as a problem (Q12)? Among the deductions with a
 * reason in reports whose problem section can be read.
 */
export const unadmittedDeductions = defineQuery({
	name: 'unadmittedDeductions',
	params: ViewFilter,
	row: StatementRow,
	comparability: STATEMENT_COMPARABILITY,
	statement: (filter) =>
		statementList(filter, {
			among: sql`
				kind = 'deduction_reason' AND category_l1 <> 'UNX' AND NOT is_mechanical
				AND problems_status IN ('stated', 'stated_none')
			`,
			listed: sql`is_unadmitted`,
			shown: SHOWN
		})
});
