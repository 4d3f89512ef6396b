import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/universal';
import { exportWords } from '../messages/exports.ts';
import type { TableTwin } from '../view-models/chart-model.ts';
import { cellValue, type NumberCell } from './cell-value.ts';
import { provenanceLines, type Provenance } from './provenance.ts';

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

function cell(text: string, isNumeric: boolean): Cell {
	if (text === '') return null;
	const number = isNumeric ? cellValue(text) : null;
	if (!number) return { value: text.slice(0, MAX_CELL), type: String, wrap: true };
	return { value: excelValue(number), type: Number, format: numberFormat(number) };
}

function widthOf(texts: readonly string[]): number {
	const widths = texts.map((text) =>
		[...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2e7f ? 2 : 1), 0)
	);
	const widest = Math.max(...widths) + 2;
	return Math.min(COLUMN_LIMITS.most, Math.max(COLUMN_LIMITS.least, widest));
}

/** A workbook: the table with typed numbers, and a second sheet with everything it must be read with. */
export async function xlsxFile(table: TableTwin, provenance: Provenance): Promise<Blob> {
	const t = exportWords[provenance.lang];
	const header: SheetData = [
		table.columns.map(({ label }) => ({ value: label, type: String, fontWeight: 'bold' }))
	];
	const rows = table.rows.map((row) =>
		row.map((text, index) => cell(text, table.columns[index]?.isNumeric ?? false))
	);
	const about = provenanceLines(provenance).map(({ label, text }): Cell[] => [
		{ value: label, type: String, fontWeight: 'bold' },
		{ value: text.slice(0, MAX_CELL), type: String, wrap: true }
	]);
	return writeXlsxFile([
		{
			sheet: t.data,
			data: [...header, ...rows],
			stickyRowsCount: 1,
			columns: table.columns.map(({ label }, index) => ({
				width: widthOf([label, ...table.rows.map((row) => row[index] ?? '')])
			}))
		},
		{ sheet: t.about, data: about, columns: [{ width: 20 }, { width: 100 }] }
	]).toBlob();
}
