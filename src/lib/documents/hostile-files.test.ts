import fc from 'fast-check';
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import {
	makeDocx,
	makeRawDocx,
	makeRawXlsx,
	makeXlsx,
	makeZip
} from '../../../test/documents/make-office-files.ts';
import { makePdf } from '../../../test/documents/make-pdf.ts';
import { DocumentError } from './document-error.ts';
import { readDocument } from './read-document.ts';

const LIMIT = 10_000;

function utf8(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

/** Code of the error, or `read` if the file was read; fails after the time limit. */
async function outcome(name: string, bytes: Uint8Array): Promise<string> {
	const started = performance.now();
	try {
		await readDocument({ name, bytes });
		return 'read';
	} catch (error) {
		if (!(error instanceof DocumentError)) throw error;
		expect(error.message).toMatch(/[一-龥].*[。]$/);
		expect(error.message_en).toMatch(/^[ -~]+\.$/);
		return error.code;
	} finally {
		expect(performance.now() - started).toBeLessThan(LIMIT);
	}
}

function compoundFile(stream: string): Uint8Array {
	const bytes = new Uint8Array(2048);
	bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
	[...stream].forEach((c, i) => bytes.set([c.charCodeAt(0), 0], 1024 + i * 2));
	return bytes;
}

/** Changes 32-bit little-endian fields behind a signature, as a lying archive does. */
function patch(bytes: Uint8Array, signature: number, offset: number, value: number): Uint8Array {
	const copy = bytes.slice();
	const view = new DataView(copy.buffer);
	for (let at = 0; at + 4 <= copy.length; at++) {
		if (view.getUint32(at, true) === signature) view.setUint32(at + offset, value, true);
	}
	return copy;
}

const TEXT_PAGE = { texts: [{ x: 72, y: 700, text: '全年预算数十二万元整执行数十二万元整' }] };
const ENCRYPT =
	'/Encrypt << /Filter /Standard /V 1 /R 2 /O (12345678901234567890123456789012) /U (12345678901234567890123456789012) /P -4 >> /ID [<00> <00>]';

describe('files that cannot be read', () => {
	it.each([
		['nothing.txt', new Uint8Array(0), 'empty'],
		['blank.txt', utf8('\n \n'), 'empty'],
		['blank.html', utf8('<html><body><script>1</script></body></html>'), 'empty'],
		['old.doc', compoundFile('WordDocument'), 'unreadable'],
		['locked.docx', compoundFile('EncryptedPackage'), 'encrypted'],
		['photo.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0]), 'no_text_layer'],
		['scan.pdf', makePdf([{}, {}]), 'no_text_layer'],
		['locked.pdf', makePdf([TEXT_PAGE], ENCRYPT), 'encrypted'],
		['cut.pdf', utf8('%PDF-1.4\n1 0 obj\n<< /Type'), 'unreadable'],
		['other.zip', makeZip({ 'a.txt': 'x' }), 'unreadable'],
		['format.ofd', makeZip({ 'OFD.xml': '<OFD/>' }), 'unreadable'],
		['fake.docx', utf8('这不是 Word 文件'), 'unreadable'],
		['note.rtf', utf8('{\\rtf1 x}'), 'unreadable'],
		['blank.docx', makeRawDocx('<w:p/>'), 'empty'],
		['blank.xlsx', makeRawXlsx('<sheetData/>'), 'empty'],
		['broken.docx', makeRawDocx('<w:p><w:r></w:p>'), 'unreadable'],
		[
			'deep.docx',
			makeRawDocx('<w:tbl><w:tr><w:tc>'.repeat(20_000) + '</w:tc></w:tr></w:tbl>'.repeat(20_000)),
			'unreadable'
		],
		['deep.html', utf8('<html><body>' + '<table><tr><td>'.repeat(100_000)), 'unreadable']
	])('%s', async (name, bytes, code) => {
		expect(await outcome(name, bytes)).toBe(code);
	});

	it('refuses a truncated docx and xlsx', async () => {
		const docx = await makeDocx();
		const xlsx = await makeXlsx([[{ value: '预算' }, { value: 1 }]]);
		expect(await outcome('a.docx', docx.subarray(0, docx.length / 2))).toBe('unreadable');
		expect(await outcome('a.xlsx', xlsx.subarray(0, xlsx.length / 2))).toBe('unreadable');
	});

	it('refuses an archive with too many entries', async () => {
		const parts = Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`p${i}`, 'x']));
		expect(await outcome('a.docx', makeZip({ 'word/document.xml': '', ...parts }))).toBe(
			'too_large'
		);
	});

	it('refuses an archive that declares more than 200 MB', async () => {
		const bytes = patch(makeRawDocx('<w:p/>'), 0x02014b50, 24, 210 * 1024 * 1024);
		expect(await outcome('a.docx', bytes)).toBe('too_large');
	});

	it('stops inflating where the declared size was a lie', async () => {
		const honest = zipSync({
			'[Content_Types].xml': utf8('<Types/>'),
			'word/document.xml': new Uint8Array(60 * 1024 * 1024)
		});
		const lying = patch(honest, 0x02014b50, 24, 8);
		expect(await outcome('a.docx', lying)).toBe('too_large');
	});

	it('refuses an encrypted zip entry', async () => {
		const bytes = makeRawDocx('<w:p/>');
		const view = new DataView(bytes.buffer, bytes.byteOffset);
		for (let at = 0; at + 4 <= bytes.length; at++) {
			if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
		}
		expect(await outcome('a.docx', bytes)).toBe('encrypted');
	});

	it('refuses a damaged part rather than read wrong figures', async () => {
		const bytes = patch(makeRawDocx('<w:p/>'), 0x02014b50, 16, 12_345);
		expect(await outcome('a.docx', bytes)).toBe('unreadable');
	});

	it('refuses a sheet of 100,000 rows', async () => {
		const rows = Array.from(
			{ length: 100_000 },
			(_, i) => `<row r="${i + 1}"><c><v>1</v></c></row>`
		);
		const bytes = makeRawXlsx(`<sheetData>${rows.join('')}</sheetData>`);
		expect(await outcome('a.xlsx', bytes)).toBe('too_large');
	});

	it.each([
		['one.txt', '一'.repeat(200_000) + '（'.repeat(100_000) + '1,'.repeat(200_000)],
		['two.txt', '<'.repeat(200_000) + '<p '.repeat(200_000) + '*'.repeat(200_000)],
		['three.txt', '<table '.repeat(100_000) + '  a'.repeat(100_000)],
		['four.md', `|${'|'.repeat(300_000)}\n${'|:---'.repeat(100_000)}`],
		['five.txt', '\t'.repeat(500_000) + '\n' + 'x  y  z\n'.repeat(50_000)],
		['eight.txt', '自评\n' + '- 1 -\n'.repeat(500_000)],
		['six.html', '<p>首页'.repeat(30_000) + '&'.repeat(200_000)],
		[
			'seven.html',
			`<table>${'<tr><td colspan=1000 rowspan=60000>总</td></tr>'.repeat(2000)}</table>`
		]
	])('ends in time on %s', async (name, text) => {
		expect(['read', 'unreadable', 'too_large']).toContain(await outcome(name, utf8(text)));
	});
});

