import * as Plot from '@observablehq/plot';
import type { DeptMoney, DeptMoneyBar } from '../view-models/dept-money.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import { ACCENT, ALERT, HATCH, INK, INK_SOFT, LINE, plotFrame, SURFACE } from './frame.ts';

const WAN = 10_000;
const wan = (yuan: number | null) => (yuan === null ? null : yuan / WAN);

/** One row a year: spending inside the budget's bar, whose outline tells on which basis it is. */
export function deptMoneyChart(model: DeptMoney, context: ChartContext) {
	const narrow = isNarrow(context);
	const budgets = (standing: DeptMoneyBar['standing']) =>
		model.bars.filter((bar) => bar.standing === standing && bar.budget_yuan !== null);
	const common = {
		x: (bar: DeptMoneyBar) => wan(bar.budget_yuan),
		y: 'year',
		href: 'mark'
	} as const;
	const insetTop = narrow ? 17 : 0;
	return plotFrame(
		{
			marginLeft: 44,
			marginRight: narrow ? 14 : 150,
			marginTop: 4,
			marginBottom: 46,
			height: 50 + model.years.length * (narrow ? 46 : 32),
			x: {
				label: model.axis,
				labelArrow: 'none',
				labelOffset: 40,
				zero: true,
				ticks: narrow ? 3 : 5,
				grid: true
			},
			y: { type: 'band', domain: model.years, label: null, tickSize: 0, padding: 0.2 },
			marks: [
				Plot.barX(budgets('full'), { ...common, insetTop, fill: LINE }),
				Plot.barX(budgets('unspecified'), { ...common, insetTop, fill: 'none', stroke: INK_SOFT }),
				Plot.barX(budgets('initial'), {
					...common,
					insetTop,
					fill: 'none',
					stroke: INK_SOFT,
					strokeDasharray: '3 2'
				}),
				...[false, true].map((isContradicted) =>
					Plot.barX(
						model.bars.filter(
							(bar) => bar.actual_yuan !== null && bar.isContradicted === isContradicted
						),
						{
							...common,
							x: (bar: DeptMoneyBar) => wan(bar.actual_yuan),
							insetTop: insetTop + 6,
							insetBottom: 6,
							fill: isContradicted ? HATCH : ACCENT,
							...(isContradicted ? { stroke: ALERT } : {})
						}
					)
				),
				Plot.dot(
					model.bars.filter((bar) => bar.isUnitCorrected),
					{
						x: (bar: DeptMoneyBar) => wan(bar.actual_yuan),
						y: 'year',
						dx: -9,
						dy: insetTop / 2,
						r: 4,
						fill: ACCENT,
						stroke: SURFACE,
						strokeWidth: 1.6,
						pointerEvents: 'none'
					}
				),
				Plot.text(model.bars, {
					x: (bar: DeptMoneyBar) =>
						narrow ? 0 : wan(Math.max(bar.budget_yuan ?? 0, bar.actual_yuan ?? 0)),
					y: 'year',
					text: 'label',
					textAnchor: 'start',
					dx: narrow ? 1 : 6,
					dy: narrow ? -11 : 0,
					fill: INK,
					fontVariant: 'tabular-nums'
				}),
				Plot.text(model.gaps, {
					x: () => 0,
					y: (year: string) => year,
					text: () => model.gapLabel,
					textAnchor: 'start',
					dx: 6,
					fill: INK_SOFT
				}),
				Plot.ruleX([0], { stroke: INK_SOFT })
			]
		},
		context,
		model
	);
}
