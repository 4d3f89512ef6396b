import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { columnName } from './column-name.ts';
import { workbook } from './workbook.ts';

const parsed = (bytes: Uint8Array, name: string) =>
	new DOMParser().parseFromString(
		strFromU8(unzipSync(bytes)[name] ?? new Uint8Array()),
		'text/xml'
	);

describe('workbook', () => {
	it('keeps zeros, leaves gaps and what is no number out, and escapes text', () => {
		const bytes = workbook([
			{
				name: 'A & B',
				rows: [
					[null, { value: '<a>', isBold: true }],
					[{ value: 0, format: '0.00"%"' }, { value: Number.NaN }, { value: '<a>' }]
				],
				widths: [10, 20]
			}
		]);
		const cells = [...parsed(bytes, 'xl/worksheets/sheet1.xml').getElementsByTagName('c')].map(
			(cell) => [cell.getAttribute('r'), cell.getAttribute('t'), cell.textContent]
		);
		expect(cells).toEqual([
			['B1', 's', '0'],
			['A2', null, '0'],
			['C2', 's', '0']
		]);
		const texts = [...parsed(bytes, 'xl/sharedStrings.xml').getElementsByTagName('t')];
		expect(texts.map((text) => text.textContent)).toEqual(['<a>']);
		const book = strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array());
		expect(book).toContain('<sheet name="A &amp; B"');
		const [format] = parsed(bytes, 'xl/styles.xml').getElementsByTagName('numFmt');
		expect(format?.getAttribute('formatCode')).toBe('0.00"%"');
	});

	it('packs 60,000 cells at once, without a worker', () => {
		const rows = Array.from({ length: 20_000 }, (_, index) => [
			{ value: `部门 ${index}` },
			{ value: index },
			{ value: index / 100, format: '0.00' }
		]);
		const bytes = workbook([{ name: 'S', rows, widths: [] }]);
		const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
		expect(sheet.split('<row ')).toHaveLength(20_001);
		expect(sheet.slice(-80)).toContain('<c r="C20000" s="1"><v>199.99</v></c>');
	});
});

it.each([
	[0, 'A'],
	[25, 'Z'],
	[26, 'AA'],
	[60, 'BI'],
	[701, 'ZZ'],
	[702, 'AAA']
])('column %i is %s', (index, name) => {
	expect(columnName(index)).toBe(name);
});
