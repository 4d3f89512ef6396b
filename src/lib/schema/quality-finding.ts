import { z } from 'zod';
import { RuleId, Severity } from './codes.ts';
import { Text } from './scalars.ts';

/** One violation of a cross-check, in both languages. It changes no data. */
export const QualityFinding = z.strictObject({
	rule_id: RuleId.meta({ sql: 'VARCHAR' }),
	severity: Severity,
	kind: Text.nullable().meta({ description: 'variant of the rule' }),
	message: Text.meta({ description: 'Chinese' }),
	message_en: Text,
	expected: Text.nullable(),
	actual: Text.nullable(),
	delta: Text.nullable(),
	record_ids: z.array(Text).meta({ description: 'facts to highlight' })
});
export type QualityFinding = z.output<typeof QualityFinding>;

/** One of the 41 cross-checks. Source: data/rules.json. */
export const Rule = z.strictObject({
	rule_id: RuleId.meta({ sql: 'VARCHAR' }),
	key: Text,
	severity: Severity.meta({ description: 'default severity' }),
	statement_zh: Text,
	statement_en: Text,
	formula: Text,
	tolerance: Text
});
export type Rule = z.output<typeof Rule>;
