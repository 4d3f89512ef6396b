import * as Plot from '@observablehq/plot';
import type { DeptProblems, ProblemState } from '../view-models/dept-problems.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import { ACCENT, INK, INK_SOFT, labelMargin, LINE, plotFrame, SECOND, SURFACE } from './frame.ts';

/** Category × year: filled where stated as a problem, outlined where only points were lost. */
export function deptProblemsChart(model: DeptProblems, context: ChartContext) {
	const narrow = isNarrow(context);
	const marginLeft = narrow ? 4 : labelMargin(model.labels, 280);
	const insetTop = narrow ? 18 : 0;
	const dy = insetTop / 2;
	const isRoomy = (context.width - marginLeft) / Math.max(1, model.years.length) >= 90;
	const place = { x: 'year', y: 'label' } as const;
	const of = (...states: ProblemState[]) =>
		model.cells.filter((cell) => states.includes(cell.state));
	const link = { href: 'mark' } as const;
	return plotFrame(
		{
			marginLeft,
			marginRight: 4,
			marginTop: 26,
			marginBottom: 4,
			height: 30 + model.labels.length * (narrow ? 46 : 28),
			x: {
				type: 'band',
				domain: model.years,
				axis: 'top',
				label: null,
				padding: 0.08,
				tickSize: 0
			},
			y: {
				type: 'band',
				domain: model.labels,
				label: null,
				padding: 0.12,
				tickSize: 0,
				axis: narrow ? null : 'left'
			},
			marks: [
				Plot.cell(of('none'), { ...place, insetTop, fill: 'none', stroke: LINE, ...link }),
				Plot.cell(of('no_section'), {
					...place,
					insetTop,
					fill: 'none',
					stroke: LINE,
					strokeDasharray: '2 2',
					...link
				}),
				Plot.cell(of('stated', 'both'), { ...place, insetTop, fill: ACCENT, ...link }),
				Plot.cell(of('deduction'), { ...place, insetTop, fill: SECOND, ...link }),
				Plot.cell(of('both'), {
					...place,
					insetTop: insetTop + 1,
					insetLeft: 1,
					insetRight: 1,
					insetBottom: 1,
					fill: 'none',
					stroke: SECOND,
					strokeWidth: 3,
					pointerEvents: 'none'
				}),
				Plot.text(of('stated', 'both'), {
					...place,
					dy,
					text: isRoomy ? 'longText' : 'text',
					fill: SURFACE,
					fontWeight: 600,
					pointerEvents: 'none'
				}),
				Plot.text(of('deduction'), {
					...place,
					dy,
					text: 'text',
					fill: SURFACE,
					fontSize: narrow ? 11 : 12,
					pointerEvents: 'none'
				}),
				Plot.text(of('no_section'), {
					...place,
					dy,
					text: () => '–',
					fill: INK_SOFT,
					pointerEvents: 'none'
				}),
				Plot.text(of('missing'), {
					...place,
					dy,
					text: () => '·',
					fill: INK_SOFT,
					fontSize: 16,
					...link
				}),
				Plot.text(narrow ? model.labels : [], {
					y: (label: string) => label,
					text: (label: string) => label,
					frameAnchor: 'left',
					textAnchor: 'start',
					dy: -12,
					fill: INK
				})
			]
		},
		context,
		model
	);
}
