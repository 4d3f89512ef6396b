import type { Quality } from '../messages/chart.ts';

interface Rated {
	budget_basis: string | null;
	execution_pct: number | null;
	vs_initial_pct: number | null;
}

/**
 * How far a department-year's rate may be compared: on the full-year or adjusted budget, on a budget whose
 * basis the report does not say, only against the initial budget (another measure), or not at all.
 */
export type ExecutionStanding = 'comparable' | 'unspecified' | 'initial_only' | 'no_rate';

export function executionStanding(row: Rated): ExecutionStanding {
	if (row.budget_basis === 'full_year' || row.budget_basis === 'adjusted') {
		return row.execution_pct === null ? 'no_rate' : 'comparable';
	}
	if (row.budget_basis === 'unspecified' && row.execution_pct !== null) return 'unspecified';
	if (row.budget_basis === 'initial' && row.vs_initial_pct !== null) return 'initial_only';
	return 'no_rate';
}

interface Doubted extends Rated {
	errors: number;
	unit_is_corrected: boolean;
}

/** The cautions that a department-year's rate carries wherever it is drawn. */
export function executionQualities(row: Doubted): Quality[] {
	return [
		...(executionStanding(row) === 'unspecified' ? (['unspecified_basis'] as const) : []),
		...(row.errors > 0 && !row.unit_is_corrected ? (['contradicted'] as const) : []),
		...(row.unit_is_corrected ? (['unit_corrected'] as const) : [])
	];
}
