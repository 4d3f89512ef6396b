import type { Lang } from '../messages/lang.ts';

/** A count or a plain number, grouped. */
export function formatNumber(value: number, lang: Lang, decimals = 0): string {
	return new Intl.NumberFormat(lang, {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals
	}).format(value);
}

/** 99.7345 -> 99.73%. The value is in percent, not a ratio. */
export function formatPercent(pct: number, lang: Lang, decimals = 2): string {
	return `${formatNumber(pct, lang, decimals)}%`;
}

/** A difference in percentage points with its sign: −0.09. */
export function formatDifference(value: number, lang: Lang, decimals = 2): string {
	return new Intl.NumberFormat(lang, {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals,
		signDisplay: 'exceptZero'
	})
		.format(value)
		.replace('-', '−');
}

/** Points of a score with as many decimals as they carry, at least none and at most three. */
export function formatPoints(value: number, lang: Lang): string {
	return new Intl.NumberFormat(lang, { maximumFractionDigits: 3 }).format(value);
}
