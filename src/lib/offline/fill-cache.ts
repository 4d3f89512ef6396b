/** A file that could not be kept, and why: no answer, a wrong answer, no room. */
export class KeepError extends Error {
	override name = 'KeepError';
	readonly reason: KeepReason;

	constructor(reason: KeepReason, path: string, cause?: unknown) {
		super(`${path}: ${reason}`, { cause });
		this.reason = reason;
	}
}

export type KeepReason = 'incomplete' | 'other_edition' | 'storage';

export interface FillOptions {
	paths: readonly string[];
	/** Gets one file in the form it is kept in; null leaves it out. Rejects with a KeepError. */
	get: (path: string) => Promise<Response | null>;
	cache: Pick<Cache, 'put'>;
	atOnce: number;
	onProgress?: (done: number) => void;
}

function whyNotPut(path: string, cause: unknown): KeepError {
	const isFull = cause instanceof Error && cause.name === 'QuotaExceededError';
	return new KeepError(isFull ? 'storage' : 'incomplete', path, cause);
}

/** Keeps files, a few at a time, in the order given. Rejects with the first KeepError, after those under way. */
export async function fillCache(options: FillOptions): Promise<void> {
	const { paths, get, cache, atOnce, onProgress } = options;
	let next = 0;
	let done = 0;
	let failure: KeepError | null = null;
	const work = async () => {
		while (failure === null && next < paths.length) {
			const path = paths[next++] ?? '';
			try {
				const response = await get(path);
				if (response !== null) await cache.put(path, response);
				onProgress?.(++done);
			} catch (cause) {
				failure ??= cause instanceof KeepError ? cause : whyNotPut(path, cause);
			}
		}
	};
	await Promise.all(Array.from({ length: atOnce }, work));
	if (failure !== null) throw failure;
}
