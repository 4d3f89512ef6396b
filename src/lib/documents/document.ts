/**
 * Where a piece of text is printed. Lines and pages are 1-based, characters 0-based, end exclusive.
 * - txt, md: lines of the file, characters of `source_text`
 * - pdf: page, and printed line counted from the top of that page; where it begins, if it goes on
 * - xlsx: sheet and cell (a table: its range)
 * - docx, html: `line_*` is the ordinal of the paragraph or table row in reading order
 */
export interface Locator {
	line_start: number | null;
	line_end: number | null;
	char_start: number | null;
	char_end: number | null;
	page: number | null;
	sheet: string | null;
	/** A1 style address in a workbook. */
	cell: string | null;
}

/** Normalized text with, for each of its UTF-16 units, the offset in the source it came from. */
export interface SourceText {
	text: string;
	offsets: readonly number[];
}

export interface Paragraph {
	kind: 'paragraph';
	/** Normalized: full-width digits and brackets, stray spaces inside Chinese, CJK radicals. */
	text: string;
	/** As printed. */
	original: string;
	/** Offset in `original` of each unit of `text`. */
	offsets: readonly number[];
	/** Heading level if the format declares one, else null. */
	heading: number | null;
	locator: Locator;
}

export interface TableCell {
	text: string;
	original: string;
	/** Offset in `original` of each unit of `text`. */
	offsets: readonly number[];
	/** True where a merged cell was filled from its first cell. */
	is_filled: boolean;
	locator: Locator;
}

export interface Table {
	kind: 'table';
	rows: readonly (readonly TableCell[])[];
	locator: Locator;
}

export type Block = Paragraph | Table;

export type DocumentFormat = 'txt' | 'md' | 'docx' | 'xlsx' | 'pdf' | 'html';

/** A report file read into blocks in reading order: the format is gone, the positions are kept. */
export interface Document {
	source_file: string;
	format: DocumentFormat;
	/** SHA-256 of the file's bytes, lower-case hex. */
	sha256: string;
	/** Title the format itself declares, if any. */
	title: string | null;
	/** Publication date found in page chrome, ISO; never the evaluated year. */
	published_on: string | null;
	/** The source decoded to text (what `char_start` counts in), or null where there is no such text. */
	source_text: string | null;
	blocks: readonly Block[];
}
