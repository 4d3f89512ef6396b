import { group } from 'd3-array';
import type { CategoryNames } from '../format/category-names.ts';
import type { DepartmentNames } from '../format/department-names.ts';
import { formatYears } from '../format/list.ts';
import type { ProblemRecurrence } from '../queries/problem-recurrence.ts';
import type { ChartModel } from './chart-model.ts';
import { MarkList } from './mark.ts';
import { splitIds } from './proof-ids.ts';

export interface RecurrenceMatrixText {
	ariaLabel: string;
	department: string;
	category: string;
	years: string;
	run: string;
	statedYears: string;
	deductedYears: string;
	standing: Record<RecurrenceStanding, string>;
	runLength: (years: number) => string;
}

/** Stated, only a reason for lost points, a report without it, one without problem section (G8), or no report. */
export type RecurrenceStanding = 'stated' | 'deducted' | 'absent' | 'no_section' | 'missing';

export interface RecurrenceMatrixCell {
	row: string;
	year: string;
	standing: RecurrenceStanding;
	isInRun: boolean;
	text: string;
	mark: number;
}

export interface RecurrenceMatrix extends ChartModel {
	years: string[];
	/** One row a department and category, the longest run first. */
	rows: { row: string; category: string; department: string; run: string }[];
	cells: RecurrenceMatrixCell[];
	/** Department-categories found in two or more consecutive years; the rows hold the longest. */
	total: number;
}

function standingOf(entry: ProblemRecurrence | undefined): RecurrenceStanding {
	if (!entry) return 'missing';
	if (entry.stated > 0) return 'stated';
	if (entry.deducted > 0) return 'deducted';
	return entry.has_section ? 'absent' : 'no_section';
}

/** Categories that come back in consecutive years of one department, every year of it shown, gaps kept. */
export function recurrenceMatrix(
	entries: readonly ProblemRecurrence[],
	years: readonly number[],
	departmentNames: DepartmentNames,
	names: CategoryNames,
	text: RecurrenceMatrixText
): RecurrenceMatrix {
	const marks = new MarkList();
	const byRow = group(entries, (entry) => `${entry.dept_id}/${entry.category_l1}`);
	const shown = [...byRow].flatMap(([row, ofRow]) => {
		const [first] = ofRow;
		return first ? [{ row, first, ofRow }] : [];
	});
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: shown.length === 0,
		years: years.map(String),
		rows: shown.map(({ row, first }) => ({
			row,
			category: names.short(first.category_l1),
			department: departmentNames.short(first.dept_id),
			run: text.runLength(first.run_years)
		})),
		cells: shown.flatMap(({ row, first, ofRow }) =>
			years.map((year): RecurrenceMatrixCell => {
				const entry = ofRow.find((one) => one.fiscal_year === year);
				const standing = standingOf(entry);
				const count = standing === 'stated' ? entry?.stated : entry?.deducted;
				return {
					row,
					year: String(year),
					standing,
					isInRun: year >= first.run_from && year <= first.run_to,
					text: standing === 'stated' || standing === 'deducted' ? String(count) : '',
					mark: marks.add({
						label: [
							`${departmentNames.full(first.dept_id)} ${year}`,
							names.full(first.category_l1),
							entry && entry.stated > 0 ? `${text.standing.stated} ${entry.stated}` : '',
							entry && entry.deducted > 0 ? `${text.standing.deducted} ${entry.deducted}` : '',
							['absent', 'no_section', 'missing'].includes(standing) ? text.standing[standing] : ''
						]
							.filter(Boolean)
							.join('\n'),
						doc_id: entry?.doc_id ?? null,
						record_ids: entry?.record_ids ? splitIds([entry.record_ids]) : [],
						narrows: { years: [year], dept_ids: [first.dept_id], categories: [first.category_l1] }
					})
				};
			})
		),
		marks: marks.marks,
		ticks: {
			x: years.map((year) => marks.add({ label: String(year), narrows: { years: [year] } })),
			y: shown.map(({ first }) =>
				marks.add({
					label: `${departmentNames.full(first.dept_id)}\n${names.full(first.category_l1)}`,
					narrows: { dept_ids: [first.dept_id], categories: [first.category_l1] }
				})
			)
		},
		qualities: shown.some(({ ofRow }) =>
			years.some((year) => ofRow.every((one) => one.fiscal_year !== year))
		)
			? ['not_reported']
			: [],
		total: entries[0]?.runs ?? 0,
		table: {
			columns: [
				{ label: text.department },
				{ label: text.category },
				{ label: text.run },
				{ label: text.years, isNumeric: true },
				{ label: text.statedYears },
				{ label: text.deductedYears }
			],
			rows: shown.map(({ first, ofRow }) => {
				const yearsWith = (kind: 'stated' | 'deducted') =>
					formatYears(ofRow.filter((entry) => entry[kind] > 0).map((entry) => entry.fiscal_year));
				return [
					departmentNames.full(first.dept_id),
					names.full(first.category_l1),
					`${first.run_from}–${first.run_to}`,
					String(first.run_years),
					yearsWith('stated'),
					yearsWith('deducted')
				];
			}),
			record_ids: shown.map(({ ofRow }) =>
				splitIds(ofRow.flatMap((entry) => (entry.record_ids === null ? [] : [entry.record_ids])))
			)
		}
	};
}
