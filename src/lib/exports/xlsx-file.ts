import { exportWords } from '../messages/exports.ts';
import type { TableTwin } from '../view-models/chart-model.ts';
import { cellValue, type NumberCell } from './cell-value.ts';
import { provenanceLines, type Provenance } from './provenance.ts';
import { workbook, type WorkbookCell, type WorkbookSheet } from './workbook.ts';

const SUFFIXES = { percent: '', wan: '" 万元"', yuan: '" 元"', year: '' } as const;
/** Excel's limit of characters in one cell. */
const MAX_CELL = 32_767;
const COLUMN_LIMITS = { least: 8, most: 48 } as const;

function numberFormat({ unit, decimals }: NumberCell): string {
	const fraction = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
	if (unit === 'year') return '0';
	if (unit === 'percent') return `0${fraction}%`;
	return `#,##0${fraction}${unit ? SUFFIXES[unit] : ''}`;
}

/** Excel holds a percentage as a share: 99.73 % is 0.9973, with no digit more than was shown. */
function excelValue({ value, unit, decimals }: NumberCell): number {
	return unit === 'percent' ? Number((value / 100).toFixed(decimals + 2)) : value;
}

function cell(text: string, isNumeric: boolean): WorkbookCell | null {
	if (text === '') return null;
	const number = isNumeric ? cellValue(text) : null;
	if (!number) return { value: text.slice(0, MAX_CELL), isWrapped: true };
	return { value: excelValue(number), format: numberFormat(number) };
}

function widthOf(texts: readonly string[]): number {
	const widths = texts.map((text) =>
		[...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2e7f ? 2 : 1), 0)
	);
	const widest = Math.max(...widths) + 2;
	return Math.min(COLUMN_LIMITS.most, Math.max(COLUMN_LIMITS.least, widest));
}

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function tableSheet(name: string, table: TableTwin): WorkbookSheet {
	const header = table.columns.map(({ label }) => ({ value: label, isBold: true }));
	const rows = table.rows.map((row) =>
		row.map((text, index) => cell(text, table.columns[index]?.isNumeric ?? false))
	);
	return {
		name,
		rows: [header, ...rows],
		isHeaderFixed: true,
		widths: table.columns.map(({ label }, index) =>
			widthOf([label, ...table.rows.map((row) => row[index] ?? '')])
		)
	};
}

function aboutSheet(provenance: Provenance): WorkbookSheet {
	const rows = provenanceLines(provenance).map(({ label, text }): WorkbookCell[] => [
		{ value: label, isBold: true },
		{ value: text.slice(0, MAX_CELL), isWrapped: true }
	]);
	return { name: exportWords[provenance.lang].about, rows, widths: [20, 100] };
}

function blobOf(sheets: readonly WorkbookSheet[]): Promise<Blob> {
	return Promise.resolve(new Blob([workbook(sheets)], { type: MEDIA_TYPE }));
}

/** A workbook: the table with typed numbers, and a second sheet with everything it must be read with. */
export function xlsxFile(table: TableTwin, provenance: Provenance): Promise<Blob> {
	return blobOf([tableSheet(exportWords[provenance.lang].data, table), aboutSheet(provenance)]);
}

/** Names that Excel takes: at most 31 characters, none of `[]:*?/\\`, each once; numbered in reading order. */
function sheetName(title: string, index: number): string {
	const plain = `${index + 1} ${title}`.replaceAll(/[[\]:*?/\\]/g, ' ').replaceAll(/\s+/g, ' ');
	return plain.slice(0, 31).trim().replace(/'$/, '');
}

/** A workbook with a sheet for each table, and first what all of them must be read with. */
export function xlsxBook(
	tables: readonly { title: string; table: TableTwin }[],
	provenance: Provenance
): Promise<Blob> {
	const sheets = tables.map(({ title, table }, index) =>
		tableSheet(sheetName(title, index), table)
	);
	return blobOf([aboutSheet(provenance), ...sheets]);
}
