import { group } from 'd3-array';
import type { DepartmentNames } from '../format/department-names.ts';
import type { Quality } from '../messages/chart.ts';
import type { ProblemState as ProblemStateRow } from '../queries/problem-states.ts';
import type { ChartModel } from './chart-model.ts';
import { panelFrame, type Panel } from './compare-panels.ts';
import { hasProblemSection, type ProblemState } from './dept-problems.ts';
import { MarkList } from './mark.ts';

export interface CompareProblemsText {
	ariaLabel: string;
	department: string;
	category: string;
	year: string;
	content: string;
	stated: (n: number) => string;
	deducted: (n: number) => string;
	none: string;
	noSection: string;
	qualities: Record<Quality, string>;
	categoryNames: Record<string, string>;
}

export interface CompareProblemsCell {
	mark: number;
	panel: string;
	year: string;
	label: string;
	state: ProblemState;
	text: string;
}

export interface CompareProblems extends ChartModel {
	panels: Panel[];
	years: string[];
	labels: string[];
	cells: CompareProblemsCell[];
}

/** Category × year, one strip a department: what is stated, what cost points, and what cannot be told. */
export function compareProblems(
	dept_ids: readonly string[],
	years: readonly number[],
	rows: readonly ProblemStateRow[],
	names: DepartmentNames,
	text: CompareProblemsText
): CompareProblems {
	const marks = new MarkList();
	const shown = rows.filter((row) => dept_ids.includes(row.dept_id));
	const frame = panelFrame(dept_ids, years, shown, marks, names, {
		qualities: text.qualities,
		captionOf: () => ''
	});
	const byCategory = group(
		shown.flatMap((row) => (row.category_l1 === null ? [] : [{ ...row, code: row.category_l1 }])),
		(row) => row.code
	);
	const categories = [...byCategory]
		.map(([code, of]) => ({
			code,
			departments: new Set(of.map((row) => row.dept_id)).size,
			n: of.length
		}))
		.sort((a, b) => b.departments - a.departments || b.n - a.n || (a.code < b.code ? -1 : 1))
		.map(({ code }) => code);
	const nameOf = (code: string) => text.categoryNames[code] ?? code;
	const told: { cells: string[]; ids: string[] }[] = [];
	const cells = categories.flatMap((category) =>
		dept_ids.flatMap((dept_id) =>
			years.map((year): CompareProblemsCell => {
				const report = shown.find((row) => row.dept_id === dept_id && row.fiscal_year === year);
				const row = byCategory
					.get(category)
					?.find((one) => one.dept_id === dept_id && one.fiscal_year === year);
				const [stated, deducted] = [row?.stated ?? 0, row?.deducted ?? 0];
				const state: ProblemState = !report
					? 'missing'
					: stated > 0
						? deducted > 0
							? 'both'
							: 'stated'
						: deducted > 0
							? 'deduction'
							: hasProblemSection(report)
								? 'none'
								: 'no_section';
				const words = {
					stated: text.stated(stated),
					both: `${text.stated(stated)}; ${text.deducted(deducted)}`,
					deduction: text.deducted(deducted),
					none: text.none,
					no_section: text.noSection,
					missing: text.qualities.not_reported
				}[state];
				const ids = row?.problem_ids?.split(',') ?? [];
				if (row)
					told.push({ cells: [nameOf(category), names.full(dept_id), String(year), words], ids });
				return {
					mark: marks.add({
						label: `${names.full(dept_id)} ${year}\n${nameOf(category)}\n${words}`,
						record_ids: ids.slice(0, 20),
						doc_id: report?.doc_id ?? null,
						narrows: { years: [year], dept_ids: [dept_id], categories: [category] },
						...(row
							? {
									list: {
										list: 'problems',
										filter: { dept_ids: [dept_id], years: [year], categories: [category] }
									} as const
								}
							: {})
					}),
					panel: dept_id,
					year: String(year),
					label: nameOf(category),
					state,
					text: stated + deducted > 0 ? String(stated + deducted) : ''
				};
			})
		)
	);
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: categories.length === 0,
		panels: frame.panels,
		years: frame.years,
		labels: categories.map(nameOf),
		cells,
		marks: marks.marks,
		ticks: {
			...frame.ticks,
			y: categories.map((category) =>
				marks.add({ label: nameOf(category), narrows: { categories: [category] } })
			)
		},
		qualities: cells.some(({ state }) => state === 'missing') ? ['not_reported'] : [],
		table: {
			columns: [
				{ label: text.category },
				{ label: text.department },
				{ label: text.year, isNumeric: true },
				{ label: text.content }
			],
			rows: told.map((one) => one.cells),
			record_ids: told.map(({ ids }) => ids)
		}
	};
}
