import type { TableName } from './tables.ts';

/** The kinds of facts that each view draws: a finding on one of them is a caution on that view. */
export const VIEW_FACTS = {
	execution: ['budget_line', 'monitoring_snapshot', 'stated_ratio'],
	scores: ['score', 'score_component', 'indicator'],
	problems: ['problem', 'measure', 'indicator'],
	compare: ['budget_line', 'score', 'problem', 'headcount']
} as const satisfies Record<string, readonly TableName[]>;

interface Concerning {
	/** Table names between commas; null: the report as a whole. */
	record_tables: string | null;
}

/** The findings that concern what a view draws, or a report as a whole. */
export function concerning<Finding extends Concerning>(
	findings: readonly Finding[],
	facts: readonly TableName[]
): Finding[] {
	return findings.filter(({ record_tables }) =>
		record_tables === null
			? true
			: record_tables.split(',').some((table) => (facts as readonly string[]).includes(table))
	);
}
