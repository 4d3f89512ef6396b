import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ReportRecord } from '../schema/report-record.ts';
import { applyCorrections } from './apply-corrections.ts';
import { checkReferences, type RecordFile } from './check-references.ts';
import { readCorrections } from './read-corrections.ts';
import { parseJsonFile } from './parse-json-file.ts';
import { RecordError, type RecordProblem } from './record-error.ts';
import { readReferenceData } from './read-reference-data.ts';

/** Every reports/**.json below a data folder, sorted by path. */
async function listReports(folder: string): Promise<string[]> {
	const names = await readdir(join(folder, 'reports'), { recursive: true });
	return names
		.filter((name) => name.endsWith('.json'))
		.map((name) => `reports/${name.replaceAll('\\', '/')}`)
		.sort();
}

/** Every report of a data folder as it is stored; what cannot be read is added to `problems`. */
export async function readStoredRecords(
	folder: string,
	problems: RecordProblem[]
): Promise<RecordFile[]> {
	const files: RecordFile[] = [];
	for (const file of await listReports(folder)) {
		const record = await parseJsonFile(folder, file, ReportRecord, problems);
		if (record) files.push({ file, record });
	}
	return files;
}

/**
 * Reads and validates the records of a data folder together with its reference data, corrections applied.
 * Throws one RecordError that lists every problem of every file.
 */
export async function readRecords(folder: string): Promise<RecordFile[]> {
	const data = await readReferenceData(folder);
	const problems: RecordProblem[] = [];
	const stored = await readStoredRecords(folder, problems);
	const isComplete = problems.length === 0;
	const corrected = applyCorrections(stored, await readCorrections(folder, problems), isComplete);
	problems.push(...corrected.problems);
	problems.push(...checkReferences(corrected.files, data, isComplete));
	if (problems.length > 0) throw new RecordError(problems);
	return corrected.files;
}
