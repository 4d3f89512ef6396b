import * as Plot from '@observablehq/plot';
import type { UnspentBar, UnspentBars } from '../view-models/unspent-bars.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import { ACCENT, HATCH, INK, plotFrame, ringed, SECOND, SURFACE } from './frame.ts';
import { rankedAxis } from './ranked-axis.ts';

const WAN = 10_000;

/** Unspent budget in 万元, basic and project expenditure stacked; hollow where the budget's basis is not stated. */
export function unspentBarsChart(model: UnspentBars, context: ChartContext) {
	const narrow = isNarrow(context);
	const { marginLeft, y, headings } = rankedAxis(model.axisRows, narrow ? 128 : 250);
	const marginRight = narrow ? 84 : 96;
	const colour = ({ scope }: UnspentBar) => (scope === 'basic' ? ACCENT : SECOND);
	const end = ({ end_yuan }: { end_yuan: number }) => end_yuan / WAN;
	return plotFrame(
		{
			marginLeft,
			marginRight,
			marginBottom: 46,
			marginTop: 6,
			height: 50 + model.axisRows.length * 26,
			x: {
				label: model.axis,
				labelArrow: 'none',
				labelOffset: 40,
				ticks: Math.max(
					2,
					Math.min(6, Math.floor((context.width - marginLeft - marginRight) / 60))
				),
				grid: true
			},
			y,
			marks: [
				Plot.barX(model.bars, {
					x: ({ unspent_yuan }: UnspentBar) => unspent_yuan / WAN,
					y: 'id',
					fill: (bar: UnspentBar) =>
						bar.isContradicted ? HATCH : bar.isHollow ? SURFACE : colour(bar),
					stroke: colour,
					strokeWidth: 1.4,
					insetTop: 0.7,
					insetBottom: 0.7,
					href: 'mark'
				}),
				Plot.ruleX([0], { stroke: INK }),
				ringed(
					model.totals.filter(({ isUnitCorrected }) => isUnitCorrected),
					{ x: end, y: 'id' }
				),
				Plot.text(model.totals, { x: end, y: 'id', text: 'label', textAnchor: 'start', dx: 10 }),
				headings
			]
		},
		context,
		model
	);
}
