import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { STATEMENT_COMPARABILITY, StatementRow, statementList } from './statement-rows.ts';

const SHOWN = 8;

/** Which stated problems have no measure, or only one linked with a confidence below 0.6 (Q13)? */
export const unansweredProblems = defineQuery({
	name: 'unansweredProblems',
	params: ViewFilter,
	row: StatementRow,
	comparability: STATEMENT_COMPARABILITY,
	statement: (filter) =>
		statementList(filter, {
			among: sql`kind = 'stated_problem'`,
			listed: sql`coalesce(answer_confidence, 0) < 0.6`,
			shown: SHOWN
		})
});
