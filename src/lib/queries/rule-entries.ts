import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { defineQuery } from './define-query.ts';

export const RuleEntry = z.strictObject({
	rule_id: z.string(),
	statement_zh: z.string(),
	statement_en: z.string()
});
export type RuleEntry = z.output<typeof RuleEntry>;

/** Which cross-checks found anything? */
export const ruleEntries = defineQuery({
	name: 'ruleEntries',
	params: z.strictObject({}),
	row: RuleEntry,
	comparability: null,
	statement: () => sql`
		SELECT rule_id, statement_zh, statement_en
		FROM rule
		WHERE rule_id IN (SELECT rule_id FROM quality_finding)
		ORDER BY rule_id
	`
});
