import type { Document } from '../../src/lib/documents/document.ts';
import { readDocument } from '../../src/lib/documents/read-document.ts';
import { makePassage, type Passage } from '../../src/lib/extraction/passage.ts';

/** A document read from text, for tests. */
export function textDocument(text: string, name = 'report.txt'): Promise<Document> {
	return readDocument({ name, bytes: new TextEncoder().encode(text) });
}

/** A document of one table, for tests: rows of cell texts. */
export function tableDocument(
	title: string,
	rows: readonly (readonly string[])[]
): Promise<Document> {
	const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
	return textDocument(
		`<html><body><h1>${title}</h1><table>${body.join('')}</table></body></html>`,
		'report.html'
	);
}

/** A passage that stands alone, for tests. */
export function passageOf(text: string): Passage {
	return makePassage([
		{
			text,
			original: text,
			offsets: [...text].map((_, index) => index),
			locator: {
				line_start: 1,
				line_end: 1,
				char_start: 0,
				char_end: text.length,
				page: null,
				sheet: null,
				cell: null
			}
		}
	]);
}
