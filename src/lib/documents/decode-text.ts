import { DocumentError } from './document-error.ts';

export type TextEncodingName = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

const SAMPLE = 65_536;

function fromByteOrderMark(bytes: Uint8Array): TextEncodingName | null {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	return null;
}

/** Share of characters that cannot stand in a Chinese text: replacement marks and controls. */
function noise(text: string): number {
	if (text === '') return 1;
	let bad = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		const isControl = code < 0x20 && code !== 9 && code !== 10 && code !== 12 && code !== 13;
		if (code === 0xfffd || isControl || (code >= 0xe000 && code <= 0xf8ff)) bad++;
	}
	return bad / text.length;
}

/** Share of common ideographs, digits, line ends and Chinese punctuation. */
function likelihood(text: string): number {
	let good = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if ((code >= 0x4e00 && code <= 0x9fa5) || (code >= 0x3001 && code <= 0x3011)) good++;
		else if ((code >= 0x20 && code < 0x7f) || code === 10 || code === 13) good++;
		else if (code >= 0xff01 && code <= 0xff5e) good++;
	}
	return text === '' ? 0 : good / text.length;
}

function decode(bytes: Uint8Array, encoding: TextEncodingName): string {
	return new TextDecoder(encoding).decode(bytes);
}

/** Without a byte order mark: valid UTF-8 first, else what reads most like Chinese. */
function guess(bytes: Uint8Array): TextEncodingName {
	const sample = bytes.subarray(0, SAMPLE);
	const zeros = [0, 0];
	for (let i = 0; i < sample.length; i++) {
		if (sample[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
	}
	const [even = 0, odd = 0] = zeros;
	if (even + odd === 0) {
		// The sample may end inside a character.
		const utf8 = new TextDecoder('utf-8').decode(sample, { stream: true });
		if (noise(utf8) < 0.005) return 'utf-8';
	}
	const candidates: TextEncodingName[] =
		odd > even * 4
			? ['utf-16le']
			: even > odd * 4
				? ['utf-16be']
				: ['gb18030', 'utf-8', 'utf-16le', 'utf-16be'];
	let best: TextEncodingName = 'utf-8';
	let bestScore = -1;
	for (const candidate of candidates) {
		const text = decode(sample.subarray(0, sample.length & ~1), candidate);
		const score = likelihood(text) - noise(text) * 4;
		if (score > bestScore) [best, bestScore] = [candidate, score];
	}
	return best;
}

/** Bytes of a text file as text, without the byte order mark. Throws `unreadable` for binary data. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: TextEncodingName } {
	const encoding = fromByteOrderMark(bytes) ?? guess(bytes);
	const text = decode(bytes, encoding);
	if (noise(text.slice(0, SAMPLE)) > 0.05) {
		throw new DocumentError(
			'unreadable',
			'文件内容不是可识别的文字（可能是二进制文件或编码已损坏），请另存为 UTF-8 文本、docx 或 xlsx 后重试。',
			'The file is not text in a known encoding; save it as UTF-8 text, docx or xlsx and try again.'
		);
	}
	return { text, encoding };
}
