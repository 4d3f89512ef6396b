import { DatabaseError, type DatabaseErrorCode } from './database.ts';

/** Settles as `work` does, or rejects with `code` once `milliseconds` have passed. */
export async function withTimeLimit<T>(
	work: Promise<T>,
	milliseconds: number,
	code: DatabaseErrorCode
): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const limit = new Promise<never>((_, reject) => {
		timer = setTimeout(() => {
			reject(new DatabaseError(code, `no answer within ${milliseconds / 1000} s`));
		}, milliseconds);
	});
	try {
		return await Promise.race([work, limit]);
	} finally {
		clearTimeout(timer);
	}
}
