import * as Plot from '@observablehq/plot';
import type {
	FollowThroughMatrix,
	FollowThroughPath
} from '../view-models/follow-through-matrix.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import { ACCENT, fitLabel, INK, INK_SOFT, labelMargin, SECOND } from './frame.ts';

const [PROBLEM, MEASURE, NEXT] = [0, 1, 2];

/** One arrow a problem: from its year, by way of the measure, to what the next report says. */
export function followThroughPaths(
	model: FollowThroughMatrix,
	context: ChartContext
): Plot.PlotOptions {
	const narrow = isNarrow(context);
	const labels = new Map(
		model.rows.map(({ row, category, place }) => [
			row,
			narrow ? [category, place] : [`${place} · ${category}`]
		])
	);
	const marginLeft = labelMargin([...labels.values()].flat(), narrow ? 126 : 330);
	const words = model.paths.map((path) =>
		narrow || path.said === '' ? path.outcomeLabel : `${path.outcomeLabel} · ${path.said}`
	);
	const marginRight = narrow ? 36 : Math.min(430, labelMargin(words, 430));
	const wordsOf = new Map(model.paths.map((path, index) => [path.row, words[index] ?? '']));
	const isTold = ({ outcome }: FollowThroughPath) =>
		outcome === 'came_back' || outcome === 'not_seen';
	const of = (test: (path: FollowThroughPath) => boolean) => model.paths.filter(test);
	const step = (from: number, to: number, dashed: boolean) =>
		Plot.arrow(
			of((path) => isTold(path) !== dashed),
			{
				x1: from,
				x2: to,
				y1: 'row',
				y2: 'row',
				stroke: INK_SOFT,
				strokeWidth: 1.2,
				headLength: to === NEXT ? 7 : 0,
				insetStart: 6,
				insetEnd: 7,
				...(dashed ? { strokeDasharray: '2 3' } : {})
			}
		);
	const dot = (
		paths: FollowThroughPath[],
		x: number,
		part: keyof FollowThroughPath['marks'],
		fill: string
	) =>
		Plot.dot(paths, {
			x: () => x,
			y: 'row',
			r: 5,
			fill,
			href: (path: FollowThroughPath) => path.marks[part]
		});
	const unknown = of((path) => !isTold(path));
	return {
		marginLeft,
		marginRight,
		marginTop: 30,
		marginBottom: 6,
		height: 40 + model.rows.length * (narrow ? 36 : 25),
		x: {
			domain: [PROBLEM - 0.15, NEXT + 0.15],
			axis: 'top',
			label: null,
			ticks: [PROBLEM, MEASURE, NEXT],
			tickSize: 0,
			tickPadding: 12,
			tickFormat: (column: number) => model.heads[column] ?? ''
		},
		y: {
			type: 'band',
			domain: [...labels.keys()],
			label: null,
			tickSize: 0,
			padding: 0.1,
			tickFormat: (row: string) =>
				(labels.get(row) ?? [row]).map((line) => fitLabel(line, marginLeft)).join('\n')
		},
		marks: [
			step(PROBLEM, MEASURE, false),
			step(PROBLEM, MEASURE, true),
			step(MEASURE, NEXT, false),
			step(MEASURE, NEXT, true),
			dot(model.paths, PROBLEM, 'problem', INK_SOFT),
			dot(
				of((path) => path.hasMeasure),
				MEASURE,
				'measure',
				ACCENT
			),
			dot(
				of((path) => path.outcome === 'came_back'),
				NEXT,
				'next',
				SECOND
			),
			Plot.tickX(
				of((path) => path.outcome === 'not_seen'),
				{
					x: () => NEXT,
					y: 'row',
					stroke: INK,
					strokeWidth: 2.5,
					inset: 3,
					href: (path: FollowThroughPath) => path.marks.next
				}
			),
			Plot.text(unknown, {
				x: () => NEXT,
				y: 'row',
				text: () => '?',
				fill: INK_SOFT,
				fontWeight: 600,
				href: (path: FollowThroughPath) => path.marks.next
			}),
			Plot.text(narrow ? [] : model.paths, {
				x: () => NEXT,
				y: 'row',
				text: (path: FollowThroughPath) => fitLabel(wordsOf.get(path.row) ?? '', marginRight),
				textAnchor: 'start',
				dx: 12,
				fill: (path: FollowThroughPath) => (isTold(path) ? 'currentColor' : INK_SOFT),
				pointerEvents: 'none'
			})
		]
	};
}
