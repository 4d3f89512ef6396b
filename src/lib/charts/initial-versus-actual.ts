import * as Plot from '@observablehq/plot';
import type {
	InitialVersusActual,
	InitialVersusActualBar
} from '../view-models/initial-versus-actual.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import { ACCENT, fitLabel, INK, labelMargin, LINE, plotFrame, SECOND } from './frame.ts';

const WAN = 10_000;

/** Bullet bars: actual spending over the initial budget, with a tick at the adjusted one if printed. */
export function initialVersusActualChart(model: InitialVersusActual, context: ChartContext) {
	const narrow = isNarrow(context);
	const labels = model.bars.map((bar) => bar.label);
	const marginLeft = labelMargin(labels, narrow ? 128 : 250);
	const href = (bar: InitialVersusActualBar) => 'unmarked';
	return plotFrame(
		{
			marginLeft,
			marginRight: 64,
			marginBottom: 46,
			marginTop: 6,
			height: 50 + labels.length * 30,
			x: {
				label: model.axis,
				labelArrow: 'none',
				labelOffset: 40,
				zero: true,
				ticks: narrow ? 3 : 6,
				grid: true
			},
			y: {
				type: 'band',
				domain: labels,
				label: null,
				tickSize: 0,
				padding: 0.25,
				tickFormat: (label: string) => fitLabel(label, marginLeft)
			},
			marks: [
				Plot.barX(model.bars, {
					x: (bar: InitialVersusActualBar) => bar.initial_yuan / WAN,
					y: 'label',
					fill: LINE,
					title: 'title',
					href
				}),
				Plot.barX(model.bars, {
					x: (bar: InitialVersusActualBar) => bar.actual_yuan / WAN,
					y: 'label',
					inset: 5,
					fill: ACCENT,
					title: 'title',
					href
				}),
				Plot.tickX(model.bars, {
					x: (bar: InitialVersusActualBar) => bar.initial_yuan / WAN,
					y: 'label',
					stroke: INK,
					strokeWidth: 2
				}),
				Plot.tickX(
					model.bars.filter((bar) => bar.adjusted_yuan !== null),
					{
						x: (bar: InitialVersusActualBar) => (bar.adjusted_yuan ?? 0) / WAN,
						y: 'label',
						stroke: SECOND,
						strokeWidth: 2,
						strokeDasharray: '3 2'
					}
				),
				Plot.text(model.bars, {
					x: (bar: InitialVersusActualBar) =>
						Math.max(bar.actual_yuan, bar.initial_yuan, bar.adjusted_yuan ?? 0) / WAN,
					y: 'label',
					text: 'ratioLabel',
					textAnchor: 'start',
					dx: 6
				})
			]
		},
		context,
		model
	);
}
