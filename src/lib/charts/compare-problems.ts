import * as Plot from '@observablehq/plot';
import type { CompareProblems } from '../view-models/compare-problems.ts';
import type { ProblemState } from '../view-models/dept-problems.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import {
	ACCENT,
	fitLabel,
	INK_SOFT,
	labelMargin,
	LINE,
	plotFrame,
	SECOND,
	SURFACE
} from './frame.ts';
import { panelLayout } from './panel-layout.ts';

/** A strip of years under each department's name, one row a category. */
export function compareProblemsChart(model: CompareProblems, context: ChartContext) {
	const marginLeft = labelMargin(model.labels, isNarrow(context) ? 128 : 200);
	const layout = panelLayout(model, context, marginLeft, 4);
	const { facet, narrow, step } = layout;
	const of = (...states: ProblemState[]) =>
		model.cells.filter(({ state }) => states.includes(state));
	const place = { [facet]: 'panel', x: 'year', y: 'label' };
	const rows = model.labels.length;
	return plotFrame(
		{
			marginLeft,
			marginRight: 4,
			marginTop: layout.headHeight + (narrow ? 8 : 18),
			marginBottom: narrow ? 26 : 6,
			height: narrow ? 70 + model.panels.length * (rows * 22 + 58) : 60 + rows * 26,
			...layout.facetScale,
			...(narrow
				? { fy: { domain: model.panels.map(({ dept_id }) => dept_id), axis: null, padding: 0.2 } }
				: {}),
			x: {
				type: 'band',
				domain: model.years,
				axis: narrow ? 'bottom' : 'top',
				label: null,
				padding: 0.08,
				tickSize: 0,
				tickFormat: layout.yearFormat
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
				Plot.cell(of('none'), { ...place, fill: 'none', stroke: LINE, href: 'mark' }),
				Plot.cell(of('no_section'), {
					...place,
					fill: 'none',
					stroke: LINE,
					strokeDasharray: '2 2',
					href: 'mark'
				}),
				Plot.cell(of('stated', 'both'), { ...place, fill: ACCENT, href: 'mark' }),
				Plot.cell(of('deduction'), { ...place, fill: SECOND, href: 'mark' }),
				Plot.cell(of('both'), {
					...place,
					inset: 1,
					fill: 'none',
					stroke: SECOND,
					strokeWidth: 2.5,
					pointerEvents: 'none'
				}),
				Plot.text(of('stated', 'both', 'deduction'), {
					...place,
					text: 'text',
					fill: SURFACE,
					fontSize: step < 20 ? 10 : 12,
					fontWeight: 600,
					pointerEvents: 'none'
				}),
				Plot.text(of('missing'), {
					...place,
					text: () => '·',
					fill: INK_SOFT,
					fontSize: 16,
					href: 'mark'
				}),
				...layout.heads(narrow ? -6 : 14)
			]
		},
		context,
		{ ariaLabel: model.ariaLabel, ticks: layout.repeated }
	);
}
