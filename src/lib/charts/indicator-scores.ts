import * as Plot from '@observablehq/plot';
import type { IndicatorScoreBar, IndicatorScores } from '../view-models/indicator-scores.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import { ACCENT, fitLabel, INK, labelMargin, LINE, plotFrame, SECOND } from './frame.ts';

/** Points earned of each branch as a bar from zero on a track that is its whole weight. */
export function indicatorScoresChart(model: IndicatorScores, context: ChartContext) {
	const narrow = isNarrow(context);
	const marginLeft = labelMargin(model.labels, narrow ? 128 : 250);
	return plotFrame(
		{
			marginLeft,
			marginRight: 78,
			marginBottom: 44,
			marginTop: 6,
			height: 52 + model.bars.length * 24,
			x: {
				label: model.axis,
				labelArrow: 'none',
				labelOffset: 38,
				domain: [0, 100],
				ticks: narrow ? 3 : 6
			},
			y: {
				type: 'band',
				domain: model.labels,
				label: null,
				tickSize: 0,
				padding: 0.3,
				tickFormat: (label: string) => fitLabel(label, marginLeft)
			},
			marks: [
				Plot.barX(model.bars, { x1: 0, x2: 100, y: 'label', fill: LINE, href: 'mark' }),
				Plot.barX(model.bars, {
					x1: 0,
					x2: (bar: IndicatorScoreBar) => Math.max(0, bar.share_pct),
					y: 'label',
					fill: (bar: IndicatorScoreBar) => (bar.isFull ? ACCENT : SECOND),
					pointerEvents: 'none'
				}),
				Plot.text(model.bars, {
					x: 100,
					y: 'label',
					text: 'text',
					textAnchor: 'start',
					dx: 6,
					fill: INK,
					fontSize: 12
				}),
				Plot.ruleX([0], { stroke: INK })
			]
		},
		context,
		model
	);
}
