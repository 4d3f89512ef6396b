import type { Line } from './split-lines.ts';

/** Where a paragraph starts anew: chapter and list marks, Markdown marks. */
export const MARKER =
	/^\s*(?:\*\*)?(?:#{1,6}\s|[-*+•●■◆]\s|第[一二三四五六七八九十百\d]{1,4}[章节部条]|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}(?:[、．)）]|\.(?!\d))|[①-⑳]|[一二三四五六七八九十]是)/;
/** A line that has come to its end. */
const ENDED = /[。！？；：:;!?…]["”’』」)）]?\s*$/;
const OPEN_END = /[，、,（(“‘《—]\s*$/;
const PROSE = /[，。；]/;
const TITLE_END = /(?:报告|自评表|评价表|监控表|情况表|结果|说明)\s*$/;
const MIN_WRAPPED_LINES = 12;

export interface Layout {
	/** Widest usual line in ideographs where lines are cut at a width, else null. */
	wrap: number | null;
	/** Whether nearly every line is followed by an empty one. */
	isSpaced: boolean;
}

/** Width of a line in ideographs: half-width characters count one half. */
export function lineWidth(text: string): number {
	let halves = 0;
	for (const character of text.trim()) halves += (character.codePointAt(0) ?? 0) < 0x2000 ? 1 : 2;
	return halves / 2;
}

function isEmpty(line: Line): boolean {
	return line.text.trim() === '';
}

/** Tells text whose lines were cut at a page width from text with one line per paragraph. */
export function detectLayout(lines: readonly Line[]): Layout {
	const filled = lines.filter((line) => !isEmpty(line));
	const widths = filled.map((line) => lineWidth(line.text)).sort((a, b) => a - b);
	const widest = widths[Math.floor(widths.length * 0.95)] ?? 0;
	const full = filled.filter((line) => {
		const width = lineWidth(line.text);
		return width >= widest - 3 && width <= widest + 3;
	});
	const unfinished = full.filter((line) => !ENDED.test(line.text)).length;
	const isWrapped =
		filled.length >= MIN_WRAPPED_LINES &&
		widest >= 15 &&
		widest <= 80 &&
		full.length >= filled.length * 0.35 &&
		unfinished >= full.length * 0.6;
	let followedByEmpty = 0;
	for (const line of filled) {
		const next = lines[line.number - (lines[0]?.number ?? 1) + 1];
		if (next === undefined || isEmpty(next)) followedByEmpty++;
	}
	return { wrap: isWrapped ? widest : null, isSpaced: followedByEmpty >= filled.length * 0.8 };
}

/** Whether `next` goes on with the sentence or paragraph that `line` began. */
function continues(line: Line, next: Line, layout: Layout): boolean {
	if (MARKER.test(next.text)) return false;
	if (OPEN_END.test(line.text)) return true;
	const width = lineWidth(line.text);
	const nextWidth = lineWidth(next.text);
	const hasEnded = ENDED.test(line.text);
	const isIndented = /^[\s\u3000]{2}/.test(next.text);
	if (layout.wrap !== null) {
		if (isIndented || width < layout.wrap - 5) return false;
		if (!hasEnded) return true;
		// A full line may end a sentence by chance; a first line is two ideographs shorter.
		const isFirstLine = nextWidth <= layout.wrap - 1.5 && nextWidth >= layout.wrap - 3.5;
		return width >= layout.wrap - 1.5 && !isFirstLine;
	}
	if (hasEnded || isIndented) return false;
	const isHeading = MARKER.test(line.text) && width < 40 && !line.text.includes('。');
	if (isHeading) return false;
	const isProse = width >= 12 && PROSE.test(line.text);
	return isProse || width >= 40;
}

/** The two lines of a title that was broken by hand. */
function isBrokenTitle(line: Line, next: Line, index: number): boolean {
	return (
		index < 8 &&
		next.number === line.number + 1 &&
		TITLE_END.test(next.text) &&
		!TITLE_END.test(line.text) &&
		!MARKER.test(line.text) &&
		!MARKER.test(next.text) &&
		lineWidth(line.text) >= 6 &&
		lineWidth(next.text) >= 5 &&
		!/[，。；：:]/.test(line.text + next.text)
	);
}

/** Lines (empty ones included) grouped into paragraphs; groups hold the first to the last line. */
export function joinLines(lines: readonly Line[], layout: Layout): Line[][] {
	const groups: Line[][] = [];
	let last: Line | null = null;
	for (const line of lines) {
		if (isEmpty(line)) continue;
		const group = groups.at(-1);
		const goesOn =
			last !== null && (continues(last, line, layout) || isBrokenTitle(last, line, groups.length));
		if (group !== undefined && goesOn) group.push(line);
		else groups.push([line]);
		last = line;
	}
	return groups;
}
