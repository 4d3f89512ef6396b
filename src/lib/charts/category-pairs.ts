import * as Plot from '@observablehq/plot';
import type { CategoryPairCell, CategoryPairs } from '../view-models/category-pairs.ts';
import { categoryAxis } from './category-axis.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import { INK, LINE, plotFrame, SHADE_INKS, SHADES } from './frame.ts';

const LETTER = 6.6;

/** Category × category, each pair once: the reports that state both. */
export function categoryPairsChart(model: CategoryPairs, context: ChartContext) {
	const narrow = isNarrow(context);
	const { marginLeft, y } = categoryAxis(model.down, narrow || context.width < 700, 116);
	const labels = new Map(model.across.map(({ code, label }) => [code, label]));
	const isChinese = [...labels.values()].every((label) => label.charCodeAt(0) > 0x2e7f);
	const longest = Math.max(1, ...[...labels.values()].map((label) => label.length));
	const band = (context.width - marginLeft - 4) / Math.max(1, labels.size);
	const isTight = longest * (isChinese ? 12 : LETTER) > band - 4;
	const headHeight = !isTight ? 26 : isChinese ? 15 * longest + 12 : LETTER * longest + 16;
	const place = { x: 'column', y: 'row' } as const;
	return plotFrame(
		{
			marginLeft,
			marginTop: headHeight,
			marginRight: 4,
			marginBottom: 4,
			height: headHeight + 4 + model.down.length * 25,
			x: {
				type: 'band',
				domain: [...labels.keys()],
				axis: 'top',
				label: null,
				padding: 0.06,
				tickSize: 0,
				tickRotate: isTight && !isChinese ? -90 : 0,
				tickFormat: (code: string) => {
					const label = labels.get(code) ?? code;
					return isTight && isChinese ? [...label].join('\n') : label;
				}
			},
			y: { ...y, padding: 0.1, align: 0 },
			marks: [
				Plot.cell(model.cells, {
					...place,
					fill: (cell: CategoryPairCell) => SHADES[cell.shade ?? 0],
					stroke: LINE,
					strokeWidth: 0.5,
					href: 'mark'
				}),
				Plot.text(model.cells, {
					...place,
					text: 'documents',
					fill: (cell: CategoryPairCell) => SHADE_INKS[cell.shade ?? 0] ?? INK,
					fontVariant: 'tabular-nums',
					pointerEvents: 'none'
				})
			]
		},
		context,
		model
	);
}
