import { join } from 'node:path';
import type { ReadFile } from './collect-reports.ts';
import type { ImportRow } from './import-row.ts';
import { listFiles } from './list-files.ts';
import { planImport } from './plan-import.ts';
import type { FileReading } from './read-report-file.ts';
import { readStoredData } from './stored-data.ts';
import { runPool, type Outcome } from './worker-pool.ts';
import { writePlan } from './write-plan.ts';

export interface ImportOptions {
	/** Folder of reports, read with its subfolders. */
	folder: string;
	/** Folder of records, such as data/. */
	data: string;
	workers?: number;
	limitMs?: number;
	/** Module that reads one file; another one in tests. */
	reader?: URL;
	onProgress?: (done: number, total: number) => void;
}

const WORKERS = 2;
const LIMIT_MS = 10_000;

function readingOf(outcome: Outcome<FileReading>, limitMs: number): FileReading {
	if (outcome.kind === 'done') return outcome.result;
	const seconds = Math.round(limitMs / 1000);
	return {
		error:
			outcome.kind === 'timeout'
				? { zh: `${seconds} 秒内没有读完`, en: `not read within ${seconds} s` }
				: { zh: '读取程序意外中止', en: 'the reader broke off' }
	};
}

/**
 * Reads every report of a folder and writes validated records; returns a row for each file, in their order.
 * Throws before anything is written if there is no such folder or the data folder is not valid.
 */
export async function importFolder(options: ImportOptions): Promise<ImportRow[]> {
	const { folder, data, workers = WORKERS, limitMs = LIMIT_MS, onProgress } = options;
	const stored = await readStoredData(data);
	const { reports, others } = await listFiles(folder);
	const files: ReadFile[] = others.map((file) => ({
		file,
		reading: { error: { zh: '不支持的格式', en: 'format not supported' } }
	}));
	let done = 0;
	await runPool<FileReading>(
		reports.map((file) => join(folder, file)),
		{
			entry: options.reader ?? new URL('./worker.ts', import.meta.url),
			workers,
			limitMs,
			onOutcome(index, outcome) {
				files.push({ file: reports[index] ?? '', reading: readingOf(outcome, limitMs) });
				onProgress?.(++done, reports.length);
			}
		}
	);
	files.sort((a, b) => (a.file < b.file ? -1 : 1));
	const plan = planImport(files, stored);
	await writePlan(data, plan);
	return plan.rows.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
