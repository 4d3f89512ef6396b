import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { runChecks } from '../src/lib/checks/run-checks.ts';
import { DocumentError } from '../src/lib/documents/document-error.ts';
import { readDocument } from '../src/lib/documents/read-document.ts';
import { extractReports, isReport } from '../src/lib/extraction/extract-report.ts';
import { SCHEMES } from '../src/lib/extraction/reference-data.ts';
import { splitReports } from '../src/lib/extraction/split-reports.ts';
import { readSections } from '../src/lib/extraction/text-sections.ts';
import type { ReportRecord } from '../src/lib/schema/report-record.ts';

const schemes = new Map(SCHEMES.map((scheme) => [scheme.scheme_id, scheme]));

async function extractFile(path: string): Promise<ReportRecord[]> {
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
		const siblings = records.filter(
			(other) => other !== record && other.dept_id === record.dept_id
		);
		const text = { document: part, sections: readSections(part) };
		return { ...record, quality_findings: runChecks(record, { siblings, schemes, text }) };
	});
}

async function report(path: string): Promise<unknown> {
	const source_file = basename(path);
	try {
		const records = await extractFile(path);
		return records.length === 1 ? records[0] : { source_file, reports: records };
	} catch (error) {
		const code = error instanceof DocumentError ? error.code : 'unreadable';
		const message = error instanceof Error ? error.message : String(error);
		process.stderr.write(`${source_file}: ${code}: ${message}\n`);
		process.exitCode = 1;
		return { source_file, error: { code, message } };
	}
}

const results: unknown[] = [];
for (const path of process.argv.slice(2)) results.push(await report(path));
const output = results.length === 1 ? results[0] : results;
process.stdout.write(`${JSON.stringify(output, null, '\t')}\n`);
