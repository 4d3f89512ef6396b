import * as Plot from '@observablehq/plot';
import type { DepartmentSize, SizePoint } from '../view-models/department-size.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import { ALERT, fitLabel, HATCH, INK, INK_SOFT, plotFrame, SERIES, SURFACE } from './frame.ts';

const ROW = 15;

const colour = ({ series }: { series: number }) => SERIES[series % SERIES.length] ?? INK;

/** Moves labels apart that would stand on each other; the largest keeps its place as far as it can. */
function spread(places: readonly number[], top: number, bottom: number): number[] {
	const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
	let last = top - ROW;
	for (const entry of order) {
		entry.place = Math.max(entry.place, last + ROW);
		last = entry.place;
	}
	let next = bottom + ROW;
	for (const entry of order.toReversed()) {
		entry.place = Math.min(entry.place, next - ROW);
		next = entry.place;
	}
	return order.sort((a, b) => a.index - b.index).map(({ place }) => place);
}

/** Spending by year from zero: a slope a department, named at the right with its latest growth. */
export function departmentSizeChart(model: DepartmentSize, context: ChartContext) {
	const narrow = isNarrow(context);
	const [marginTop, marginBottom, height] = [24, 30, narrow ? 330 : 360];
	const marginRight = narrow ? 104 : 210;
	const most = Math.max(1, ...model.points.map(({ wan }) => wan)) * 1.06;
	const yOf = (wan: number) => marginTop + (1 - wan / most) * (height - marginTop - marginBottom);
	/** Lines that reach the last year are named at the right, the others at their last dot. */
	const [ending, ended] = [true, false].map((isLast) =>
		model.labels.filter(({ year }) => (year === model.years.at(-1)) === isLast)
	) as [DepartmentSize['labels'], DepartmentSize['labels']];
	const places = spread(
		ending.map(({ wan }) => yOf(wan)),
		marginTop,
		height - marginBottom
	);
	const place = { x: 'year', y: 'wan' } as const;
	return plotFrame(
		{
			marginLeft: 56,
			marginRight,
			marginTop,
			marginBottom,
			height,
			x: {
				type: 'point',
				domain: model.years,
				label: null,
				padding: 0.3,
				tickSize: 0,
				...(narrow && model.years.length > 5
					? { tickFormat: (year: string) => `'${year.slice(2)}` }
					: {})
			},
			y: {
				domain: [0, most],
				label: model.axis,
				labelArrow: 'none',
				labelAnchor: 'top',
				labelOffset: 56,
				grid: true,
				ticks: narrow ? 4 : 6
			},
			marks: [
				Plot.ruleY([0], { stroke: INK_SOFT }),
				Plot.link(model.lines, {
					x1: (line: DepartmentSize['lines'][number]) => line.from.year,
					y1: (line: DepartmentSize['lines'][number]) => line.from.wan,
					x2: (line: DepartmentSize['lines'][number]) => line.to.year,
					y2: (line: DepartmentSize['lines'][number]) => line.to.wan,
					stroke: colour,
					strokeWidth: 1.8
				}),
				Plot.dot(
					model.points.filter((point) => point.isUnitCorrected),
					{ ...place, r: 7, stroke: INK, strokeWidth: 1.2 }
				),
				Plot.dot(
					model.points.filter((point) => !point.isContradicted),
					{ ...place, r: 3.6, fill: colour, stroke: SURFACE, strokeWidth: 1, href: 'mark' }
				),
				Plot.dot(
					model.points.filter((point: SizePoint) => point.isContradicted),
					{ ...place, r: 5, fill: HATCH, stroke: ALERT, strokeWidth: 1.2, href: 'mark' }
				),
				Plot.text(ended, {
					...place,
					text: (label: DepartmentSize['labels'][number]) => (narrow ? label.short : label.text),
					textAnchor: 'start',
					dx: 8,
					fill: colour,
					stroke: SURFACE,
					strokeWidth: 4,
					fontSize: narrow ? 11 : 12,
					href: 'mark'
				}),
				...ending.map((label, index) =>
					Plot.text([label], {
						frameAnchor: 'top-right',
						textAnchor: 'start',
						dx: narrow ? 4 : 10,
						dy: (places[index] ?? 0) - marginTop,
						lineAnchor: 'middle',
						text: () => fitLabel(narrow ? label.short : label.text, marginRight - (narrow ? 0 : 2)),
						fill: colour(label),
						fontSize: narrow ? 11 : 12,
						fontVariant: 'tabular-nums',
						href: 'mark'
					})
				)
			]
		},
		context,
		model
	);
}
