export type PartitionErrorCode =
	/** The file is not there. */
	| 'missing'
	/** It is shorter than it should be. */
	| 'truncated'
	/** It, or the manifest behind it, belongs to another build than the one that was opened. */
	| 'other_build'
	/** The reader turned away or the connection broke before it was whole. */
	| 'interrupted';

/** A file of a scaled dataset that cannot be used: which one, and why. */
export class PartitionError extends Error {
	override name = 'PartitionError';
	readonly code: PartitionErrorCode;
	readonly path: string;

	constructor(code: PartitionErrorCode, path: string, cause?: unknown) {
		super(`${path}: ${code.replace('_', ' ')}`, { cause });
		this.code = code;
		this.path = path;
	}
}
