import * as Plot from '@observablehq/plot';
import type { ProblemByYear, ProblemByYearCell } from '../view-models/problem-by-year.ts';
import { categoryAxis } from './category-axis.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import { INK, INK_SOFT, plotFrame, SHADE_INKS, SHADES, textWidth, yearFormat } from './frame.ts';

/** Type size where many or large numbers stand side by side. */
const TIGHT_TYPE = 10;

/** Category × year: reports that state it, of the n with a problem section named above each year. */
export function problemByYearChart(model: ProblemByYear, context: ChartContext) {
	const narrow = isNarrow(context);
	const { marginLeft, y } = categoryAxis(model.labels, narrow, narrow ? 100 : 240);
	const place = { x: 'year', y: 'code' } as const;
	const counted = model.cells.filter((cell) => cell.shade !== null);
	const sections = new Map(model.years.map(({ year, n }) => [year, n]));
	const column = (context.width - marginLeft - 4) / Math.max(1, model.years.length);
	const isTight = model.years.some(({ n }) => textWidth(`n=${n}`) > column);
	const yearOf = isTight ? yearFormat(context, marginLeft, model.years.length) : String;
	/** Left to the table where it would run into its neighbour. */
	const countOf = (n: number) => (isTight ? '' : `n=${n}`);
	const head = (year: string) => `${yearOf(year)}\n${countOf(sections.get(year) ?? 0)}`;
	const size = isTight ? TIGHT_TYPE : 12;
	const counts = ({ documents, n }: ProblemByYearCell) =>
		narrow ? String(documents) : `${documents}/${n}`;
	const isShare = counted.some((cell) => (textWidth(counts(cell)) * size) / 12 > column);
	const share = ({ documents, n }: ProblemByYearCell) =>
		`${Math.floor((100 * (documents ?? 0)) / n)}%`;
	return plotFrame(
		{
			marginLeft,
			marginTop: 40,
			marginRight: 4,
			marginBottom: 4,
			height: 44 + model.labels.length * 25,
			x: {
				type: 'band',
				domain: model.years.map(({ year }) => year),
				axis: 'top',
				label: null,
				padding: 0.06,
				tickSize: 0,
				tickFormat: head
			},
			y: { ...y, padding: 0.1, align: 0 },
			marks: [
				Plot.cell(counted, {
					...place,
					fill: (cell: ProblemByYearCell) => SHADES[cell.shade ?? 0],
					href: 'mark'
				}),
				Plot.text(counted, {
					...place,
					text: isShare ? share : counts,
					...(isTight ? { fontSize: size } : {}),
					fill: (cell: ProblemByYearCell) => SHADE_INKS[cell.shade ?? 0] ?? INK,
					fontVariant: 'tabular-nums',
					pointerEvents: 'none'
				}),
				Plot.text(
					model.cells.filter((cell) => cell.documents === 0),
					{ ...place, text: () => '0', fill: INK_SOFT, href: 'mark' }
				),
				Plot.text(
					model.cells.filter((cell) => cell.documents === null),
					{ ...place, text: () => '·', fill: INK_SOFT, href: 'mark' }
				)
			]
		},
		context,
		model
	);
}
