import * as Plot from '@observablehq/plot';
import type { BudgetStanding } from '../view-models/dept-money.ts';
import type { FlagshipItems, FlagshipRow } from '../view-models/flagship-items.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import { ACCENT, INK, INK_SOFT, LINE, plotFrame, SURFACE } from './frame.ts';

const wan = (yuan: number | null) => (yuan === null ? null : yuan / 10_000);

/** Under each item's name one row a year: spending inside the budget's bar, whose outline tells its basis. */
export function flagshipItemsChart(model: FlagshipItems, context: ChartContext) {
	const narrow = isNarrow(context);
	const yearOf = new Map(model.rows.map((row) => [row.key, row.year]));
	const insetTop = narrow ? 17 : 2;
	const budgets = (standing: BudgetStanding) =>
		model.rows.filter((row) => row.standing === standing && row.budget_yuan !== null);
	const budget = {
		x: (row: FlagshipRow) => wan(row.budget_yuan),
		y: 'key',
		insetTop,
		insetBottom: 2,
		href: 'mark'
	} as const;
	return plotFrame(
		{
			marginLeft: 44,
			marginRight: narrow ? 14 : 320,
			marginTop: 4,
			marginBottom: 46,
			height: 50 + model.bands.length * (narrow ? 42 : 30),
			x: {
				label: model.axis,
				labelArrow: 'none',
				labelOffset: 40,
				zero: true,
				ticks: narrow ? 3 : 5,
				grid: true
			},
			y: {
				type: 'band',
				domain: model.bands,
				label: null,
				tickSize: 0,
				padding: 0.06,
				tickFormat: (key: string) => yearOf.get(key) ?? ''
			},
			marks: [
				Plot.barX(budgets('full'), { ...budget, fill: LINE }),
				Plot.barX(budgets('unspecified'), { ...budget, fill: SURFACE, stroke: INK_SOFT }),
				Plot.barX(budgets('initial'), {
					...budget,
					fill: SURFACE,
					stroke: INK_SOFT,
					strokeDasharray: '3 2'
				}),
				Plot.barX(
					model.rows.filter((row) => row.actual_yuan !== null),
					{
						x: (row: FlagshipRow) => wan(row.actual_yuan),
						y: 'key',
						insetTop: insetTop + 6,
						insetBottom: 8,
						fill: ACCENT,
						href: 'mark'
					}
				),
				Plot.dot(
					model.rows.filter((row) => row.isUnitCorrected),
					{
						x: (row: FlagshipRow) => wan(row.actual_yuan),
						y: 'key',
						dx: -9,
						r: 4,
						fill: ACCENT,
						stroke: SURFACE,
						strokeWidth: 1.6,
						pointerEvents: 'none'
					}
				),
				Plot.text(model.rows, {
					x: (row: FlagshipRow) =>
						narrow ? 0 : wan(Math.max(row.budget_yuan ?? 0, row.actual_yuan ?? 0)),
					y: 'key',
					text: 'label',
					textAnchor: 'start',
					dx: narrow ? 1 : 6,
					dy: narrow ? -12 : 0,
					fill: INK,
					fontSize: narrow ? 11 : 12,
					fontVariant: 'tabular-nums'
				}),
				Plot.text(model.headings, {
					x: () => 0,
					y: 'key',
					text: 'name',
					textAnchor: 'start',
					dx: narrow ? -36 : -36,
					dy: 4,
					fill: INK,
					fontWeight: 600
				}),
				Plot.ruleX([0], { stroke: INK_SOFT })
			]
		},
		context,
		model
	);
}
