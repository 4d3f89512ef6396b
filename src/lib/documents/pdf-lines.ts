import type { Fragment } from './pdf-page.ts';

/** Text between two gaps of a line. */
export interface Segment {
	text: string;
	x: number;
	right: number;
}

/** One printed line of a page. `number` is 1-based from the top of the page. */
export interface PdfLine {
	page: number;
	number: number;
	text: string;
	x: number;
	right: number;
	y: number;
	size: number;
	segments: Segment[];
}

const COLUMN_GAP = 1.6;
const WORD_GAP = 0.22;

/** Fragments of one line as segments; a gap wider than a character and a half parts columns. */
function toSegments(fragments: readonly Fragment[]): Segment[] {
	const segments: Segment[] = [];
	for (const fragment of fragments) {
		const last = segments.at(-1);
		const gap = last === undefined ? Infinity : fragment.x - last.right;
		if (last === undefined || gap > fragment.size * COLUMN_GAP) {
			segments.push({ text: fragment.text, x: fragment.x, right: fragment.right });
			continue;
		}
		const space = gap > fragment.size * WORD_GAP && !/\s$/.test(last.text) ? ' ' : '';
		last.text += space + fragment.text;
		last.right = Math.max(last.right, fragment.right);
	}
	return segments;
}

/** Fragments grouped by baseline, top to bottom, each group left to right. */
export function groupByBaseline(fragments: readonly Fragment[]): Fragment[][] {
	const sorted = [...fragments].sort((a, b) => b.y - a.y || a.x - b.x);
	const groups: Fragment[][] = [];
	for (const fragment of sorted) {
		const group = groups.at(-1);
		const first = group?.[0];
		const tolerance = Math.max(fragment.size, first?.size ?? 0) * 0.45;
		if (group !== undefined && first !== undefined && first.y - fragment.y <= tolerance) {
			group.push(fragment);
		} else {
			groups.push([fragment]);
		}
	}
	return groups.map((group) => group.sort((a, b) => a.x - b.x));
}

/** Lines of a page from the top. */
export function buildLines(page: number, fragments: readonly Fragment[]): PdfLine[] {
	return groupByBaseline(fragments).map((group, index) => {
		const segments = toSegments(group);
		return {
			page,
			number: index + 1,
			text: segments.map((segment) => segment.text).join('  '),
			x: segments[0]?.x ?? 0,
			right: segments.reduce((edge, segment) => Math.max(edge, segment.right), 0),
			y: group[0]?.y ?? 0,
			size: group.reduce((largest, fragment) => Math.max(largest, fragment.size), 0),
			segments
		};
	});
}

/** Text of several fragments inside one cell, its lines parted by line ends. */
export function cellText(fragments: readonly Fragment[]): string {
	return groupByBaseline(fragments)
		.map((group) =>
			toSegments(group)
				.map((segment) => segment.text.trim())
				.join(' ')
		)
		.join('\n');
}
