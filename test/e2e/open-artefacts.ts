import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';

type Parts = Record<string, Uint8Array>;

const xmlOf = (parts: Parts, name: string) =>
	parseHTML(strFromU8(parts[name] ?? new Uint8Array())).document;

/** A workbook's sheets by name, each cell as Excel would show it. */
export function readWorkbook(bytes: Uint8Array): Map<string, string[][]> {
	const parts = unzipSync(bytes);
	const texts = [...xmlOf(parts, 'xl/sharedStrings.xml').querySelectorAll('si')].map(
		(item) => item.textContent
	);
	const styles = xmlOf(parts, 'xl/styles.xml');
	const formats = new Map(
		[...styles.querySelectorAll('numFmt')].map((one) => [
			one.getAttribute('numFmtId'),
			one.getAttribute('formatCode') ?? ''
		])
	);
	const used = [...styles.querySelectorAll('cellXfs xf')].map(
		(one) => formats.get(one.getAttribute('numFmtId')) ?? ''
	);
	const shown = (cell: Element) => {
		const value = cell.querySelector('v')?.textContent ?? '';
		if (cell.getAttribute('t') === 's') return texts[Number(value)] ?? '';
		const format = used[Number(cell.getAttribute('s'))] ?? '';
		const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
		if (format.endsWith('%')) return `${(Number(value) * 100).toFixed(decimals)}%`;
		if (format === '') return value;
		return `${Number(value).toFixed(decimals)}${/"([^"]+)"/.exec(format)?.[1] ?? ''}`;
	};
	const names = [...xmlOf(parts, 'xl/workbook.xml').querySelectorAll('sheet')].map(
		(sheet) => sheet.getAttribute('name') ?? ''
	);
	return new Map(
		names.map((name, index) => {
			const sheet = xmlOf(parts, `xl/worksheets/sheet${index + 1}.xml`);
			const rows = [...sheet.querySelectorAll('row')].map((row) => {
				const cells: string[] = [];
				for (const cell of row.querySelectorAll('c')) {
					cells[columnOf(cell.getAttribute('r') ?? 'A')] = shown(cell);
				}
				return Array.from(cells, (text) => text ?? '');
			});
			return [name, rows] as const;
		})
	);
}

function columnOf(address: string): number {
	const letters = address.replace(/\d+/, '');
	return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Fields of a CSV file without its byte order mark. */
export function readCsv(text: string): string[][] {
	const rows: string[][] = [[]];
	for (const [, quoted, plain, end] of text
		.replace(/^\uFEFF/, '')
		.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
		rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
		if (end === '\r\n') rows.push([]);
		if (end === '') break;
	}
	return rows;
}

export interface Presentation {
	/** Text of each slide, with its notes. */
	slides: { text: string; notes: string; tables: string[][][] }[];
	/** The cells behind each chart. */
	workbooks: Map<string, string[][]>[];
}

/** A presentation's words, tables and the cells behind its charts. */
export function readPresentation(bytes: Uint8Array): Presentation {
	const parts = unzipSync(bytes);
	const numbered = (pattern: RegExp) =>
		Object.keys(parts)
			.filter((name) => pattern.test(name))
			.sort((a, b) => Number(/\d+(?=\.)/.exec(a)?.[0]) - Number(/\d+(?=\.)/.exec(b)?.[0]));
	const textOf = (root: ParentNode) =>
		[...root.querySelectorAll('a\\:t')].map((node) => node.textContent).join('');
	const slides = numbered(/^ppt\/slides\/slide\d+\.xml$/).map((name, index) => {
		const slide = xmlOf(parts, name);
		const tables = [...slide.querySelectorAll('a\\:tbl')].map((table) =>
			[...table.querySelectorAll('a\\:tr')].map((row) =>
				[...row.querySelectorAll('a\\:tc')].map((cell) => textOf(cell))
			)
		);
		const notes = textOf(xmlOf(parts, `ppt/notesSlides/notesSlide${index + 1}.xml`));
		return { text: textOf(slide), notes, tables };
	});
	const workbooks = numbered(/^ppt\/embeddings\/.+\.xlsx$/).map((name) =>
		readWorkbook(parts[name] ?? new Uint8Array())
	);
	return { slides, workbooks };
}

/** The words of an image, its parts and size. Throws where it is not well-formed. */
export function readSvg(text: string) {
	const { document } = parseHTML(text);
	const svg = document.querySelector('svg');
	const size = (name: string) => Number(svg?.getAttribute(name));
	return {
		text: [...document.querySelectorAll('text')].map((node) => node.textContent).join(''),
		width: size('width'),
		height: size('height')
	};
}

/** Size of a PNG by its header. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } {
	const view = new DataView(bytes.buffer, bytes.byteOffset);
	return { width: view.getUint32(16), height: view.getUint32(20) };
}
