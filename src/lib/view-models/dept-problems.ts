import { group } from 'd3-array';
import { formatDifference } from '../format/number.ts';
import type { Lang } from '../messages/lang.ts';
import type { DepartmentYear } from '../queries/department-history.ts';
import type { DepartmentProblem } from '../queries/department-problems.ts';
import { joined, type Joined } from './comparable.ts';
import type { ChartModel } from './chart-model.ts';
import { MarkList } from './mark.ts';
import { yearSpan } from './year-series.ts';

export interface DeptProblemsText {
	ariaLabel: string;
	category: string;
	year: string;
	stated: string;
	deducted: string;
	points: string;
	missing: string;
	recurs: string;
	noSection: string;
	none: string;
	mechanical: string;
	categoryNames: Record<string, string>;
}

/** stated: admitted as a problem; deduction: only the reason of lost points; none: not in the report's section. */
export type ProblemState = 'stated' | 'deduction' | 'both' | 'none' | 'no_section' | 'missing';

export interface DeptProblemsCell {
	category: string;
	label: string;
	year: string;
	/** Index of its mark. */
	mark: number;
	state: ProblemState;
	text: string;
	/** With the points too, where a cell is wide enough. */
	longText: string;
	/** What it is, in words. */
	words: string;
}

export interface DeptProblems extends ChartModel {
	years: string[];
	labels: string[];
	cells: DeptProblemsCell[];
	/** Deductions without a stated reason: no category, so not in the matrix. */
	unexplained: number;
}

/** A deduction that follows from a formula and has no reason of its own. */
const MECHANICAL_POINTS = 0.02;

export function isMechanical({ kind, points }: DepartmentProblem): boolean {
	return kind === 'deduction_reason' && points !== null && points <= MECHANICAL_POINTS;
}

/** True if a report without the category proves that it was not stated. */
export function hasProblemSection({
	problems_status
}: Pick<DepartmentYear, 'problems_status'>): boolean {
	return ['stated', 'stated_none', 'blank'].includes(problems_status);
}

/** Level-1 category × year of one department: stated, deducted or both; no report and no section stay apart. */
export function deptProblems(
	problems: readonly DepartmentProblem[],
	history: readonly DepartmentYear[],
	text: DeptProblemsText,
	lang: Lang
): DeptProblems {
	const named = problems.filter(({ category_l1 }) => category_l1 !== 'UNX');
	const years = yearSpan(history.map((row) => row.fiscal_year));
	const byCategory = group(named, (problem) => problem.category_l1);
	const categories = [...byCategory]
		.map(([code, of]) => ({
			code,
			years: new Set(of.map((one) => one.fiscal_year)).size,
			n: of.length
		}))
		.sort((a, b) => b.years - a.years || b.n - a.n || (a.code < b.code ? -1 : 1))
		.map(({ code }) => code);
	const nameOf = (code: string) => text.categoryNames[code] ?? code;
	const marks = new MarkList();
	const joins: Joined[] = [];
	const cells = categories.flatMap((category) =>
		years.map((year): DeptProblemsCell => {
			const row = history.find((one) => one.fiscal_year === year);
			const here = (byCategory.get(category) ?? []).filter((one) => one.fiscal_year === year);
			const stated = here.filter(({ kind }) => kind === 'stated_problem').length;
			const deductions = here.filter(({ kind }) => kind === 'deduction_reason');
			const points = deductions.reduce((sum, one) => sum + (one.points ?? 0), 0);
			const lost = points > 0 ? formatDifference(-points, lang) : '';
			const state: ProblemState = !row
				? 'missing'
				: stated > 0
					? deductions.length > 0
						? 'both'
						: 'stated'
					: deductions.length > 0
						? 'deduction'
						: hasProblemSection(row)
							? 'none'
							: 'no_section';
			const words = {
				stated: `${text.stated} ${stated}`,
				deduction: `${text.deducted} ${lost}`,
				both: `${text.stated} ${stated}; ${text.deducted} ${lost}`,
				none: text.none,
				no_section: text.noSection,
				missing: text.missing
			}[state];
			const isBack =
				here.length > 0 &&
				(byCategory.get(category) ?? []).some((one) => one.fiscal_year === year - 1);
			const said = [
				`${words}${deductions.length > 0 && deductions.every(isMechanical) ? ` (${text.mechanical})` : ''}`,
				isBack ? text.recurs : ''
			].filter(Boolean);
			if (deductions.length > 1) joins.push(joined('sum', `${category} ${year}`, deductions));
			return {
				category,
				label: nameOf(category),
				year: String(year),
				mark: marks.add({
					label: [`${nameOf(category)} ${year}`, ...said].join('\n'),
					record_ids: here.map(({ problem_id }) => problem_id).slice(0, 20),
					doc_id: row?.doc_id ?? null,
					...(row && here.length > 0
						? {
								list: {
									list: 'problems',
									filter: { dept_ids: [row.dept_id], years: [year], categories: [category] }
								} as const
							}
						: {})
				}),
				state,
				text: stated > 0 ? String(stated) : lost,
				longText: [stated > 0 ? String(stated) : '', lost].filter(Boolean).join(' · '),
				words: said.join('; ')
			};
		})
	);
	const told = cells.filter(({ state }) => !['none', 'missing', 'no_section'].includes(state));
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: categories.length === 0,
		years: years.map(String),
		labels: categories.map(nameOf),
		cells,
		marks: marks.marks,
		joins,
		qualities: cells.some(({ state }) => state === 'missing') ? ['not_reported'] : [],
		unexplained: problems.length - named.length,
		table: {
			columns: [
				{ label: text.category },
				{ label: text.year, isNumeric: true },
				{ label: text.points }
			],
			rows: told.map((cell) => [cell.label, cell.year, cell.words]),
			record_ids: told.map((cell) => [...(marks.marks[cell.mark]?.record_ids ?? [])])
		}
	};
}
