import type { Document } from '../documents/document.ts';

/** One section of a report as it was read: its heading and the text under it, without subsections. */
export interface TextSection {
	/** Heading path inside the report, parts joined by “/”. */
	path: string;
	/** Printed section number (三, (二), 1), or null. */
	number: string | null;
	title: string;
	/** Normalized text, one paragraph a line. */
	text: string;
	line_start: number | null;
	line_end: number | null;
}

/** The text of one report, for the rules that facts alone cannot decide. */
export interface CheckedText {
	document: Document;
	/** In reading order. */
	sections: readonly TextSection[];
	/** Texts of other reports of the same department, where they were read in the same run. */
	siblings?: readonly { doc_id: string; fiscal_year: number; text: string }[];
}

/** The section with everything below it, as one text. */
export function subtreeText(text: CheckedText, section: TextSection): string {
	return text.sections
		.filter((other) => other === section || other.path.startsWith(`${section.path}/`))
		.map((other) => (other === section ? other.text : `${other.title}\n${other.text}`))
		.join('\n');
}

/** All running text and headings, without tables. */
export function wholeText(text: CheckedText): string {
	return text.sections.map((section) => `${section.title}\n${section.text}`).join('\n');
}

/** Cells of all tables that were printed there, filled merges left out. */
export function tableCells(text: CheckedText): string[] {
	return text.document.blocks.flatMap((block) =>
		block.kind === 'table'
			? block.rows.flatMap((row) => row.filter((cell) => !cell.is_filled).map((cell) => cell.text))
			: []
	);
}
