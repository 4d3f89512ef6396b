import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Document, DocumentFormat } from './document.ts';
import { DocumentError } from './document-error.ts';
import { readText } from './read-text.ts';

export interface SourceFile {
	name: string;
	bytes: Uint8Array;
}

/** A report file as blocks in reading order. Throws `DocumentError` for anything it cannot read. */
export async function readDocument(file: SourceFile): Promise<Document> {
	if (file.bytes.length === 0) {
		throw new DocumentError('empty', '文件是空的(0 字节),请重新选择。', 'The file is empty.');
	}
	const format: DocumentFormat = /\.(md|markdown)$/i.test(file.name) ? 'md' : 'txt';
	const content = readText(file.bytes);
	return {
		source_file: file.name,
		format,
		sha256: bytesToHex(sha256(file.bytes)),
		title: content.title,
		published_on: null,
		source_text: content.source_text,
		blocks: content.blocks
	};
}
