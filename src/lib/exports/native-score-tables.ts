import type { ComponentLoss } from '../view-models/component-loss.ts';
import type { IndicatorHeat } from '../view-models/indicator-heat.ts';
import { matrixTable } from './matrix-table.ts';
import { cautionsOf, type NativeChart } from './native-chart.ts';

/** Scheme by scheme, points lost of each part; shaded by the share of what was reachable. */
export function nativeComponentLoss(model: ComponentLoss): NativeChart[] {
	const corner = model.table.columns[1]?.label ?? '';
	return model.blocks.map((block) =>
		matrixTable(
			corner,
			block.rows.map(({ label, year }, index) => [
				String(index),
				[label, year].filter((one) => one !== null).join(' ')
			]),
			block.columns.map(({ label }, index) => [String(index), label]),
			block.rows.flatMap((row, index) =>
				row.cells.map((cell) => ({
					row: String(index),
					column: String(cell.column),
					text: cell.text,
					shade: cell.shade,
					cautions: cautionsOf(cell)
				}))
			),
			model.blocks.length > 1 ? block.label : null
		)
	);
}

/** Tables of indicators, a block for each scheme, shaded by the share of the weight that was lost. */
export function nativeIndicatorHeat(model: IndicatorHeat): NativeChart[] {
	return model.blocks.map((block) =>
		matrixTable(
			model.table.columns[1]?.label ?? '',
			block.rows.map((row) => [String(row), model.labels[row] ?? '']),
			block.columns.map(({ label, year }, index) => [
				String(index),
				[label, year].filter((one) => one !== null).join(' ')
			]),
			block.cells.map((cell) => ({
				row: String(cell.row),
				column: String(cell.column),
				text: cell.text,
				shade: cell.shade,
				cautions: cautionsOf(cell)
			})),
			model.blocks.length > 1 ? block.label : null
		)
	);
}
