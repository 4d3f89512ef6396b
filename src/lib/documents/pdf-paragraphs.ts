import type { Paragraph } from './document.ts';
import { MARKER } from './join-lines.ts';
import { makeParagraph } from './make-block.ts';
import type { PdfLine } from './pdf-lines.ts';

const ENDED = /[。！？；：:;!?…]["”’』」)）]?\s*$/;

/** Edges of the text area and usual distance of lines, from all lines of a document. */
export interface TextArea {
	left: number;
	right: number;
	leading: number;
	size: number;
}

function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The least of sorted values that several others come close to: an edge, not an outlier. */
function outermost(sorted: readonly number[], tolerance: number): number {
	const needed = Math.min(sorted.length, Math.max(2, sorted.length * 0.03));
	for (const [i, value] of sorted.entries()) {
		const last = sorted[i + Math.ceil(needed) - 1];
		if (last !== undefined && last - value <= tolerance) return value;
	}
	return sorted[0] ?? 0;
}

/** The text area that most lines share. */
export function measureTextArea(lines: readonly PdfLine[]): TextArea {
	const size = quantile(
		lines.map((line) => line.size),
		0.5
	);
	const body = lines.filter((line) => Math.abs(line.size - size) < size * 0.15);
	const gaps: number[] = [];
	for (let i = 1; i < body.length; i++) {
		const [above, below] = [body[i - 1], body[i]];
		if (above?.page === below?.page && above && below) gaps.push(above.y - below.y);
	}
	const lefts = body.map((line) => line.x).sort((a, b) => a - b);
	const rights = body.map((line) => -line.right).sort((a, b) => a - b);
	return {
		left: outermost(lefts, size),
		right: -outermost(rights, size),
		leading: quantile(gaps, 0.4),
		size
	};
}

function continues(line: PdfLine, next: PdfLine, area: TextArea): boolean {
	const isSamePage = line.page === next.page;
	const gap = line.y - next.y;
	const isSameSize = Math.abs(line.size - next.size) < line.size * 0.12;
	if (!isSameSize) return false;
	const isTall = line.size > area.size * 1.15;
	const isCentred = line.x > area.left + line.size * 1.5 && next.x > area.left + next.size * 1.5;
	const hasEnded = ENDED.test(line.text);
	// A title in large type over several lines.
	if (isTall && isCentred && isSamePage) return gap < line.size * 2.6 && !MARKER.test(next.text);
	if (isSamePage && area.leading > 0 && gap > area.leading * 1.6) return false;
	const isFull = line.right >= area.right - line.size * 2.2;
	const isIndented = next.x > area.left + next.size * 1.2;
	if (!isFull || isIndented) return false;
	return !hasEnded || !MARKER.test(next.text);
}

/** Lines joined to paragraphs, over page ends too; a paragraph is located where it begins. */
export function buildParagraphs(lines: readonly PdfLine[], area: TextArea): Paragraph[] {
	const groups: PdfLine[][] = [];
	for (const line of lines) {
		const group = groups.at(-1);
		const last = group?.at(-1);
		if (group !== undefined && last !== undefined && continues(last, line, area)) group.push(line);
		else groups.push([line]);
	}
	return groups.flatMap((group) => {
		const first = group[0];
		if (first === undefined) return [];
		const onPage = group.filter((line) => line.page === first.page);
		const paragraph = makeParagraph(group.map((line) => line.text).join('\n'), {
			page: first.page,
			line_start: first.number,
			line_end: onPage.at(-1)?.number ?? first.number
		});
		return paragraph.text === '' ? [] : [paragraph];
	});
}
