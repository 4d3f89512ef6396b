import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { defineQuery, type RowOf } from './define-query.ts';
import { STATEMENT_COMPARABILITY, StatementRow, statementList } from './statement-rows.ts';

const STATEMENTS_SHOWN = 20;

/** What exactly do the reports say? The newest first. */
export const problemStatements = defineQuery({
	name: 'problemStatements',
	params: ViewFilter,
	row: StatementRow,
	comparability: STATEMENT_COMPARABILITY,
	statement: (filter) =>
		statementList(filter, { among: sql`true`, listed: sql`true`, shown: STATEMENTS_SHOWN })
});
export type ProblemStatement = RowOf<typeof problemStatements>;
