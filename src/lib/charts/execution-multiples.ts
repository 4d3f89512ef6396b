import * as Plot from '@observablehq/plot';
import type {
	ExecutionMultiples,
	ExecutionMultiplesDot
} from '../view-models/execution-multiples.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import {
	ACCENT,
	fitLabel,
	HATCHED_DOT,
	INK,
	INK_SOFT,
	LINE,
	plotFrame,
	ringed,
	SURFACE,
	yearFormat
} from './frame.ts';

/** One small panel a department on one cut axis; a line joins only neighbouring years that are comparable. */
export function executionMultiplesChart(model: ExecutionMultiples, context: ChartContext) {
	const narrow = isNarrow(context);
	const columns = Math.min(narrow ? (model.isFew ? 1 : 2) : 4, model.panels.length);
	const rows = Math.ceil(model.panels.length / columns);
	const [lowest] = model.domain;
	const facet = {
		fx: ({ panel }: { panel: number }) => panel % columns,
		fy: ({ panel }: { panel: number }) => Math.floor(panel / columns)
	};
	const place = { ...facet, x: 'year', y: 'rate' } as const;
	const width = Math.min((context.width - 54) / columns, 420);
	const titleWidth = narrow || model.isFew ? width - 14 : width - 96;
	const rated = model.dots.filter((dot) => dot.rate !== null);
	const apart = model.dots.filter((dot) => dot.rate === null);
	const of = (isHollow: boolean) =>
		rated.filter((dot) => dot.isHollow === isHollow && !dot.isContradicted);
	const label = {
		text: 'label',
		fontSize: 11,
		stroke: SURFACE,
		strokeWidth: 3,
		fill: INK,
		pointerEvents: 'none'
	} as const;
	return plotFrame(
		{
			marginLeft: 40,
			marginRight: context.width - 40 - columns * width,
			marginTop: 40,
			marginBottom: 26,
			height: rows === 1 ? 176 : 66 + rows * (narrow ? 150 : 158),
			fx: { axis: null, padding: narrow ? 0.1 : 0.08 },
			fy: { axis: null, paddingInner: rows === 1 ? 0 : 0.34, paddingOuter: 0 },
			x: { type: 'point', domain: model.years, label: null, padding: 0.4, tickSize: 0 },
			y: { domain: model.domain, label: null },
			marks: [
				Plot.axisY({ ticks: 4, label: null, tickSize: 0 }),
				Plot.gridY({ ticks: 4 }),
				Plot.axisX({
					label: null,
					tickSize: 0,
					tickFormat: yearFormat({ width }, 10, model.years.length)
				}),
				Plot.ruleY([100], { stroke: INK_SOFT }),
				Plot.ruleY([lowest], { stroke: LINE }),
				Plot.link(model.bands, {
					...facet,
					x: 'year',
					y1: 'lower',
					y2: 'upper',
					stroke: LINE,
					strokeWidth: 7
				}),
				Plot.text(model.bands, {
					...facet,
					x: 'year',
					y: 'median',
					text: () => '–',
					fill: INK,
					fontWeight: 700
				}),
				Plot.line(model.lines, {
					...place,
					z: ({ panel, run }: { panel: number; run: number }) => `${panel}/${run}`,
					stroke: ACCENT,
					strokeWidth: 1.8
				}),
				Plot.dot(model.gaps, { ...facet, x: 'year', y: () => lowest, r: 1.4, fill: INK_SOFT }),
				Plot.dot(of(false), { ...place, r: 3.6, fill: ACCENT, stroke: SURFACE, href: 'mark' }),
				Plot.dot(of(true), {
					...place,
					r: 3.8,
					fill: SURFACE,
					stroke: ACCENT,
					strokeWidth: 1.6,
					href: 'mark'
				}),
				Plot.dot(
					rated.filter((dot) => dot.isContradicted),
					{ ...place, ...HATCHED_DOT, href: 'mark' }
				),
				ringed(
					rated.filter((dot) => dot.isUnitCorrected),
					place
				),
				Plot.text(apart, {
					...facet,
					x: 'year',
					y: lowest,
					dy: -10,
					...label,
					text: ({ label: text }: ExecutionMultiplesDot) => `[${text}]`,
					fontStyle: 'italic',
					fill: INK_SOFT,
					href: 'mark'
				}),
				Plot.text(model.isFew ? rated : [], {
					...place,
					...label,
					dy: -11,
					text: ({ rate }: ExecutionMultiplesDot) => (rate ?? 0).toFixed(2)
				}),
				Plot.text(model.panels, {
					...facet,
					frameAnchor: 'top-left',
					dy: -32,
					text: ({ title }: { title: string }) => fitLabel(title, titleWidth),
					fontWeight: 600,
					href: 'mark'
				}),
				Plot.text(model.isFew || narrow ? [] : model.panels, {
					...facet,
					frameAnchor: 'top-right',
					dy: -32,
					text: 'latest',
					fontVariant: 'tabular-nums'
				}),
				Plot.text(model.panels, {
					...facet,
					frameAnchor: 'top-left',
					dy: -16,
					text: ({ caption }: { caption: string }) => fitLabel(caption, (width - 14) * 1.08),
					fontSize: 11,
					fill: INK_SOFT
				})
			]
		},
		context,
		{
			ariaLabel: model.ariaLabel,
			ticks: { x: Array.from({ length: columns }, () => model.ticks?.x ?? []).flat() }
		}
	);
}
