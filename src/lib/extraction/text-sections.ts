import type { Document } from '../documents/document.ts';
import { evidenceOf, type Passage } from './passage.ts';
import { readReportText } from './report-text.ts';

/** One section of a report: its heading and the text under it, without subsections. */
export interface ReportSection {
	path: string;
	number: string | null;
	title: string;
	text: string;
	line_start: number | null;
	line_end: number | null;
}

function headingNumber(text: string): string | null {
	const match =
		/^(?:第?([一二三四五六七八九十]{1,3})(?:[、.．]|部分|章)|(\([一二三四五六七八九十\d]{1,3}\))|(\d{1,2})[.、．])/.exec(
			text
		);
	return match?.[1] ?? match?.[2] ?? match?.[3] ?? null;
}

/** The report's running text by section, in reading order; tables are left to the document. */
export function readSections(document: Document): ReportSection[] {
	const { passages } = readReportText(document);
	const sections: ReportSection[] = [];
	const open = (path: readonly string[], title: string, passage: Passage) => {
		const at = evidenceOf(passage);
		sections.push({
			path: path.join('/'),
			number: headingNumber(title),
			title,
			text: '',
			line_start: at.line_start,
			line_end: at.line_end
		});
	};
	for (const passage of passages) {
		if (passage.level !== null) {
			open(passage.path, passage.text, passage);
			continue;
		}
		if (sections.length === 0) open(['正文'], '', passage);
		const section = sections.at(-1);
		if (section === undefined) continue;
		section.text += (section.text === '' ? '' : '\n') + passage.text;
		section.line_end = evidenceOf(passage).line_end;
	}
	return sections;
}
