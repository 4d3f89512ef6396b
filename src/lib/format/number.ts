import type { Lang } from '../messages/lang.ts';

const FORMATS = new Map<string, Intl.NumberFormat>();

/** Making one takes far longer than using it, and a page writes thousands of numbers in a handful of forms. */
function numberFormat(
	lang: Lang,
	least: number,
	most: number,
	signDisplay: 'auto' | 'exceptZero' = 'auto'
): Intl.NumberFormat {
	const key = `${lang}/${least}/${most}/${signDisplay}`;
	let format = FORMATS.get(key);
	if (!format) {
		format = new Intl.NumberFormat(lang, {
			minimumFractionDigits: least,
			maximumFractionDigits: most,
			signDisplay
		});
		FORMATS.set(key, format);
	}
	return format;
}

/** A count or a plain number, grouped. */
export function formatNumber(value: number, lang: Lang, decimals = 0): string {
	return numberFormat(lang, decimals, decimals).format(value);
}

/** 99.7345 -> 99.73%. The value is in percent, not a ratio. */
export function formatPercent(pct: number, lang: Lang, decimals = 2): string {
	return `${formatNumber(pct, lang, decimals)}%`;
}

/** A difference in percentage points with its sign: −0.09. */
export function formatDifference(value: number, lang: Lang, decimals = 2): string {
	return numberFormat(lang, decimals, decimals, 'exceptZero').format(value).replace('-', '−');
}

/** Points of a score with as many decimals as they carry, at least none and at most three. */
export function formatPoints(value: number, lang: Lang): string {
	return numberFormat(lang, 0, 3).format(value);
}
