import { strToU8, zipSync } from 'fflate';
import { columnName } from './column-name.ts';
import { xmlAttribute, xmlText } from './xml-text.ts';

/** A cell of a workbook; null leaves it empty. */
export interface WorkbookCell {
	value: string | number;
	/** Of a number: 0.00%, #,##0.00. */
	format?: string;
	isBold?: boolean;
	isWrapped?: boolean;
}

export interface WorkbookSheet {
	name: string;
	rows: readonly (readonly (WorkbookCell | null)[])[];
	/** Characters of each column. */
	widths: readonly number[];
	/** Whether the first row stays when the rest is scrolled. */
	isHeaderFixed?: boolean;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Ids below are Excel's own formats. */
const FIRST_FORMAT = 164;
/** The style that Excel gives to empty cells. */
const PLAIN = 0;

/** Values in the order of their first use. */
class Pool {
	readonly values: string[] = [];
	readonly #indexes = new Map<string, number>();

	indexOf(value: string): number {
		const known = this.#indexes.get(value);
		if (known !== undefined) return known;
		this.#indexes.set(value, this.values.length);
		return this.values.push(value) - 1;
	}
}

function sheetXml(sheet: WorkbookSheet, texts: Pool, formats: Pool, styles: Pool): string {
	const styleOf = ({ format, isBold, isWrapped }: WorkbookCell) => {
		if (format === undefined && !isBold && !isWrapped) return PLAIN;
		const number = format === undefined ? 0 : FIRST_FORMAT + formats.indexOf(format);
		const wrap = isWrapped ? '<alignment vertical="top" wrapText="1"/>' : '';
		return styles.indexOf(
			`<xf numFmtId="${number}" fontId="${isBold ? 1 : 0}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"${wrap ? ` applyAlignment="1">${wrap}</xf>` : '/>'}`
		);
	};
	const cellXml = (cell: WorkbookCell | null, address: string) => {
		if (cell === null) return '';
		const [type, value] =
			typeof cell.value === 'string'
				? [' t="s"', texts.indexOf(cell.value)]
				: ['', Number.isFinite(cell.value) ? cell.value : ''];
		return value === '' ? '' : `<c r="${address}" s="${styleOf(cell)}"${type}><v>${value}</v></c>`;
	};
	const rows = sheet.rows.map((row, y) => {
		const cells = row.map((cell, x) => cellXml(cell, `${columnName(x)}${y + 1}`)).join('');
		return `<row r="${y + 1}">${cells}</row>`;
	});
	const columns = sheet.widths.map(
		(width, x) => `<col min="${x + 1}" max="${x + 1}" width="${width}" customWidth="1"/>`
	);
	const pane = sheet.isHeaderFixed
		? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
		: '';
	return (
		`${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
		(columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '') +
		`<sheetData>${rows.join('')}</sheetData></worksheet>`
	);
}

function stylesXml(formats: Pool, styles: Pool): string {
	const numbers = formats.values.map(
		(format, index) =>
			`<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${xmlAttribute(format)}"/>`
	);
	const font = (weight: string) =>
		`<font>${weight}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;
	return (
		`${XML}<styleSheet xmlns="${MAIN}">` +
		(numbers.length > 0 ? `<numFmts count="${numbers.length}">${numbers.join('')}</numFmts>` : '') +
		`<fonts count="2">${font('')}${font('<b/>')}</fonts>` +
		'<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
		'<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
		'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
		`<cellXfs count="${styles.values.length}">${styles.values.join('')}</cellXfs></styleSheet>`
	);
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
	const all = targets.map(
		([type, target], index) =>
			`<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`
	);
	return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

/**
 * Sheets as the bytes of an xlsx file. Packed in this thread: packing libraries start workers from blobs for large
 * sheets, which the page's policy forbids, and then never answer.
 */
export function workbook(sheets: readonly WorkbookSheet[]): Uint8Array<ArrayBuffer> {
	const [texts, formats, styles] = [new Pool(), new Pool(), new Pool()];
	styles.indexOf('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
	const names = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
	const bodies = sheets.map((sheet) => sheetXml(sheet, texts, formats, styles));
	const tabs = sheets.map(
		({ name }, index) =>
			`<sheet name="${xmlAttribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`
	);
	const shared = texts.values.map(
		(text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`
	);
	const types = [
		['xl/workbook.xml', 'sheet.main'],
		...names.map((name) => [`xl/${name}`, 'worksheet']),
		['xl/styles.xml', 'styles'],
		['xl/sharedStrings.xml', 'sharedStrings']
	].map(
		([part, type]) => `<Override PartName="/${part}" ContentType="${SHEET_TYPE}.${type}+xml"/>`
	);
	const parts: Record<string, string> = {
		'[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
		'_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
		'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${tabs.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': relations([
			...names.map((name) => ['worksheet', name] as const),
			['styles', 'styles.xml'],
			['sharedStrings', 'sharedStrings.xml']
		]),
		'xl/styles.xml': stylesXml(formats, styles),
		'xl/sharedStrings.xml': `${XML}<sst xmlns="${MAIN}">${shared.join('')}</sst>`,
		...Object.fromEntries(names.map((name, index) => [`xl/${name}`, bodies[index] ?? '']))
	};
	const packed = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
	return zipSync(Object.fromEntries(packed), { level: 6 });
}
