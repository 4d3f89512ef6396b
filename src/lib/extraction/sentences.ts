import { slicePassage, type Passage } from './passage.ts';

/** Sentences of a passage as [start, end) ranges; `marks` are the characters that end one. */
export function sentenceRanges(text: string, marks = '。！？；;'): [number, number][] {
	const ranges: [number, number][] = [];
	let start = 0;
	for (let i = 0; i < text.length; i++) {
		if (!marks.includes(text.charAt(i))) continue;
		ranges.push([start, i + 1]);
		start = i + 1;
	}
	if (start < text.length) ranges.push([start, text.length]);
	return ranges.filter(([from, to]) => text.slice(from, to).trim() !== '');
}

/** Sentences of a passage, each traceable to print. */
export function splitSentences(passage: Passage, marks?: string): Passage[] {
	return sentenceRanges(passage.text, marks).map(([start, end]) =>
		slicePassage(passage, start, end)
	);
}
