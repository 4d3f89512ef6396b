import * as Plot from '@observablehq/plot';
import type { QuickChart, QuickPoint } from '../view-models/quick-chart.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import { ACCENT, fitLabel, INK_SOFT, labelMargin, LINE, plotFrame, SURFACE } from './frame.ts';

const PLACE = { x: 'x', y: 'y' } as const;

function bars(model: QuickChart, context: ChartContext): Plot.PlotOptions {
	const names = model.points.map((point) => String(point.x));
	const marginLeft = labelMargin(names, context.width * (isNarrow(context) ? 0.42 : 0.36));
	const isDot = model.mark === 'dot';
	const value = { x: 'y', y: 'x' } as const;
	const text = (points: QuickPoint[], sign: 1 | -1) =>
		Plot.text(points, {
			...value,
			text: ({ y }: QuickPoint) => y.toLocaleString('en', { maximumFractionDigits: 4 }),
			textAnchor: sign > 0 ? 'start' : 'end',
			dx: sign * 6,
			fontVariant: 'tabular-nums',
			stroke: SURFACE,
			strokeWidth: 3,
			fill: 'var(--ink)'
		});
	return {
		height: 66 + model.points.length * 26,
		marginLeft,
		marginRight: 84,
		marginBottom: 42,
		marginTop: 8,
		x: {
			label: model.yName,
			labelArrow: 'none',
			grid: true,
			ticks: isNarrow(context) ? 3 : 5,
			nice: true
		},
		y: {
			type: 'band',
			domain: names,
			label: null,
			tickSize: 0,
			padding: 0.28,
			tickFormat: (name: string) => fitLabel(name, marginLeft)
		},
		marks: [
			...(isDot
				? [
						Plot.ruleY(names, { stroke: LINE }),
						Plot.dot(model.points, { ...value, fill: ACCENT, r: 4.5 })
					]
				: [
						Plot.barX(model.points, { ...value, fill: ACCENT }),
						Plot.ruleX([0], { stroke: INK_SOFT })
					]),
			text(
				model.points.filter(({ y }) => isDot || y >= 0),
				1
			),
			text(
				model.points.filter(({ y }) => !isDot && y < 0),
				-1
			)
		]
	};
}

function plane(model: QuickChart, context: ChartContext): Plot.PlotOptions {
	const isYear = model.kind === 'year';
	const years = [...new Set(model.points.map((point) => Number(point.x)))];
	return {
		height: 320,
		marginLeft: 64,
		marginRight: 24,
		marginTop: 24,
		marginBottom: 40,
		x: {
			label: model.xName,
			labelArrow: 'none',
			...(isYear ? { tickFormat: 'd', ticks: years, inset: 16 } : { nice: true, inset: 8 }),
			...(isYear && isNarrow(context) ? { ticks: 4 } : {})
		},
		y: { label: model.yName, labelArrow: 'none', grid: true, nice: true, inset: 8 },
		marks: [
			...model.lines.map((line) => Plot.line(line, { ...PLACE, stroke: ACCENT, strokeWidth: 1.8 })),
			Plot.dot(model.points, {
				...PLACE,
				fill: ACCENT,
				stroke: SURFACE,
				r: 4,
				title: ({ x, y }: QuickPoint) => `${x}: ${y}`
			})
		]
	};
}

/** A reader's own answer as bars from zero, dots, or a line by years; axes carry the names of the columns. */
export function quickChartSvg(model: QuickChart, context: ChartContext, ariaLabel: string) {
	const options = model.kind === 'text' ? bars(model, context) : plane(model, context);
	return plotFrame(options, context, { ariaLabel });
}
