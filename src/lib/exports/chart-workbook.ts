import { DATA_SHEET } from './chart-part.ts';
import type { NativeMarks } from './native-chart.ts';
import { workbook, type WorkbookCell } from './workbook.ts';

/** The cells behind a native chart, which “Edit Data” opens: a missing value is an empty cell. */
export function chartWorkbook(chart: NativeMarks): Uint8Array<ArrayBuffer> {
	const text = (value: string): WorkbookCell | null => (value === '' ? null : { value });
	const number = (value: number | null, format: string): WorkbookCell | null =>
		value === null ? null : { value, format };
	const rows = [
		[null, ...chart.series.map(({ name }) => text(name))],
		...chart.categories.map((category, index) => [
			text(category),
			...chart.series.map(({ values, valueFormat = chart.valueFormat }) =>
				number(values[index] ?? null, valueFormat)
			)
		])
	];
	return workbook([{ name: DATA_SHEET, rows, widths: [28, ...chart.series.map(() => 16)] }]);
}
