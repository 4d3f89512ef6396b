/** Whether an error comes out of PDF.js itself: on damaged files some of its own promises reject with nobody listening. */
export function isStrayOfPdfJs(cause: unknown): boolean {
	return cause instanceof Error && /[\\/]pdfjs\.m?js/.test(cause.stack ?? '');
}

let isGuarded = false;

/** Keeps such an error from ending a Node process, which has other files to read; any other error ends it as before. */
export function guardNodeProcess(): void {
	if (isGuarded || typeof globalThis.process?.on !== 'function') return;
	isGuarded = true;
	globalThis.process.on('unhandledRejection', (cause) => {
		if (!isStrayOfPdfJs(cause)) throw cause;
	});
}
