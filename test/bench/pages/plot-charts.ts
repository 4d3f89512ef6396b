import * as Plot from '@observablehq/plot';
import { CHART_SIZE } from './chart-page.ts';
import { documentsByCategory, type Answers } from './questions.ts';

/** The three charts with Observable Plot, the library the site draws with. */
export const PLOT_CHARTS = {
	execution: ({ execution }: Pick<Answers, 'execution'>) =>
		Plot.plot({
			...CHART_SIZE,
			y: { type: 'band', reverse: true, tickFormat: 'd', label: null },
			x: { grid: true },
			marks: [
				Plot.dot(execution, { x: 'execution_pct', y: 'fiscal_year', stroke: '#1f5f8b', r: 4 })
			]
		}),
	scores: ({ scores }: Pick<Answers, 'scores'>) =>
		Plot.plot({
			...CHART_SIZE,
			x: { tickFormat: 'd', label: null },
			y: { grid: true },
			marks: [
				Plot.line(scores, {
					x: 'fiscal_year',
					y: 'normalized_pct',
					z: (row: Answers['scores'][number]) => `${row.dept_id}/${row.comparable_group}`,
					stroke: '#1f5f8b'
				}),
				Plot.dot(scores, { x: 'fiscal_year', y: 'normalized_pct', fill: '#1f5f8b', r: 2 })
			]
		}),
	problems: ({ problems }: Pick<Answers, 'problems'>) =>
		Plot.plot({
			...CHART_SIZE,
			y: { label: null },
			marks: [
				Plot.barX(documentsByCategory(problems), {
					x: 'documents',
					y: 'category',
					sort: { y: '-x' },
					fill: '#1f5f8b'
				})
			]
		})
};