describe('damaged bytes', () => {
	const samples: [string, Uint8Array][] = [];

	beforeAll(async () => {
		samples.push(
			['a.txt', utf8('# 自评报告\n\n预算数 12.50 万元\n甲\t乙\t1\n丙\t丁\t2\n')],
			['a.html', utf8('<html><body><h1>自评</h1><table><tr><td>a</td><td>1</td></tr></table>')],
			['a.pdf', makePdf([TEXT_PAGE, TEXT_PAGE])],
			['a.docx', await makeDocx()],
			[
				'a.xlsx',
				await makeXlsx([
					[{ value: '预算' }, { value: 12.5 }],
					[{ value: '乙' }, { value: 2 }]
				])
			]
		);
	});

	it.each([0, 1, 2, 3, 4])('never ends in anything but a document or its error (%i)', async (i) => {
		const [name, bytes] = samples[i] ?? ['', new Uint8Array()];
		const position = fc.nat({ max: bytes.length - 1 });
		await fc.assert(
			fc.asyncProperty(
				position,
				fc.array(fc.tuple(position, fc.nat({ max: 255 })), { maxLength: 20 }),
				fc.option(fc.tuple(position, position, fc.nat({ max: 64 })), { nil: null }),
				async (end, changes, swap) => {
					const mutated = bytes.slice(0, changes.length === 0 ? end : bytes.length);
					for (const [at, value] of changes) mutated[at] = value;
					if (swap !== null) {
						const [from, to, length] = swap;
						const piece = mutated.slice(from, from + length);
						mutated.copyWithin(from, to, to + length);
						mutated.set(
							piece.subarray(0, Math.max(0, mutated.length - to)),
							Math.min(to, mutated.length)
						);
					}
					expect(await outcome(name, mutated)).toMatch(/^[a-z_]+$/);
				}
			),
			{ numRuns: 80 }
		);
	});

	it('survives random bytes under every name', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.uint8Array({ maxLength: 600 }),
				fc.constantFrom('x.txt', 'x.pdf', 'x.docx', 'x.xlsx', 'x.html', 'x'),
				async (bytes, name) => {
					expect(await outcome(name, bytes)).toMatch(/^[a-z_]+$/);
				}
			),
			{ numRuns: 200 }
		);
	});
});
