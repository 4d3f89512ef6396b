import * as Plot from '@observablehq/plot';
import type { ThreePublicDot, ThreePublicDots } from '../view-models/three-public-dots.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import { ACCENT, ALERT, fitLabel, INK, plotFrame, SURFACE } from './frame.ts';

/** Control rates against the limit of 100 %; what lies over it is a diamond with its name. */
export function threePublicDotsChart(model: ThreePublicDots, context: ChartContext) {
	const narrow = isNarrow(context);
	const place = { x: 'control_pct', y: 'year' } as const;
	const labelled = model.dots.filter((dot) => dot.label !== null);
	/** The name may be cut, the rate after it never. */
	const fitted = (dot: ThreePublicDot) => {
		const label = dot.label ?? '';
		const rate = label.lastIndexOf(' ');
		return `${fitLabel(label.slice(0, rate), narrow ? 130 : 200)}${label.slice(rate)}`;
	};
	const href = (dot: ThreePublicDot) => 'unmarked';
	return plotFrame(
		{
			marginLeft: 44,
			marginRight: 24,
			marginBottom: 46,
			marginTop: 20,
			height: 64 + model.years.length * 48,
			x: {
				domain: model.domain,
				label: model.axis,
				labelArrow: 'none',
				labelOffset: 40,
				ticks: narrow ? 4 : 8,
				grid: true
			},
			y: { type: 'band', domain: model.years.toReversed(), label: null, tickSize: 0, padding: 0.3 },
			marks: [
				Plot.ruleX([100], { stroke: INK }),
				Plot.text([100], {
					x: (limit: number) => limit,
					frameAnchor: 'top',
					dy: -14,
					text: () => model.limitLabel
				}),
				Plot.dot(
					model.dots.filter((dot) => !dot.isOver),
					{ ...place, r: 4, fill: ACCENT, fillOpacity: 0.65, stroke: SURFACE, title: 'title', href }
				),
				Plot.dot(
					model.dots.filter((dot) => dot.isOver),
					{ ...place, r: 5, symbol: 'diamond', fill: ALERT, stroke: SURFACE, title: 'title', href }
				),
				Plot.text(labelled, {
					...place,
					text: fitted,
					textAnchor: narrow ? 'middle' : 'end',
					dx: narrow ? 0 : 8,
					dy: -13
				})
			]
		},
		context,
		model
	);
}
