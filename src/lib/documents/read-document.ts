import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Block, Document, DocumentFormat } from './document.ts';
import { DocumentError } from './document-error.ts';
import { archiveFormat } from './read-archive.ts';
import { readText } from './read-text.ts';
import { sniffFormat } from './sniff-format.ts';

export interface SourceFile {
	name: string;
	bytes: Uint8Array;
}

interface Content {
	title: string | null;
	published_on?: string | null;
	source_text?: string;
	blocks: Block[];
}

const MEBIBYTE = 1024 * 1024;
const MAX_BYTES: Readonly<Record<DocumentFormat, number>> = {
	txt: 4 * MEBIBYTE,
	md: 4 * MEBIBYTE,
	html: 30 * MEBIBYTE,
	docx: 100 * MEBIBYTE,
	xlsx: 50 * MEBIBYTE,
	pdf: 100 * MEBIBYTE
};

/** Readers are loaded when first needed: a text file does not pay for PDF.js. */
async function read(format: DocumentFormat, bytes: Uint8Array): Promise<Content> {
	switch (format) {
		case 'docx':
			return (await import('./read-docx.ts')).readDocx(bytes);
		case 'xlsx':
			return (await import('./read-xlsx.ts')).readXlsx(bytes);
		case 'pdf':
			return (await import('./read-pdf.ts')).readPdf(bytes);
		case 'html':
			return (await import('./read-html.ts')).readHtml(bytes);
		case 'txt':
		case 'md':
			return readText(bytes);
	}
}

function assertSize(bytes: Uint8Array, limit: number): void {
	if (bytes.length <= limit) return;
	const size = Math.round(limit / MEBIBYTE);
	throw new DocumentError(
		'too_large',
		`文件超过 ${size} MB，请拆分或删去图片后重试。`,
		`The file is larger than ${size} MB.`
	);
}

/** A report file as blocks in reading order. Throws `DocumentError` for anything it cannot read. */
export async function readDocument(file: SourceFile): Promise<Document> {
	const { name, bytes } = file;
	if (bytes.length === 0) {
		throw new DocumentError('empty', '文件是空的（0 字节），请重新选择。', 'The file is empty.');
	}
	assertSize(bytes, Math.max(...Object.values(MAX_BYTES)));
	try {
		const sniffed = sniffFormat(name, bytes);
		const format = sniffed === 'archive' ? archiveFormat(bytes) : sniffed;
		assertSize(bytes, MAX_BYTES[format]);
		const content = await read(format, bytes);
		return {
			source_file: name,
			format,
			sha256: bytesToHex(sha256(bytes)),
			title: content.title,
			published_on: content.published_on ?? null,
			source_text: content.source_text ?? null,
			blocks: content.blocks
		};
	} catch (error) {
		if (error instanceof DocumentError) throw error;
		throw new DocumentError(
			'unreadable',
			'文件无法读取，可能已损坏，请重新下载或另存后重试。',
			'The file cannot be read; it may be damaged.',
			{ cause: error }
		);
	}
}
