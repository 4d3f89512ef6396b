const QUIET_MS = 1500;

export function whenIdle(work: () => void): void {
	if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 5000 });
	else setTimeout(work, 1000);
}

/** Resolves once the page has loaded, its charts are drawn, and it has been left alone for a moment. */
export async function atRest(): Promise<void> {
	if (document.readyState !== 'complete') {
		await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
	}
	await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
	await new Promise<void>((resolve) => whenIdle(resolve));
}
