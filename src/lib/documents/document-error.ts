export type DocumentErrorCode =
	'unreadable' | 'no_text_layer' | 'encrypted' | 'too_large' | 'not_a_report' | 'empty';

/** A file that cannot be read: what is wrong and what to do, in Chinese (`message`) and English. */
export class DocumentError extends Error {
	override readonly name = 'DocumentError';

	constructor(
		readonly code: DocumentErrorCode,
		message: string,
		readonly message_en: string,
		options?: ErrorOptions
	) {
		super(message, options);
	}
}
