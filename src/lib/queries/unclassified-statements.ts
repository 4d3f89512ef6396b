import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery } from './define-query.ts';
import { STATEMENT_COMPARABILITY, StatementRow, statementList } from './statement-rows.ts';

const SHOWN = 8;

/** Which statements give no reason (UNX), fit no level-2 category (-00) or were classified with a confidence below 0.7? */
export const unclassifiedStatements = defineQuery({
	name: 'unclassifiedStatements',
	params: ViewFilter,
	row: StatementRow,
	comparability: STATEMENT_COMPARABILITY,
	statement: (filter) =>
		statementList(filter, {
			among: sql`true`,
			listed: sql`(category_code LIKE '%-00' OR confidence < 0.7)`,
			shown: SHOWN
		})
});
