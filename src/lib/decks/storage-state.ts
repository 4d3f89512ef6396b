/**
 * Whether decks outlive the tab. Not kept: blocked by the browser, full, stuck behind another tab, of a later
 * version of the program, or failed for another reason.
 */
export type StorageState = 'kept' | 'blocked' | 'full' | 'stuck' | 'newer' | 'failed';

/** The storage did not answer in time. */
export class StorageTimeout extends Error {
	override readonly name = 'StorageTimeout';
}

const STATES: Readonly<Record<string, StorageState>> = {
	QuotaExceededError: 'full',
	StorageTimeout: 'stuck',
	VersionError: 'newer',
	SecurityError: 'blocked',
	NotAllowedError: 'blocked',
	InvalidStateError: 'blocked',
	ReferenceError: 'blocked',
	TypeError: 'blocked'
};

/** What a failure of the storage means for its decks. */
export function storageStateOf(cause: unknown): StorageState {
	const name = cause instanceof Error ? cause.name : '';
	return Object.hasOwn(STATES, name) ? (STATES[name] ?? 'failed') : 'failed';
}

/** The result of a step, or a StorageTimeout once the time is over; the step itself goes on. */
export async function within<T>(step: Promise<T>, milliseconds: number): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const limit = new Promise<never>((_, reject) => {
		timer = setTimeout(
			() => reject(new StorageTimeout(`no answer in ${milliseconds} ms`)),
			milliseconds
		);
	});
	try {
		return await Promise.race([step, limit]);
	} finally {
		clearTimeout(timer);
	}
}
