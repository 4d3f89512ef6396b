import { Decimal } from 'decimal.js';
import type { Expected } from './expected-report.ts';

export type Found = string | number | null | undefined;
export type Equality = (expected: string | number | null, found: Found) => boolean;

/** The values of which any is right; nothing expected is null. */
export function alternatives(expected: Expected): readonly (string | number | null)[] {
	if (Array.isArray(expected)) return expected;
	return [expected ?? null];
}

/** True where one of the expected values is the found one. */
export function isAnyOf(expected: Expected, found: Found, same: Equality): boolean {
	return alternatives(expected).some((value) => same(value, found));
}

function number(value: Found): Decimal | null {
	if (value === null || value === undefined || value === '') return null;
	const text = String(value).replace(/[,%分元]/g, '');
	return /^[-+]?\d+(\.\d+)?$/.test(text) ? new Decimal(text) : null;
}

/** Equal as numbers, exactly: 98 is 98.00. Null equals null. */
export function sameNumber(expected: string | number | null, found: Found): boolean {
	const [a, b] = [number(expected), number(found)];
	return a === null || b === null ? a === b : a.equals(b);
}

export function sameText(expected: string | number | null, found: Found): boolean {
	return (expected === '' ? null : expected) === (found === '' ? null : (found ?? null));
}

/** A name without width variants, spaces, marks, brackets and list numbers. */
export function nameKey(name: Found): string {
	return String(name ?? '')
		.normalize('NFKC')
		.replace(/\s+/g, '')
		.replace(/^(?:\(?[一二三四五六七八九十\d]+[)、.:]|[一二三四五六七八九十]+是)/, '')
		.replace(/[“”"'‘’《》〈〉()[\]【】,、。;:·\-—_*#]/g, '');
}

/** Equal names; a name of four characters or more may be part of the other. */
export function sameName(expected: string | number | null, found: Found): boolean {
	const [a, b] = [nameKey(expected), nameKey(found)];
	if (a === '' || b === '') return a === b;
	return a === b || (Math.min(a.length, b.length) >= 4 && (a.includes(b) || b.includes(a)));
}

export function sameDepartment(expected: string | number | null, found: Found): boolean {
	const bare = (name: Found) =>
		String(name ?? '')
			.normalize('NFKC')
			.replace(/\s+|\((?:本级|汇总|机关)\)$/g, '');
	return bare(expected) === bare(found);
}

function pairs(text: string): Set<string> {
	const key = nameKey(text);
	return new Set(
		Array.from({ length: Math.max(key.length - 1, 0) }, (_, i) => key.slice(i, i + 2))
	);
}

/** Share of the shorter text's character pairs that the longer one holds, 0 to 1. */
export function textOverlap(a: string, b: string): number {
	const [x, y] = [pairs(a), pairs(b)];
	if (x.size === 0 || y.size === 0) return 0;
	return [...x].filter((pair) => y.has(pair)).length / Math.min(x.size, y.size);
}
