/** One thing wrong with one file of data/. */
export interface RecordProblem {
	/** Relative to the data folder. */
	file: string;
	/** Path of the field, such as `budget_lines[0].budget_yuan`; empty for the file as a whole. */
	path: string;
	reason: string;
}

function lineOf({ file, path, reason }: RecordProblem): string {
	return path === '' ? `${file}: ${reason}` : `${file}: ${path}: ${reason}`;
}

/** Every problem of every file, so that one run shows all there is to mend. */
export class RecordError extends Error {
	override name = 'RecordError';
	constructor(readonly problems: readonly RecordProblem[]) {
		const head = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
		super(`${head} in the data:\n${problems.map(lineOf).join('\n')}`);
	}
}
