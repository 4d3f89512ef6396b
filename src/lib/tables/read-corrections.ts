import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Correction } from '../schema/correction.ts';
import { ImportedReport } from '../schema/imported-report.ts';
import { parseJsonFile } from './parse-json-file.ts';
import type { RecordProblem } from './record-error.ts';

export const CORRECTIONS_FILE = 'corrections.json';
export const IMPORTED_FILE = 'imported.json';

async function readList<T extends z.ZodType>(
	folder: string,
	file: string,
	entry: T,
	problems: RecordProblem[]
): Promise<z.output<T>[]> {
	const isThere = await access(join(folder, file)).then(
		() => true,
		() => false
	);
	return isThere ? ((await parseJsonFile(folder, file, z.array(entry), problems)) ?? []) : [];
}

/** The corrections of a data folder; none where there is no such file. */
export function readCorrections(folder: string, problems: RecordProblem[]): Promise<Correction[]> {
	return readList(folder, CORRECTIONS_FILE, Correction, problems);
}

/** The records of a data folder that the import wrote; none where there is no such file. */
export function readImported(folder: string, problems: RecordProblem[]): Promise<ImportedReport[]> {
	return readList(folder, IMPORTED_FILE, ImportedReport, problems);
}
