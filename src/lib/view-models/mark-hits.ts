/** A piece of a text, marked where the reader’s words occur. */
export interface TextPart {
	text: string;
	isHit: boolean;
}

type Span = readonly [from: number, to: number];

const HAN = /\p{Script=Han}/u;
/** Longer texts start shortly before their first hit, so that it is not cut off. */
const LEAD = 12;
const IN_VIEW = 36;

function occurrences(text: string, word: string): Span[] {
	const spans: Span[] = [];
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
		spans.push([at, at + word.length]);
	}
	return spans;
}

/** Positions of the Chinese characters of a text; their pinyin initials are its `initials` without the spaces. */
function hanPositions(text: string): number[] {
	const positions: number[] = [];
	let at = 0;
	for (const character of text) {
		if (HAN.test(character)) positions.push(at);
		at += character.length;
	}
	return positions;
}

function initialSpans(text: string, initials: string, word: string): Span[] {
	const positions = hanPositions(text);
	if (positions.length !== [...initials.replaceAll(' ', '')].length) return [];
	return occurrences(initials, word).map(([from]) => {
		const start = from - initials.slice(0, from).split(' ').length + 1;
		const [first = 0, last = 0] = [positions[start], positions[start + word.length - 1]];
		return [first, last + 1];
	});
}

function merged(spans: readonly Span[]): Span[] {
	const result: Span[] = [];
	for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
		const previous = result.at(-1);
		if (previous && from <= previous[1]) {
			result[result.length - 1] = [previous[0], Math.max(previous[1], to)];
		} else result.push([from, to]);
	}
	return result;
}

function spansOf(text: string, q: string, initials: string | null): Span[] {
	const folded = text.toLowerCase();
	if (folded.length !== text.length) return [];
	const words = q.toLowerCase().split(' ').filter(Boolean);
	return merged(
		words.flatMap((word) => [
			...occurrences(folded, word),
			...(initials !== null && /^[a-z]{2,}$/.test(word) ? initialSpans(text, initials, word) : [])
		])
	);
}

/** A text in pieces, the reader’s words marked; by their pinyin initials too, if those of the text are given. */
export function markHits(text: string, q: string, initials: string | null = null): TextPart[] {
	const parts: TextPart[] = [];
	let at = 0;
	for (const [from, to] of spansOf(text, q, initials)) {
		if (from > at) parts.push({ text: text.slice(at, from), isHit: false });
		parts.push({ text: text.slice(from, to), isHit: true });
		at = to;
	}
	if (at < text.length) parts.push({ text: text.slice(at), isHit: false });
	return parts;
}

/** As `markHits`; a text whose first hit lies far in starts with an ellipsis shortly before it. */
export function markExcerpt(text: string, q: string, initials: string | null = null): TextPart[] {
	const parts = markHits(text, q, initials);
	const [head] = parts;
	if (!head || head.isHit || parts.length === 1 || head.text.length <= IN_VIEW) return parts;
	return [{ text: `…${head.text.slice(-LEAD)}`, isHit: false }, ...parts.slice(1)];
}
