/** Aborts after a time; older browsers have no AbortSignal.timeout. */
export function timeLimit(ms: number): AbortSignal {
	const controller = new AbortController();
	setTimeout(() => controller.abort(), ms);
	return controller.signal;
}
