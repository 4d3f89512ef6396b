import type { Evidence } from '../schema/evidence.ts';
import type { Locator } from '../documents/document.ts';
import type { Topic } from './headings.ts';
import { readingRanges, simplifyCharacter } from './simplify-characters.ts';

/** Printed text with the offset of each normalized unit: a paragraph or a table cell. */
export interface PrintedText {
	text: string;
	original: string;
	offsets: readonly number[];
	locator: Locator;
}

/** A logical paragraph: printed pieces joined, stray spaces gone, every unit traceable to print. */
export interface Passage {
	kind: 'passage';
	text: string;
	pieces: readonly PrintedText[];
	/** For each unit of `text`: index of its piece, and of its unit in that piece. */
	piece_of: readonly number[];
	unit_of: readonly number[];
	/** Heading level; null for running text. */
	level: number | null;
	declared: number | null;
	path: readonly string[];
	topic: Topic | null;
	/** Name of the row or column a cell's text stands in; null for paragraphs. */
	cell_label: string | null;
}

const SPACE = /\s/;
const WORD = /[A-Za-z0-9.%]/;

/** One passage from printed pieces, in simplified characters. White space survives only between two Latin words or numbers. */
export function makePassage(
	pieces: readonly PrintedText[],
	cellLabel: string | null = null
): Passage {
	let text = '';
	const pieceOf: number[] = [];
	const unitOf: number[] = [];
	pieces.forEach((piece, index) => {
		const readings = readingRanges(piece.text);
		for (let i = 0; i < piece.text.length; i++) {
			if (readings.some(([from, to]) => i >= from && i < to)) continue;
			const unit = simplifyCharacter(piece.text.charAt(i));
			if (SPACE.test(unit)) {
				const next = piece.text.slice(i).trimStart().charAt(0);
				if (!WORD.test(text.slice(-1)) || !WORD.test(next) || text.endsWith(' ')) continue;
				text += ' ';
			} else text += unit;
			pieceOf.push(index);
			unitOf.push(i);
		}
	});
	return {
		kind: 'passage',
		text,
		pieces,
		piece_of: pieceOf,
		unit_of: unitOf,
		level: null,
		declared: null,
		path: [],
		topic: null,
		cell_label: cellLabel
	};
}

/** A passage's text in the characters it is printed in. */
export function printedText(passage: Passage): string {
	return [...passage.text]
		.map((unit, index) => {
			const piece = passage.pieces[passage.piece_of[index] ?? 0];
			const printed = piece?.text.charAt(passage.unit_of[index] ?? 0) ?? unit;
			return simplifyCharacter(printed) === unit ? printed : unit;
		})
		.join('');
}

/** Part of a passage as a passage of its own. */
export function slicePassage(passage: Passage, start: number, end: number): Passage {
	return {
		...passage,
		text: passage.text.slice(start, end),
		piece_of: passage.piece_of.slice(start, end),
		unit_of: passage.unit_of.slice(start, end)
	};
}

function linesBefore(piece: PrintedText, offset: number): number {
	let lines = 0;
	for (let i = 0; i < offset; i++) if (piece.original.charAt(i) === '\n') lines++;
	return lines;
}

/** Where a passage's units from `start` to `end` (exclusive) are printed, with the printed fragment. */
export function evidenceOf(passage: Passage, start = 0, end = passage.text.length): Evidence {
	const last = Math.max(start, Math.min(end, passage.text.length) - 1);
	const firstPiece = passage.piece_of[start] ?? 0;
	const lastPiece = passage.piece_of[last] ?? firstPiece;
	const from = passage.pieces[firstPiece];
	const to = passage.pieces[lastPiece];
	const fromOffset = from?.offsets[passage.unit_of[start] ?? 0] ?? 0;
	const toOffset = (to?.offsets[passage.unit_of[last] ?? 0] ?? 0) + 1;
	let quote = '';
	for (let i = firstPiece; i <= lastPiece; i++) {
		const original = passage.pieces[i]?.original ?? '';
		quote += original.slice(
			i === firstPiece ? fromOffset : 0,
			i === lastPiece ? toOffset : undefined
		);
	}
	const locator = from?.locator;
	return {
		section: passage.path.join('/') || '正文',
		line_start: locator?.line_start == null ? null : lineAt(from, fromOffset),
		line_end: to?.locator.line_end == null ? null : lineAt(to, toOffset - 1),
		char_start: locator?.char_start == null ? null : locator.char_start + fromOffset,
		char_end: to?.locator.char_start == null ? null : to.locator.char_start + toOffset,
		page: locator?.page ?? null,
		sheet: locator?.sheet ?? null,
		cell: locator?.cell ?? null,
		quote: quote.replace(/\s+/g, '') || passage.text
	};
}

function lineAt(piece: PrintedText | undefined, offset: number): number | null {
	const start = piece?.locator.line_start;
	if (piece === undefined || start == null) return null;
	const isSpread = piece.locator.line_end !== start;
	return isSpread ? start + linesBefore(piece, offset) : start;
}
