import * as Plot from '@observablehq/plot';
import type { ThreePublicDot, ThreePublicDots } from '../view-models/three-public-dots.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import {
	ACCENT,
	ALERT,
	fitLabel,
	HATCHED_DOT,
	INK,
	INK_SOFT,
	plotFrame,
	SURFACE
} from './frame.ts';

/** Control rates against the limit of 100 %; what lies over it is a diamond with its name. */
export function threePublicDotsChart(model: ThreePublicDots, context: ChartContext) {
	const narrow = isNarrow(context);
	const place = { x: 'control_pct', y: 'year' } as const;
	const labelled = model.dots.filter((dot) => dot.label !== null);
	/** The name may be cut, the rate after it never. */
	const fitted = (dot: ThreePublicDot) => {
		const [name = '', figures = ''] = (dot.label ?? '').split(/ (?=[\d,.]+%)/);
		return `${fitLabel(name, narrow ? 88 : 200)} ${figures}`;
	};
	const middle = (model.domain[0] + model.domain[1]) / 2;
	const of = (isOver: boolean, isHollow: boolean) =>
		model.dots.filter(
			(dot) => dot.isOver === isOver && dot.isHollow === isHollow && !dot.isContradicted
		);
	return plotFrame(
		{
			marginLeft: 44,
			marginRight: 56,
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
				Plot.dot(of(false, false), {
					...place,
					r: 4,
					fill: ACCENT,
					fillOpacity: 0.65,
					stroke: SURFACE,
					href: 'mark'
				}),
				Plot.dot(of(false, true), {
					...place,
					r: 4,
					fill: SURFACE,
					stroke: ACCENT,
					strokeWidth: 1.6,
					href: 'mark'
				}),
				Plot.dot(of(true, false), {
					...place,
					r: 5,
					symbol: 'diamond',
					fill: ALERT,
					stroke: SURFACE,
					href: 'mark'
				}),
				Plot.dot(of(true, true), {
					...place,
					r: 5,
					symbol: 'diamond',
					fill: SURFACE,
					stroke: ALERT,
					strokeWidth: 1.8,
					href: 'mark'
				}),
				Plot.dot(
					model.dots.filter((dot) => dot.isContradicted),
					{ ...place, ...HATCHED_DOT, href: 'mark' }
				),
				...[false, true].map((isLeft) =>
					Plot.text(
						labelled.filter((dot) => isLeft === dot.control_pct < middle),
						{
							...place,
							text: fitted,
							textAnchor: isLeft ? 'start' : 'end',
							dx: isLeft ? -8 : narrow ? 24 : 8,
							dy: -13
						}
					)
				),
				Plot.text(model.counts, {
					y: 'year',
					x: () => model.domain[1],
					text: ({ n }: { n: number }) => `n=${n}`,
					textAnchor: 'start',
					dx: 8,
					fill: INK_SOFT
				})
			]
		},
		context,
		model
	);
}
