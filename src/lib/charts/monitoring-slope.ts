import * as Plot from '@observablehq/plot';
import type { MonitoringLine, MonitoringSlope } from '../view-models/monitoring-slope.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import { ACCENT, fitLabel, INK_SOFT, plotFrame, SECOND, SURFACE } from './frame.ts';

/** Progress at the cut-off and the rate at year-end, with the share of the year that had passed. */
export function monitoringSlopeChart(model: MonitoringSlope, context: ChartContext) {
	const narrow = isNarrow(context);
	const [cutOff, yearEnd] = model.stages;
	const closed = model.lines.filter((line) => line.year_end_pct !== null);
	const href = (line: MonitoringLine) => 'unmarked';
	const colour = (line: MonitoringLine) => (line.isBehind ? SECOND : ACCENT);
	const lowest = Math.min(...model.lines.map((line) => line.progress_pct), model.elapsed_pct ?? 50);
	return plotFrame(
		{
			marginLeft: 44,
			marginRight: narrow ? 40 : 80,
			marginTop: 14,
			marginBottom: 30,
			height: 300,
			x: {
				type: 'point',
				domain: [cutOff, yearEnd],
				label: null,
				padding: narrow ? 0.35 : 0.5,
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
				Plot.ruleY(model.elapsed_pct === null ? [] : [model.elapsed_pct], {
					stroke: INK_SOFT,
					strokeDasharray: '4 3'
				}),
				Plot.text(model.elapsed_pct === null ? [] : [model.elapsed_pct], {
					y: (pct: number) => pct,
					frameAnchor: 'right',
					text: () => model.elapsedLabel,
					dy: -7,
					fill: INK_SOFT
				}),
				Plot.link(closed, {
					x1: () => cutOff,
					x2: () => yearEnd,
					y1: 'progress_pct',
					y2: 'year_end_pct',
					stroke: colour,
					strokeOpacity: model.showsLabels ? 1 : 0.4,
					strokeDasharray: '1 3',
					strokeWidth: 1.5
				}),
				Plot.dot(model.lines, {
					x: () => cutOff,
					y: 'progress_pct',
					r: 4,
					fill: colour,
					stroke: SURFACE,
					symbol: (line: MonitoringLine) => (line.scope === 'project' ? 'square' : 'circle'),
					title: 'title',
					href
				}),
				Plot.dot(closed, {
					x: () => yearEnd,
					y: 'year_end_pct',
					r: 4,
					fill: SURFACE,
					stroke: colour,
					strokeWidth: 1.6,
					title: 'title',
					href
				}),
				Plot.text(model.showsLabels ? model.lines : [], {
					x: () => cutOff,
					y: 'progress_pct',
					text: (line: MonitoringLine) => `${fitLabel(line.label, 140)} ${line.progress_pct}%`,
					textAnchor: 'start',
					dx: 8
				}),
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
