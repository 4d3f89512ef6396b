import { decodeText } from './decode-text.ts';
import { DocumentError } from './document-error.ts';

/** What a file is by its first bytes. `archive` still has to be told docx from xlsx. */
export type SniffedFormat = 'pdf' | 'archive' | 'html' | 'md' | 'txt';

const HEAD = 4096;
const HTML_START =
	/^\s*(?:<\?xml[^<>]{0,200}\?>\s*)?(?:<!--[^]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|table|div|meta)[\s>]/i;
const ADVICE = '请用 Word/WPS 另存为 docx 或 xlsx 后重试。';
const ADVICE_EN = 'save it as docx or xlsx and try again.';

function startsWith(bytes: Uint8Array, magic: readonly number[], at = 0): boolean {
	return magic.every((byte, i) => bytes[at + i] === byte);
}

function ascii(text: string): number[] {
	return [...text].map((character) => character.charCodeAt(0));
}

function contains(bytes: Uint8Array, needle: readonly number[], limit = bytes.length): boolean {
	const end = Math.min(bytes.length, limit) - needle.length;
	for (let i = 0; i <= end; i++) {
		if (bytes[i] === needle[0] && startsWith(bytes, needle, i)) return true;
	}
	return false;
}

const IMAGES: readonly (readonly number[])[] = [
	[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a],
	[0xff, 0xd8, 0xff],
	ascii('GIF8'),
	[0x49, 0x49, 0x2a, 0x00],
	[0x4d, 0x4d, 0x00, 0x2a]
];
const PACKED: readonly (readonly number[])[] = [
	ascii('Rar!'),
	[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
	[0x1f, 0x8b, 0x08]
];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function refuseCompoundFile(bytes: Uint8Array): never {
	const encryptedPackage = ascii('EncryptedPackage').flatMap((byte) => [byte, 0]);
	if (contains(bytes, encryptedPackage)) {
		throw new DocumentError(
			'encrypted',
			'文件设有打开密码，请先在 Word/WPS 中取消密码再上传。',
			'The file is password-protected; remove the password first.'
		);
	}
	throw new DocumentError(
		'unreadable',
		`这是旧版 Office/WPS 格式（doc、xls、wps、et），无法直接读取,${ADVICE}`,
		`This is a legacy Office format; ${ADVICE_EN}`
	);
}

function refuseKnown(bytes: Uint8Array): void {
	if (startsWith(bytes, OLE)) refuseCompoundFile(bytes);
	if (IMAGES.some((magic) => startsWith(bytes, magic))) {
		throw new DocumentError(
			'no_text_layer',
			'这是图片，没有可读取的文字，请提供文字版文件或先做文字识别（OCR）。',
			'This is an image without a text layer; provide a text version or run OCR first.'
		);
	}
	if (PACKED.some((magic) => startsWith(bytes, magic))) {
		throw new DocumentError(
			'unreadable',
			'这是压缩包，请先解压，再选择其中的报告文件。',
			'This is a packed archive; unpack it first.'
		);
	}
	if (startsWith(bytes, ascii('{\\rtf'))) {
		throw new DocumentError(
			'unreadable',
			`RTF 格式无法直接读取,${ADVICE}`,
			`RTF cannot be read; ${ADVICE_EN}`
		);
	}
}

function sniffText(name: string, bytes: Uint8Array): SniffedFormat {
	const head = decodeText(bytes.subarray(0, HEAD)).text;
	if (/<\?mso-application|^MIME-Version:[^]{0,500}multipart\/related/im.test(head)) {
		throw new DocumentError(
			'unreadable',
			`这是 Office 另存的 XML 或单文件网页,无法直接读取,${ADVICE}`,
			`This is an Office XML or single-file web page; ${ADVICE_EN}`
		);
	}
	if (HTML_START.test(head) || /\.(?:html?|shtml|xhtml)$/i.test(name)) return 'html';
	return /\.(?:md|markdown)$/i.test(name) ? 'md' : 'txt';
}

/** Format by magic bytes, then by extension. Throws `DocumentError` for kinds that cannot be read. */
export function sniffFormat(name: string, bytes: Uint8Array): SniffedFormat {
	refuseKnown(bytes);
	if (contains(bytes, ascii('%PDF-'), 1024)) return 'pdf';
	if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) {
		return 'archive';
	}
	if (/\.(?:pdf|docx|xlsx|doc|xls|wps|et|zip)$/i.test(name)) {
		const head = bytes.subarray(0, HEAD);
		const isMarkup = /^\s*<(?:!doctype\s+html|html|table|meta|div)/i.test(
			new TextDecoder('latin1').decode(head).replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
		);
		if (!isMarkup) {
			throw new DocumentError(
				'unreadable',
				'文件内容与扩展名不符或已损坏，请重新下载或另存后重试。',
				'The content does not match the extension or is damaged.'
			);
		}
	}
	return sniffText(name, bytes);
}
