import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { wholeText, type CheckedText } from '../src/lib/checks/checked-text.ts';
import { runChecks } from '../src/lib/checks/run-checks.ts';
import { DocumentError } from '../src/lib/documents/document-error.ts';
import { readDocument } from '../src/lib/documents/read-document.ts';
import { extractReports, isReport } from '../src/lib/extraction/extract-report.ts';
import { SCHEMES } from '../src/lib/extraction/reference-data.ts';
import { splitReports } from '../src/lib/extraction/split-reports.ts';
import { readSections } from '../src/lib/extraction/text-sections.ts';
import type { ReportRecord } from '../src/lib/schema/report-record.ts';

interface ReadReport {
	record: ReportRecord;
	text: CheckedText;
}

type FileResult =
	| { source_file: string; reports: ReadReport[] }
	| { source_file: string; error: { code: string; message: string } };

const schemes = new Map(SCHEMES.map((scheme) => [scheme.scheme_id, scheme]));

async function readReports(path: string): Promise<ReadReport[]> {
	const bytes = new Uint8Array(await readFile(path));
	const document = await readDocument({ name: basename(path), bytes });
	const parts = splitReports(document);
	const records = extractReports(document);
	if (!records.some((record) => isReport(record, document))) {
		throw new DocumentError(
			'not_a_report',
			'没有找到绩效自评报告的内容，请检查是否选错了文件。',
			'No evaluation report was found in the file.'
		);
	}
	return records.map((record, index) => {
		const part = parts[index] ?? document;
		return { record, text: { document: part, sections: readSections(part) } };
	});
}

async function readFileResult(path: string): Promise<FileResult> {
	const source_file = basename(path);
	try {
		return { source_file, reports: await readReports(path) };
	} catch (error) {
		const code = error instanceof DocumentError ? error.code : 'unreadable';
		const message = error instanceof Error ? error.message : String(error);
		process.stderr.write(`${source_file}: ${code}: ${message}\n`);
		process.exitCode = 1;
		return { source_file, error: { code, message } };
	}
}

/** The record with the findings of all rules; other reports of its department in this run are its siblings. */
function withFindings({ record, text }: ReadReport, all: readonly ReadReport[]): ReportRecord {
	const others = all.filter(
		(other) => other.record !== record && other.record.dept_id === record.dept_id
	);
	const siblings = others.map((other) => ({
		doc_id: other.record.doc_id,
		fiscal_year: other.record.fiscal_year,
		text: wholeText(other.text)
	}));
	return {
		...record,
		quality_findings: runChecks(record, {
			siblings: others.map((other) => other.record),
			schemes,
			text: { ...text, siblings }
		})
	};
}

const results: FileResult[] = [];
for (const path of process.argv.slice(2)) results.push(await readFileResult(path));
const all = results.flatMap((result) => ('reports' in result ? result.reports : []));
const printed = results.map((result) => {
	if ('error' in result) return result;
	const reports = result.reports.map((report) => withFindings(report, all));
	return reports.length === 1 ? reports[0] : { source_file: result.source_file, reports };
});
process.stdout.write(
	`${JSON.stringify(printed.length === 1 ? printed[0] : printed, null, '\t')}\n`
);
