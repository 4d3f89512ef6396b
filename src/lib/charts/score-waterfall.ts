import * as Plot from '@observablehq/plot';
import type { ScoreWaterfall, WaterfallStep } from '../view-models/score-waterfall.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import { ACCENT, INK, INK_SOFT, labelMargin, LINE, plotFrame, SECOND, wrapLabel } from './frame.ts';

const COLOURS = { level: ACCENT, bonus: LINE, lost: SECOND, unexplained: INK_SOFT };

/** Steps from the full mark to the printed score. Only differences are bars, so that the axis may be cut. */
export function scoreWaterfallChart(model: ScoreWaterfall, context: ChartContext) {
	const narrow = isNarrow(context);
	const keys = model.steps.map((_, index) => String(index));
	const labels = model.steps.map(({ label }) => label);
	const marginLeft = narrow ? 12 : labelMargin(labels, 240);
	const steps = model.steps.map((step, index) => ({ ...step, key: String(index) }));
	type Step = WaterfallStep & { key: string };
	const moves = steps.filter(({ kind }) => kind !== 'level');
	const levels = steps.filter(({ kind }) => kind === 'level');
	const joins = steps.slice(0, -1).map((step, index) => ({
		x: step.to,
		from: step.key,
		to: String(index + 1)
	}));
	const insetTop = narrow ? 18 : 0;
	const lower = (step: Step) => Math.min(step.from, step.to);
	return plotFrame(
		{
			marginLeft,
			marginRight: narrow ? 30 : 24,
			marginTop: 4,
			marginBottom: 46,
			height: 50 + keys.length * (narrow ? 40 : 28),
			x: {
				domain: model.domain,
				label: model.axis,
				labelArrow: 'none',
				labelOffset: 40,
				ticks: narrow ? 4 : 7,
				grid: true
			},
			y: {
				type: 'band',
				domain: keys,
				label: null,
				tickSize: 0,
				padding: 0.25,
				axis: narrow ? null : 'left',
				tickFormat: (key: string) => wrapLabel(labels[Number(key)] ?? '', marginLeft)
			},
			marks: [
				Plot.link(joins, {
					x1: 'x',
					x2: 'x',
					y1: 'from',
					y2: 'to',
					stroke: INK_SOFT,
					strokeDasharray: '2 3'
				}),
				Plot.barX(moves, {
					x1: 'to',
					x2: 'from',
					y: 'key',
					insetTop,
					fill: (step: Step) => COLOURS[step.kind],
					href: 'mark'
				}),
				Plot.tickX(levels, {
					x: 'to',
					y: 'key',
					insetTop,
					stroke: ACCENT,
					strokeWidth: 4,
					href: 'mark'
				}),
				Plot.text(steps, {
					x: lower,
					y: 'key',
					text: 'text',
					textAnchor: 'end',
					dx: -7,
					dy: narrow ? 8 : 0,
					fill: INK,
					fontWeight: 600,
					fontVariant: 'tabular-nums'
				}),
				Plot.text(narrow ? steps : [], {
					x: () => model.domain[0],
					y: 'key',
					text: 'label',
					textAnchor: 'start',
					dy: -10,
					fill: INK_SOFT
				})
			]
		},
		context,
		model
	);
}
