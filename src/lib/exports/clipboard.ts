export type ClipboardErrorCode = 'clipboard_missing' | 'clipboard_refused';

/** The browser has no clipboard for this page, or does not let it write there. */
export class ClipboardError extends Error {
	override name = 'ClipboardError';
	readonly code: ClipboardErrorCode;

	constructor(code: ClipboardErrorCode, message: string) {
		super(message);
		this.code = code;
	}
}

export async function copyText(text: string): Promise<void> {
	// Absent where the address is not secure, whatever the types say.
	const clipboard = navigator.clipboard as Clipboard | undefined;
	if (!clipboard) throw new ClipboardError('clipboard_missing', 'navigator.clipboard');
	await clipboard.writeText(text).catch((cause: unknown) => {
		throw new ClipboardError('clipboard_refused', String(cause));
	});
}

/** Copies a PNG that is still being drawn: the browser must be asked at once, while the reader's click counts. */
export async function copyImage(image: Promise<Blob>): Promise<void> {
	const clipboard = navigator.clipboard as Clipboard | undefined;
	if (!clipboard || typeof ClipboardItem === 'undefined') {
		image.catch(() => undefined);
		throw new ClipboardError('clipboard_missing', 'ClipboardItem');
	}
	try {
		await clipboard.write([new ClipboardItem({ 'image/png': image })]);
	} catch (cause) {
		// An image that could not be drawn is the reason to give.
		await image;
		throw new ClipboardError('clipboard_refused', String(cause));
	}
}
