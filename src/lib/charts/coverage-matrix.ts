import * as Plot from '@observablehq/plot';
import type { CoverageCell, CoverageMatrix } from '../view-models/coverage-matrix.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import {
	ACCENT,
	cellMargin,
	fitLabel,
	INK_SOFT,
	labelMargin,
	plotFrame,
	SECOND,
	SHADES,
	SURFACE,
	yearFormat
} from './frame.ts';

/** Department × year: which kind of report there is; a gap is a dot, never a zero. */
export function coverageMatrixChart(model: CoverageMatrix, context: ChartContext) {
	const narrow = isNarrow(context);
	const marginLeft = labelMargin(model.labels, narrow ? 112 : 200);
	const rowHeight = model.labels.length > 12 ? 16 : 24;
	const of = (coverage: CoverageCell['coverage']) =>
		model.cells.filter((cell) => cell.coverage === coverage);
	const place = { x: 'year', y: 'label' } as const;
	return plotFrame(
		{
			marginLeft,
			marginTop: 26,
			marginRight: cellMargin(context, marginLeft, model.years.length),
			marginBottom: 4,
			height: 30 + model.labels.length * rowHeight,
			x: {
				type: 'band',
				domain: model.years,
				axis: 'top',
				label: null,
				padding: 0.08,
				tickSize: 0,
				tickFormat: yearFormat(context, marginLeft, model.years.length)
			},
			y: {
				type: 'band',
				domain: model.labels,
				label: null,
				padding: 0.14,
				tickSize: 0,
				tickFormat: (label: string) => fitLabel(label, marginLeft)
			},
			marks: [
				Plot.cell(of('table'), { ...place, fill: ACCENT, href: 'mark' }),
				Plot.cell(of('report'), { ...place, fill: SHADES[2] ?? ACCENT, href: 'mark' }),
				Plot.cell(of('project'), {
					...place,
					fill: 'none',
					stroke: SECOND,
					strokeWidth: 1.5,
					inset: 1,
					href: 'mark'
				}),
				Plot.text(of('none'), { ...place, text: () => '·', fill: INK_SOFT, href: 'mark' }),
				Plot.dot(
					model.cells.filter((cell) => cell.projectMark !== null),
					{ ...place, r: 3, fill: SECOND, stroke: SURFACE, href: 'projectMark' }
				)
			]
		},
		context,
		model
	);
}
