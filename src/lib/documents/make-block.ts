import type { Locator, Paragraph, SourceText, TableCell } from './document.ts';
import { normalizeText } from './normalize-text.ts';

const NOWHERE: Locator = {
	line_start: null,
	line_end: null,
	char_start: null,
	char_end: null,
	page: null,
	sheet: null,
	cell: null
};

const NOTHING: SourceText = { text: '', offsets: [] };

/** A full locator from the positions a format knows. */
export function makeLocator(known: Partial<Locator>): Locator {
	return { ...NOWHERE, ...known };
}

/** A paragraph from printed text; `masked` is the same with what is not part of it blanked out. */
export function makeParagraph(
	original: string,
	locator: Partial<Locator>,
	heading: number | null = null,
	masked: string = original
): Paragraph {
	const { text, offsets } = normalizeText(masked);
	return {
		kind: 'paragraph',
		text,
		original,
		offsets,
		heading,
		locator: makeLocator(locator)
	};
}

/** A table cell from printed text. */
export function makeCell(original: string, locator: Partial<Locator>, isFilled = false): TableCell {
	const { text, offsets } = original === '' ? NOTHING : normalizeText(original);
	return { text, original, offsets, is_filled: isFilled, locator: makeLocator(locator) };
}
