import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { tableCells, wholeText } from '../../src/lib/checks/checked-text.ts';
import { textFindings } from '../../src/lib/checks/run-checks.ts';
import { DocumentError } from '../../src/lib/documents/document-error.ts';
import { readDocument } from '../../src/lib/documents/read-document.ts';
import { extractReports, isReport } from '../../src/lib/extraction/extract-report.ts';
import { SCHEMES } from '../../src/lib/extraction/reference-data.ts';
import { splitReports } from '../../src/lib/extraction/split-reports.ts';
import { readSections } from '../../src/lib/extraction/text-sections.ts';
import type { ReportRecord } from '../../src/lib/schema/report-record.ts';
import type { Told } from './told.ts';

export interface ReadReport {
	/** With the findings that only the text can show, but those against other reports. */
	record: ReportRecord;
	/** Running text, and running text with tables: where another report may have been copied from. */
	prose: string;
	printed: string;
}

export type FileReading = { reports: ReadReport[] } | { error: Told };

const MOST_BYTES = 100 * 1024 * 1024;
const MOST_TEXT = 20_000;
const MOST_MESSAGE = 120;
const schemes = new Map(SCHEMES.map((scheme) => [scheme.scheme_id, scheme]));

async function readReports(path: string): Promise<ReadReport[]> {
	if ((await stat(path)).size > MOST_BYTES) {
		throw new DocumentError('too_large', '文件超过 100 MB。', 'The file is larger than 100 MB.');
	}
	const bytes = new Uint8Array(await readFile(path));
	const document = await readDocument({ name: basename(path), bytes });
	const parts = splitReports(document);
	const reports = extractReports(document).flatMap((record, index) => {
		const part = parts[index] ?? document;
		if (!isReport(record, part)) return [];
		const text = { document: part, sections: readSections(part) };
		const quality_findings = textFindings(record, { siblings: [], schemes, text });
		const prose = wholeText(text).slice(0, MOST_TEXT);
		const printed = [wholeText(text), ...tableCells(text)].join('\n').slice(0, MOST_TEXT);
		return [{ record: { ...record, quality_findings }, prose, printed }];
	});
	if (reports.length > 0) return reports;
	throw new DocumentError(
		'not_a_report',
		'没有找到绩效自评报告的内容。',
		'No evaluation report was found in the file.'
	);
}

/** The reports of one file, or why there are none. Never throws. */
export async function readReportFile(path: string): Promise<FileReading> {
	try {
		return { reports: await readReports(path) };
	} catch (error) {
		if (error instanceof DocumentError) {
			return { error: { zh: error.message, en: error.message_en } };
		}
		const text = error instanceof Error ? error.message : String(error);
		const message = text.replaceAll(/\s+/g, ' ').slice(0, MOST_MESSAGE);
		return { error: { zh: `读取失败：${message}`, en: `Reading failed: ${message}` } };
	}
}
