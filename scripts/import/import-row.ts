import type { Told } from './told.ts';

/** new, updated, unchanged: read. kept: edited by hand, not touched. skipped, failed: see the notes. */
export type ImportStatus = 'new' | 'updated' | 'unchanged' | 'kept' | 'skipped' | 'failed';

/** What became of one file, or of one report of a file that holds several. */
export interface ImportRow {
	/** Relative to the imported folder. */
	file: string;
	status: ImportStatus;
	/** Record it became, relative to the data folder. */
	record_file: string | null;
	/** Why it was skipped or kept. */
	notes: Told[];
	/** What a person should look at. */
	doubts: Told[];
}

const READ: readonly ImportStatus[] = ['new', 'updated', 'unchanged', 'kept'];

export function isRead(row: ImportRow): boolean {
	return READ.includes(row.status);
}
