import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/universal';
import { DATA_SHEET } from './chart-part.ts';
import type { NativeMarks } from './native-chart.ts';

/** The cells behind a native chart, which “Edit Data” opens: a missing value is an empty cell. */
export async function chartWorkbook(chart: NativeMarks): Promise<Uint8Array> {
	const text = (value: string): Cell => (value === '' ? null : { value, type: String });
	const number = (value: number | null, format: string): Cell =>
		value === null ? null : { value, type: Number, format };
	const data: SheetData = [
		[null, ...chart.series.map(({ name }) => text(name))],
		...chart.categories.map((category, index) => [
			text(category),
			...chart.series.map(({ values, valueFormat = chart.valueFormat }) =>
				number(values[index] ?? null, valueFormat)
			)
		])
	];
	const columns = [{ width: 28 }, ...chart.series.map(() => ({ width: 16 }))];
	const blob = await writeXlsxFile([{ sheet: DATA_SHEET, data, columns }]).toBlob();
	return new Uint8Array(await blob.arrayBuffer());
}
