/** What a number of a table twin is measured in. */
export type CellUnit = 'percent' | 'wan' | 'yuan' | 'year' | null;

export interface NumberCell {
	/** As shown: percent as 99.73, 万元 as 2093.03. */
	value: number;
	unit: CellUnit;
	decimals: number;
}

const SUFFIXES: readonly [string, CellUnit][] = [
	['%', 'percent'],
	[' 万元', 'wan'],
	[' 元', 'yuan'],
	[' yuan', 'yuan']
];
const GROUPED = /^[+\-−]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const PLAIN = /^[+\-−]?\d+(?:\.\d+)?$/;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * The number that a formatted cell shows, the exact inverse of `src/lib/format`; null for text, gaps and
 * anything that is more than a number (≥90 次, 3/4, 1–11月).
 */
export function cellValue(text: string): NumberCell | null {
	const [suffix = '', unit = null] = SUFFIXES.find(([end]) => text.endsWith(end)) ?? [];
	const digits = text.slice(0, text.length - suffix.length);
	if (!GROUPED.test(digits) && !PLAIN.test(digits)) return null;
	if (unit === null && YEAR.test(digits))
		return { value: Number(digits), unit: 'year', decimals: 0 };
	const value = Number(digits.replaceAll(',', '').replace('−', '-'));
	return { value, unit, decimals: digits.split('.')[1]?.length ?? 0 };
}

/** The unit that all numbers of a column share; null where they differ or have none. */
export function columnUnit(cells: readonly string[]): CellUnit {
	const units = new Set(cells.filter(Boolean).map((cell) => cellValue(cell)?.unit ?? null));
	const [only = null] = units;
	return units.size === 1 ? only : null;
}
