import { Decimal } from 'decimal.js';

/** All the values a printed number may stand for. */
export interface Interval {
	low: Decimal;
	high: Decimal;
}

/** Decimals written after the point: 2 for “99.60”. */
export function decimalsOf(printed: string): number {
	return printed.split('.')[1]?.length ?? 0;
}

/** A printed number ± half a unit of its last printed digit. */
export function printedInterval(value: Decimal.Value, lastDigit: Decimal.Value): Interval {
	const half = new Decimal(lastDigit).abs().div(2);
	return { low: new Decimal(value).minus(half), high: new Decimal(value).plus(half) };
}

/** A printed percentage; without `decimals`, those of the string count. */
export function printedPercent(value: string, decimals: number | null = null): Interval {
	return printedInterval(value, new Decimal(`1e-${decimals ?? decimalsOf(value)}`));
}

/** Two statements agree if their intervals share a value. */
export function meets(a: Interval, b: Interval): boolean {
	return a.low.lte(b.high) && b.low.lte(a.high);
}

export function sumOf(parts: readonly Interval[]): Interval {
	return {
		low: Decimal.sum(0, ...parts.map((part) => part.low)),
		high: Decimal.sum(0, ...parts.map((part) => part.high))
	};
}

export function minus(a: Interval, b: Interval): Interval {
	return { low: a.low.minus(b.high), high: a.high.minus(b.low) };
}

/** a ÷ b × factor for amounts of 0 or more; null where b may be 0. */
export function quotient(a: Interval, b: Interval, factor: Decimal.Value = 1): Interval | null {
	if (b.low.lte(0)) return null;
	return {
		low: Decimal.max(a.low, 0).times(factor).div(b.high),
		high: a.high.times(factor).div(b.low)
	};
}

/** The interval widened by a share of each end (0.001 = 0.1 %). */
export function widened(a: Interval, share: Decimal.Value): Interval {
	return {
		low: a.low.minus(a.low.abs().times(share)),
		high: a.high.plus(a.high.abs().times(share))
	};
}
