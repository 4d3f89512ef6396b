import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const TEXT = '部门整体支出自评\n预算数 12.50 万元\n';
/** 自评 and 预算 in GB18030. */
const GB_WORDS = [0xd7, 0xd4, 0xc6, 0xc0, 0x0a, 0xd4, 0xa4, 0xcb, 0xe3, 0x31, 0x32];

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
	const bytes = new Uint8Array(text.length * 2);
	const view = new DataView(bytes.buffer);
	[...text].forEach((c, i) => view.setUint16(i * 2, c.charCodeAt(0), littleEndian));
	const bom = littleEndian ? [0xff, 0xfe] : [0xfe, 0xff];
	return new Uint8Array([...(mark ? bom : []), ...bytes]);
}

describe('decodeText', () => {
	it.each([
		['utf-8', new TextEncoder().encode(TEXT)],
		['utf-8', new TextEncoder().encode('\ufeff' + TEXT)],
		['utf-16le', utf16(TEXT, true, true)],
		['utf-16be', utf16(TEXT, false, true)],
		['utf-16le', utf16(TEXT, true, false)],
		['utf-16be', utf16(TEXT, false, false)]
	])('reads %s', (encoding, bytes) => {
		expect(decodeText(bytes)).toEqual({ text: TEXT, encoding });
	});

	it('reads GB18030', () => {
		expect(decodeText(new Uint8Array(GB_WORDS))).toEqual({
			text: '自评\n预算12',
			encoding: 'gb18030'
		});
	});

	it('refuses binary data', () => {
		const bytes = Uint8Array.from({ length: 2000 }, (_, i) => (i * 7919) % 256);
		expect(() => decodeText(bytes)).toThrowError(expect.objectContaining({ code: 'unreadable' }));
	});
});
