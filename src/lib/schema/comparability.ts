import type { BudgetBasis } from './codes.ts';

/**
 * What must be alike before values may be joined by a line, ranked, averaged or added (handbook 1.6, G3–G7):
 * budget basis, scoring scheme, evaluator, evaluated object, unit scope, whole or partial period.
 */
export const COMPARABILITY_DIMENSIONS = [
	'basis',
	'scheme',
	'evaluator',
	'object',
	'scope',
	'period'
] as const;
export type ComparabilityDimension = (typeof COMPARABILITY_DIMENSIONS)[number];

/**
 * How the rows of a query stand on each dimension: all alike (`is`), as a column tells (`column`), or the
 * dimension does not bear on the query's values (`null`).
 */
export type Comparability<Row> = Readonly<
	Record<ComparabilityDimension, { is: string } | { column: keyof Row & string } | null>
>;

/** Bases whose rates mean the same: the budget in force at the year's end. All others stand alone. */
const IN_FORCE: readonly string[] = ['full_year', 'adjusted'] satisfies BudgetBasis[];

/** The class of a budget basis: `in_force`, or the basis itself. */
export function basisClass(basis: string | null): string {
	if (basis === null) return '';
	return IN_FORCE.includes(basis) ? 'in_force' : basis;
}

/** One text per comparable group: rows with the same key, and only they, may be joined. */
export function comparabilityKey<Row extends object>(
	comparability: Comparability<Row>,
	row: Row
): string {
	return COMPARABILITY_DIMENSIONS.map((dimension) => {
		const standing = comparability[dimension];
		if (standing === null) return '';
		const value = 'is' in standing ? standing.is : row[standing.column as keyof Row];
		const text = value === null || value === undefined ? '' : String(value);
		return dimension === 'basis' ? basisClass(text) : text;
	}).join('|');
}

/** The dimensions on which two keys differ: the reason why their rows stay apart. */
export function differingDimensions(a: string, b: string): ComparabilityDimension[] {
	const [left, right] = [a.split('|'), b.split('|')];
	return COMPARABILITY_DIMENSIONS.filter((_, index) => left[index] !== right[index]);
}

/** The value a key holds for one dimension. */
export function comparabilityValue(key: string, dimension: ComparabilityDimension): string {
	return key.split('|')[COMPARABILITY_DIMENSIONS.indexOf(dimension)] ?? '';
}
