import type { Correction } from '../../src/lib/schema/correction.ts';
import type { ReportRecord } from '../../src/lib/schema/report-record.ts';
import { checkReferences, type RecordFile } from '../../src/lib/tables/check-references.ts';
import { readCorrections, readImported } from '../../src/lib/tables/read-corrections.ts';
import { readReferenceData, type ReferenceData } from '../../src/lib/tables/read-reference-data.ts';
import { RecordError, type RecordProblem } from '../../src/lib/tables/record-error.ts';
import { readStoredRecords } from '../../src/lib/tables/read-records.ts';
import { sha256 } from '../../src/lib/tables/sha256.ts';

/** A data folder before an import. */
export interface StoredData {
	reference: ReferenceData;
	files: readonly RecordFile[];
	corrections: readonly Correction[];
	/** Hash of each record as the import last wrote it, by report. */
	imported: ReadonlyMap<string, string>;
}

/** Hash of what a record says, whatever its file's layout. */
export function recordHash(record: ReportRecord): string {
	return sha256(new TextEncoder().encode(JSON.stringify(record)));
}

/** Reads a data folder as it is stored, corrections apart. Throws a RecordError that lists every problem. */
export async function readStoredData(folder: string): Promise<StoredData> {
	const problems: RecordProblem[] = [];
	const reference = await readReferenceData(folder);
	const files = await readStoredRecords(folder, problems);
	const corrections = await readCorrections(folder, problems);
	const imported = await readImported(folder, problems);
	problems.push(...checkReferences(files, reference, problems.length === 0));
	if (problems.length > 0) throw new RecordError(problems);
	return {
		reference,
		files,
		corrections,
		imported: new Map(imported.map(({ doc_id, record_sha256 }) => [doc_id, record_sha256]))
	};
}

/** True for a record the import did not write, or that was edited since. */
export function isByHand({ imported }: StoredData, record: ReportRecord): boolean {
	return imported.get(record.doc_id) !== recordHash(record);
}
