import * as Plot from '@observablehq/plot';
import type { DeptMoney, DeptMoneyBar } from '../view-models/dept-money.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import { ACCENT, INK, INK_SOFT, LINE, plotFrame } from './frame.ts';

const WAN = 10_000;
const wan = (yuan: number | null) => (yuan === null ? null : yuan / WAN);

/** One row a year: spending inside the budget's bar, whose outline tells on which basis it is. */
export function deptMoneyChart(model: DeptMoney, context: ChartContext) {
	const narrow = isNarrow(context);
	const budgets = (mark: DeptMoneyBar['mark']) =>
		model.bars.filter((bar) => bar.mark === mark && bar.budget_yuan !== null);
	const common = {
		x: (bar: DeptMoneyBar) => wan(bar.budget_yuan),
		y: 'year',
		title: 'title',
		href: (bar: DeptMoneyBar) => 'unmarked'
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
				Plot.barX(
					model.bars.filter((bar) => bar.actual_yuan !== null),
					{
						...common,
						x: (bar: DeptMoneyBar) => wan(bar.actual_yuan),
						insetTop: insetTop + 6,
						insetBottom: 6,
						fill: ACCENT
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
