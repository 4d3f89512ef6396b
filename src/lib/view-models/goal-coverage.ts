import type { DepartmentNames } from '../format/department-names.ts';
import type { Lang } from '../messages/lang.ts';
import type { ProblemFollowUpMessages } from '../messages/problem-follow-up.ts';
import type { GoalCoverage as GoalCoverageRow } from '../queries/goal-coverage.ts';
import type { ChartModel } from './chart-model.ts';
import { MarkList } from './mark.ts';
import { splitIds } from './proof-ids.ts';

type Text = ProblemFollowUpMessages['goals'];

export interface GoalCoverageCell {
	row: string;
	/** From 1: which of the report's tasks, those with an indicator first. */
	task: number;
	isCovered: boolean;
	mark: number;
}

export interface GoalCoverage extends ChartModel {
	rows: { row: string; label: string; tasks: number; text: string }[];
	cells: GoalCoverageCell[];
	/** The most tasks that a report names. */
	most: number;
	/** What each finding says, with its report. */
	remarks: string[];
}

/** One square for each task a report names, filled where an indicator measures it. */
export function goalCoverage(
	found: readonly GoalCoverageRow[],
	names: DepartmentNames,
	text: Text,
	projectLabel: string,
	lang: Lang
): GoalCoverage {
	const marks = new MarkList();
	const placeOf = (row: GoalCoverageRow) =>
		[names.short(row.dept_id), row.fiscal_year, row.eval_object === 'project' ? projectLabel : '']
			.filter(Boolean)
			.join(' ');
	const messageOf = (row: GoalCoverageRow) => (lang === 'en' ? row.message_en : row.message);
	const idsOf = (row: GoalCoverageRow) => splitIds(row.record_ids === null ? [] : [row.record_ids]);
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: found.length === 0,
		rows: found.map((row) => ({
			row: row.finding_id,
			label: `${row.fiscal_year} ${names.short(row.dept_id)}${row.eval_object === 'project' ? ` ${projectLabel}` : ''}`,
			tasks: row.tasks,
			text: `${row.covered}/${row.tasks}`
		})),
		cells: found.flatMap((row) =>
			Array.from({ length: row.tasks }, (_, index): GoalCoverageCell => {
				const isCovered = index < row.covered;
				return {
					row: row.finding_id,
					task: index + 1,
					isCovered,
					mark: marks.add({
						label: [
							placeOf(row),
							isCovered
								? `${text.covered} ${row.covered}/${row.tasks}`
								: `${text.missing} ${row.tasks - row.covered}/${row.tasks}`,
							messageOf(row)
						].join('\n'),
						doc_id: row.doc_id,
						record_ids: idsOf(row),
						narrows: { years: [row.fiscal_year], dept_ids: [row.dept_id] }
					})
				};
			})
		),
		most: Math.max(1, ...found.map((row) => row.tasks)),
		remarks: found.map((row) => text.remarkOf(placeOf(row), messageOf(row))),
		marks: marks.marks,
		ticks: {
			y: found.map((row) =>
				marks.add({
					label: placeOf(row),
					narrows: { years: [row.fiscal_year], dept_ids: [row.dept_id] }
				})
			)
		},
		table: {
			columns: [
				{ label: text.department },
				{ label: text.year, isNumeric: true },
				{ label: text.object },
				{ label: text.tasks, isNumeric: true },
				{ label: text.covered, isNumeric: true },
				{ label: text.remark }
			],
			rows: found.map((row) => [
				names.full(row.dept_id),
				String(row.fiscal_year),
				row.eval_object === 'project' ? projectLabel : text.departmentObject,
				String(row.tasks),
				String(row.covered),
				messageOf(row)
			]),
			record_ids: found.map(idsOf)
		}
	};
}
