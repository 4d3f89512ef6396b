import { exportWords } from '../messages/exports.ts';
import type { TableTwin } from '../view-models/chart-model.ts';
import { cellValue, columnUnit, type CellUnit } from './cell-value.ts';
import { provenanceLines, type Provenance } from './provenance.ts';
import { tableCsv } from './table-csv.ts';

const UNIT_NAMES: Record<Exclude<CellUnit, null>, string> = {
	percent: '%',
	wan: '万元',
	yuan: '元',
	year: ''
};

/** A number without its unit where the header names it, with it where the column mixes units. */
function field(text: string, isNumeric: boolean, unit: CellUnit): string {
	const cell = isNumeric ? cellValue(text) : null;
	if (!cell || (cell.unit !== null && cell.unit !== unit)) return text;
	return cell.value.toFixed(cell.decimals);
}

/** A table as CSV for Excel and for programs: UTF-8 with BOM, CRLF, numbers bare, the conditions below after `#`. */
export function csvFile(table: TableTwin, provenance: Provenance): string {
	const units = table.columns.map((_, index) =>
		columnUnit(table.rows.map((row) => row[index] ?? ''))
	);
	const header = table.columns.map(({ label, isNumeric }, index) => {
		const unit = units[index];
		return isNumeric && unit && UNIT_NAMES[unit] ? `${label} (${UNIT_NAMES[unit]})` : label;
	});
	const rows = table.rows.map((row) =>
		row.map((text, index) =>
			field(text, table.columns[index]?.isNumeric ?? false, units[index] ?? null)
		)
	);
	const { colon } = exportWords[provenance.lang];
	const conditions = provenanceLines(provenance).map(({ label, text }) => [
		`# ${label ? `${label}${colon}` : ''}${text.replaceAll(/\s+/g, ' ')}`
	]);
	return tableCsv(header, [...rows, [''], ...conditions]);
}
