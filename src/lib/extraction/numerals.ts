import { Decimal } from 'decimal.js';

const DIGITS: Record<string, number> = {
	零: 0,
	〇: 0,
	一: 1,
	二: 2,
	两: 2,
	三: 3,
	四: 4,
	五: 5,
	六: 6,
	七: 7,
	八: 8,
	九: 9
};
const STEPS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const SCALES: Record<string, string> = {
	百: '100',
	千: '1000',
	万: '10000',
	百万: '1000000',
	千万: '10000000',
	亿: '100000000',
	万亿: '1000000000000'
};
const GROUPED = /^\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,8})?$/;
const PLAIN = /^\d{1,16}(?:\.\d{1,8})?$/;

/** Whole number below ten thousand written in Chinese numerals; null if it is none. */
export function parseChineseNumeral(printed: string): number | null {
	if (printed.length === 0 || printed.length > 9) return null;
	let total = 0;
	let digit: number | null = null;
	for (const mark of printed) {
		const step = STEPS[mark];
		if (step !== undefined) {
			total += (digit ?? 1) * step;
			digit = null;
		} else {
			const next = DIGITS[mark];
			if (next === undefined) return null;
			if (digit !== null && digit !== 0) return null;
			digit = next;
		}
	}
	return total + (digit ?? 0);
}

/** Printed number (Arabic with or without separators, or Chinese) as a plain decimal string; null if malformed. */
export function parseNumeral(printed: string): string | null {
	const text = printed.trim();
	const negative = /^[-−－]/.test(text);
	const bare = negative ? text.slice(1) : text;
	if (GROUPED.test(bare) || PLAIN.test(bare))
		return (negative ? '-' : '') + bare.replaceAll(',', '');
	const chinese = parseChineseNumeral(bare);
	return chinese === null ? null : String(chinese);
}

/** The value times a Chinese scale word (万, 亿 …; empty: as it is), exact. */
export function scaleNumeral(value: string, scale: string): string {
	const factor = scale === '' ? '1' : SCALES[scale];
	if (factor === undefined) throw new Error(`unknown scale: ${scale}`);
	return new Decimal(value).times(factor).toFixed();
}

/** Printed decimals of a number: 99.65 has two. */
export function countDecimals(printed: string): number {
	const point = printed.indexOf('.');
	return point < 0
		? 0
		: printed.replace(/[^\d.]/g, '').length - printed.replace(/[^\d.]/g, '').indexOf('.') - 1;
}
