import * as Plot from '@observablehq/plot';
import type { UnspentBar, UnspentBars } from '../view-models/unspent-bars.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import { ACCENT, fitLabel, INK, labelMargin, plotFrame, SECOND } from './frame.ts';

const WAN = 10_000;

/** Unspent budget in 万元, basic and project expenditure stacked. */
export function unspentBarsChart(model: UnspentBars, context: ChartContext) {
	const narrow = isNarrow(context);
	const marginLeft = labelMargin(model.labels, narrow ? 128 : 250);
	return plotFrame(
		{
			marginLeft,
			marginRight: 24,
			marginBottom: 46,
			marginTop: 6,
			height: 50 + model.labels.length * 26,
			x: {
				label: model.axis,
				labelArrow: 'none',
				labelOffset: 40,
				ticks: narrow ? 3 : 6,
				grid: true
			},
			y: {
				type: 'band',
				domain: model.labels,
				label: null,
				tickSize: 0,
				padding: 0.25,
				tickFormat: (label: string) => fitLabel(label, marginLeft)
			},
			color: { type: 'ordinal', domain: model.scopes, range: [ACCENT, SECOND] },
			marks: [
				Plot.barX(model.bars, {
					x: (bar: UnspentBar) => bar.unspent_yuan / WAN,
					y: 'label',
					fill: 'scopeLabel',
					title: 'title',
					href: (bar: UnspentBar) => 'unmarked'
				}),
				Plot.ruleX([0], { stroke: INK })
			]
		},
		context,
		model
	);
}
