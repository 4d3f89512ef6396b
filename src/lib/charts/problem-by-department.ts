import * as Plot from '@observablehq/plot';
import type {
	ProblemByDepartment,
	ProblemByDepartmentCell,
	ProblemStanding
} from '../view-models/problem-by-department.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import {
	fitLabel,
	INK,
	INK_SOFT,
	labelMargin,
	LINE,
	plotFrame,
	SHADE_INKS,
	SHADES
} from './frame.ts';

const TOTAL = '';
const LETTER = 6.6;

/** A Chinese label set downwards, one character a line. */
function downwards(label: string): string {
	return [...label].join('\n');
}

function pixels(label: string): number {
	return [...label].reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2e7f ? 12 : LETTER), 0);
}

/** Department × category, with the number of departments that have each category in the last row. */
export function problemByDepartmentChart(model: ProblemByDepartment, context: ChartContext) {
	const narrow = isNarrow(context);
	const rows = [...model.departments, { dept_id: TOTAL, label: model.totalLabel }];
	const labelOf = new Map(rows.map(({ dept_id, label }) => [dept_id, label]));
	const marginLeft = labelMargin([...labelOf.values()], narrow ? 110 : 230);
	const labels = new Map(model.categories.map(({ code, label }) => [code, label]));
	const band = (context.width - marginLeft - 4) / Math.max(1, model.categories.length);
	const isTight = [...labels.values()].some((label) => pixels(label) > band - 4);
	const isChinese = [...labels.values()].every((label) => label.charCodeAt(0) > 0x2e7f);
	const lengths = [...labels.values()].map((label) => label.length);
	const headHeight = !isTight
		? 26
		: isChinese
			? 15 * Math.max(...lengths) + 12
			: LETTER * Math.max(...lengths) + 16;
	const place = { x: 'code', y: 'dept_id' } as const;
	const of = (standing: ProblemStanding) =>
		model.cells.filter((cell) => cell.standing === standing);
	const text = ({ standing, count, sections }: ProblemByDepartmentCell) =>
		narrow || standing !== 'stated' ? String(count) : `${count}/${sections}`;
	const number = { fontVariant: 'tabular-nums', pointerEvents: 'none', text } as const;
	return plotFrame(
		{
			marginLeft,
			marginTop: headHeight,
			marginRight: 4,
			marginBottom: 4,
			height: headHeight + 4 + rows.length * 23,
			x: {
				type: 'band',
				domain: [...labels.keys()],
				axis: 'top',
				label: null,
				padding: 0.06,
				tickSize: 0,
				tickRotate: isTight && !isChinese ? -90 : 0,
				tickFormat: (code: string) => {
					const label = labels.get(code) ?? code;
					return isTight && isChinese ? downwards(label) : label;
				}
			},
			y: {
				type: 'band',
				domain: rows.map(({ dept_id }) => dept_id),
				label: null,
				padding: 0.1,
				align: 0,
				tickSize: 0,
				tickFormat: (dept_id: string) => fitLabel(labelOf.get(dept_id) ?? dept_id, marginLeft)
			},
			marks: [
				Plot.cell(of('stated'), {
					...place,
					fill: (cell: ProblemByDepartmentCell) => SHADES[cell.shade ?? 0],
					stroke: LINE,
					strokeWidth: 0.5,
					href: 'mark'
				}),
				Plot.cell(of('deducted'), {
					...place,
					fill: 'none',
					stroke: INK_SOFT,
					inset: 1,
					href: 'mark'
				}),
				Plot.cell(of('project'), {
					...place,
					fill: 'none',
					stroke: INK_SOFT,
					strokeDasharray: '2 2',
					inset: 1,
					href: 'mark'
				}),
				Plot.text(of('stated'), {
					...place,
					...number,
					fill: (cell: ProblemByDepartmentCell) => SHADE_INKS[cell.shade ?? 0] ?? INK
				}),
				Plot.text(of('deducted'), { ...place, ...number }),
				Plot.text(of('project'), { ...place, ...number }),
				Plot.text(model.categories, {
					x: 'code',
					y: () => TOTAL,
					text: ({ departments }: { departments: number }) => String(departments),
					fontWeight: 600,
					fontVariant: 'tabular-nums'
				})
			]
		},
		context,
		model
	);
}
