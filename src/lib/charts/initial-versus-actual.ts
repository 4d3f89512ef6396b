import * as Plot from '@observablehq/plot';
import type {
	InitialVersusActual,
	InitialVersusActualBar
} from '../view-models/initial-versus-actual.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import { ACCENT, ALERT, HATCH, INK, LINE, plotFrame, ringed, SECOND, SHADES } from './frame.ts';
import { rankedAxis } from './ranked-axis.ts';

const WAN = 10_000;

/** Bullet bars: actual spending over the initial budget, with a tick at the adjusted one if printed. */
export function initialVersusActualChart(model: InitialVersusActual, context: ChartContext) {
	const narrow = isNarrow(context);
	const { marginLeft, y, headings } = rankedAxis(model.axisRows, narrow ? 128 : 250);
	const hasLongLabels = model.bars.some(({ isTotal }) => !isTotal);
	const marginRight = hasLongLabels ? (narrow ? 100 : 150) : 64;
	const labelOf = ({ label }: InitialVersusActualBar) =>
		narrow ? label.replace(' (', '\n(') : label;
	const initial = (bar: InitialVersusActualBar) => bar.initial_yuan / WAN;
	const actual = (bar: InitialVersusActualBar) => bar.actual_yuan / WAN;
	const furthest = (bar: InitialVersusActualBar) =>
		Math.max(bar.actual_yuan, bar.initial_yuan, bar.adjusted_yuan ?? 0) / WAN;
	const fillOf = ({ isContradicted, isTotal }: InitialVersusActualBar) =>
		isContradicted ? HATCH : isTotal ? ACCENT : (SHADES[2] ?? ACCENT);
	return plotFrame(
		{
			marginLeft,
			marginRight,
			marginBottom: 46,
			marginTop: 6,
			height: 50 + model.axisRows.length * 30,
			x: {
				label: model.axis,
				labelArrow: 'none',
				labelOffset: 40,
				zero: true,
				ticks: Math.max(
					2,
					Math.min(6, Math.floor((context.width - marginLeft - marginRight) / 60))
				),
				grid: true
			},
			y,
			marks: [
				Plot.barX(model.bars, { x: initial, y: 'id', fill: LINE }),
				Plot.barX(model.bars, {
					x: actual,
					y: 'id',
					insetTop: 5,
					insetBottom: 5,
					fill: fillOf,
					stroke: (bar: InitialVersusActualBar) => (bar.isContradicted ? ALERT : 'none')
				}),
				Plot.tickX(model.bars, { x: initial, y: 'id', stroke: INK, strokeWidth: 2 }),
				Plot.tickX(
					model.bars.filter((bar) => bar.adjusted_yuan !== null),
					{
						x: (bar: InitialVersusActualBar) => (bar.adjusted_yuan ?? 0) / WAN,
						y: 'id',
						stroke: SECOND,
						strokeWidth: 2,
						strokeDasharray: '3 2'
					}
				),
				ringed(
					model.bars.filter((bar) => bar.isUnitCorrected),
					{ x: actual, y: 'id' }
				),
				Plot.barX(model.bars, { x: furthest, y: 'id', fill: 'transparent', href: 'mark' }),
				Plot.text(model.bars, {
					x: furthest,
					y: 'id',
					text: labelOf,
					textAnchor: 'start',
					dx: 6
				}),
				headings
			]
		},
		context,
		model
	);
}
