import * as Plot from '@observablehq/plot';
import type { MonitoringLine, MonitoringSlope } from '../view-models/monitoring-slope.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import { ACCENT, fitLabel, HATCHED_DOT, INK_SOFT, plotFrame, SECOND, SURFACE } from './frame.ts';

/** Progress at the cut-off and the rate at year-end, with the share of the year that had passed. */
export function monitoringSlopeChart(model: MonitoringSlope, context: ChartContext) {
	const narrow = isNarrow(context);
	const [cutOff, yearEnd] = model.stages;
	const closed = model.lines.filter((line) => line.year_end_pct !== null);
	const joined = closed.filter((line) => line.on_year_budget_pct !== null);
	const colour = (line: MonitoringLine) => (line.isBehind ? SECOND : ACCENT);
	const lowest = Math.min(
		...model.lines.map((line) => line.progress_pct),
		...model.elapsed.map(({ pct }) => pct)
	);
	const labelOf = ({ name, figures }: MonitoringLine) =>
		`${fitLabel(name, 150)}${narrow ? '\n' : ' '}${figures}`;
	return plotFrame(
		{
			marginLeft: 44,
			marginRight: narrow ? 56 : 70,
			marginTop: 14,
			marginBottom: 30,
			height: 300,
			x: {
				type: 'point',
				domain: [cutOff, yearEnd],
				label: null,
				padding: narrow ? 0.12 : 0.16,
				tickSize: 0
			},
			y: {
				domain: [Math.floor(lowest / 10) * 10, 102],
				label: model.axis,
				labelArrow: 'none',
				grid: true,
				ticks: 6
			},
			marks: [
				Plot.ruleY(model.elapsed, { y: 'pct', stroke: INK_SOFT, strokeDasharray: '4 3' }),
				Plot.text(model.elapsed, {
					y: 'pct',
					frameAnchor: 'right',
					text: 'label',
					dy: -7,
					dx: narrow ? 52 : 66,
					textAnchor: 'end',
					fill: INK_SOFT
				}),
				Plot.link(joined, {
					x1: () => cutOff,
					x2: () => yearEnd,
					y1: 'on_year_budget_pct',
					y2: 'year_end_pct',
					stroke: colour,
					strokeOpacity: model.showsLabels ? 1 : 0.4,
					strokeDasharray: '1 3',
					strokeWidth: 1.5
				}),
				Plot.dot(
					model.lines.filter((line) => !line.isContradicted),
					{
						x: () => cutOff,
						y: 'progress_pct',
						r: 4,
						fill: colour,
						stroke: SURFACE,
						symbol: (line: MonitoringLine) => (line.scope === 'project' ? 'square' : 'circle'),
						href: 'mark'
					}
				),
				Plot.dot(
					model.lines.filter((line) => line.isContradicted),
					{ x: () => cutOff, y: 'progress_pct', ...HATCHED_DOT, href: 'mark' }
				),
				Plot.dot(closed, {
					x: () => yearEnd,
					y: 'year_end_pct',
					r: 4,
					fill: (line: MonitoringLine) => (line.isHollow ? SURFACE : colour(line)),
					stroke: colour,
					strokeWidth: 1.6,
					href: 'yearEndMark'
				}),
				...[false, true].map((isBehind) =>
					Plot.text(
						model.showsLabels ? model.lines.filter((one) => one.isBehind === isBehind) : [],
						{
							x: () => cutOff,
							y: 'progress_pct',
							text: labelOf,
							textAnchor: 'start',
							dx: 8,
							dy: (isBehind ? 1 : -1) * (narrow ? 17 : 12)
						}
					)
				),
				Plot.text(model.showsLabels ? closed : [], {
					x: () => yearEnd,
					y: 'year_end_pct',
					text: (line: MonitoringLine) => `${line.year_end_pct?.toFixed(2)}%`,
					textAnchor: 'start',
					dx: 8
				})
			],
			symbol: { type: 'identity' as never }
		},
		context,
		model
	);
}
