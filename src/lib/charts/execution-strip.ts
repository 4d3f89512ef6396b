import * as Plot from '@observablehq/plot';
import type {
	ExecutionStrip,
	ExecutionStripDot,
	ExecutionStripSummary
} from '../view-models/execution-strip.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import { ACCENT, HATCHED_DOT, INK, INK_SOFT, LINE, plotFrame, SHADES, SURFACE } from './frame.ts';

/** One row of dots a year on a cut axis, with the middle half and median where there are enough. */
export function executionStripChart(model: ExecutionStrip, context: ChartContext) {
	const narrow = isNarrow(context);
	const labelled = model.dots.filter((dot) => dot.label !== null);
	const rowHeight = labelled.length > 0 && narrow ? 58 : 44;
	const longest = Math.max(
		0,
		...model.summaries.map(({ n, alike }) => (alike > 0 ? `n=${alike}/${n}` : `n=${n}`).length)
	);
	const withSummary = model.summaries.filter((summary) => summary.median !== null);
	const place = { x: 'rate', y: 'year' } as const;
	const isRightHalf = (dot: ExecutionStripDot) =>
		dot.rate > (model.domain[0] + model.domain[1]) / 2;
	return plotFrame(
		{
			marginLeft: 44,
			marginRight: Math.max(narrow ? 56 : 64, Math.ceil(9 + 6.6 * longest)),
			marginBottom: 46,
			marginTop: 8,
			height: 52 + model.years.length * rowHeight,
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
				Plot.ruleX([100], { stroke: INK_SOFT }),
				Plot.ruleY(withSummary, {
					x1: 'lower',
					x2: 'upper',
					y: 'year',
					stroke: LINE,
					strokeWidth: 14
				}),
				Plot.dot(
					model.dots.filter((dot) => dot.isUnitCorrected),
					{ ...place, r: 7, stroke: INK, strokeWidth: 1.2 }
				),
				Plot.dot(
					model.dots.filter((dot) => dot.isApart && !dot.isHollow && !dot.isContradicted),
					{
						...place,
						r: 4,
						fill: SHADES[1] ?? SURFACE,
						stroke: ACCENT,
						strokeWidth: 0.6,
						href: 'mark'
					}
				),
				Plot.dot(
					model.dots.filter((dot) => !dot.isApart && !dot.isHollow && !dot.isContradicted),
					{
						...place,
						r: 4,
						fill: ACCENT,
						fillOpacity: labelled.length > 0 ? 1 : 0.72,
						stroke: SURFACE,
						strokeWidth: 1,
						href: 'mark'
					}
				),
				Plot.dot(
					model.dots.filter((dot) => dot.isHollow && !dot.isContradicted),
					{ ...place, r: 4, fill: SURFACE, stroke: ACCENT, strokeWidth: 1.6, href: 'mark' }
				),
				Plot.dot(
					model.dots.filter((dot) => dot.isContradicted),
					{ ...place, ...HATCHED_DOT, href: 'mark' }
				),
				Plot.tickX(withSummary, { x: 'median', y: 'year', stroke: INK, strokeWidth: 2 }),
				Plot.text(
					labelled.filter((dot) => !narrow && !isRightHalf(dot)),
					{ ...place, text: 'label', textAnchor: 'start', dx: 9 }
				),
				Plot.text(
					labelled.filter((dot) => !narrow && isRightHalf(dot)),
					{ ...place, text: 'label', textAnchor: 'end', dx: -9 }
				),
				Plot.text(
					labelled.filter(() => narrow),
					{ ...place, text: 'label', textAnchor: 'end', dx: 8, dy: -13, fontSize: 11 }
				),
				Plot.text(model.summaries, {
					y: 'year',
					x: () => model.domain[1],
					text: ({ n, alike }: ExecutionStripSummary) => (alike > 0 ? `n=${alike}/${n}` : `n=${n}`),
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
