import type { CategoryNames } from '../format/category-names.ts';
import type { DepartmentNames } from '../format/department-names.ts';
import { formatPoints } from '../format/number.ts';
import type { Lang } from '../messages/lang.ts';
import type { ProblemFollowUpMessages } from '../messages/problem-follow-up.ts';
import type { Outcome, ProblemFollowUp } from '../queries/problem-follow-ups.ts';
import type { ChartModel } from './chart-model.ts';
import { MarkList } from './mark.ts';
import { splitIds } from './proof-ids.ts';

export type FollowThroughText = ProblemFollowUpMessages['followThrough'];

/** One problem, from its year by way of its measure to the next year's report. */
export interface FollowThroughPath {
	row: string;
	hasMeasure: boolean;
	outcome: Outcome;
	/** What the next report says, in words. */
	said: string;
	outcomeLabel: string;
	marks: Record<'problem' | 'measure' | 'next', number>;
}

/** With or without a measure: came back, not mentioned again; or nothing can be told. */
export const FOLLOW_THROUGH_COLUMNS = [
	'answered_back',
	'answered_gone',
	'unanswered_back',
	'unanswered_gone',
	'unknown'
] as const;
export type FollowThroughColumn = (typeof FOLLOW_THROUGH_COLUMNS)[number];

export interface FollowThroughCount {
	row: string;
	column: FollowThroughColumn;
	problems: number;
	/** By its share of those told with the same standing; null for none and for what cannot be told. */
	shade: number | null;
	mark: number;
}

export interface FollowThroughMatrix extends ChartModel {
	/** Heads of the columns. */
	heads: string[];
	rows: { row: string; category: string; place: string }[];
	/** Problems one by one; empty where they are counted. */
	paths: FollowThroughPath[];
	/** Problems counted by category, measure and outcome; empty where they stand one by one. */
	counts: FollowThroughCount[];
}

/** Each problem with its measure and what the next year's report says; those that can be told first. */
export function followThroughMatrix(
	followUps: readonly ProblemFollowUp[],
	departments: DepartmentNames,
	names: CategoryNames,
	text: FollowThroughText,
	lang: Lang
): FollowThroughMatrix {
	const marks = new MarkList();
	const statementOf = (one: ProblemFollowUp) =>
		lang === 'en' ? (one.text_en ?? one.text) : one.text;
	const measureOf = (one: ProblemFollowUp) =>
		(lang === 'en' ? one.measure_en : null) ?? one.measure ?? text.noMeasure;
	const points = (value: number) => formatPoints(value, lang);
	const lostOf = (one: ProblemFollowUp) =>
		one.points === null
			? ''
			: text.points(points(one.points), one.weight === null ? null : points(one.weight));
	const againOf = (one: ProblemFollowUp) =>
		one.outcome === 'came_back'
			? text.again(
					one.next_stated,
					one.next_deducted,
					one.next_points === null ? null : points(one.next_points)
				)
			: '';
	const paths = followUps.map((one): FollowThroughPath => {
		const head = `${departments.full(one.dept_id)} ${one.fiscal_year}`;
		const narrows = {
			years: [one.fiscal_year],
			dept_ids: [one.dept_id],
			categories: [one.category_l1]
		};
		const problem = marks.add({
			label: [
				head,
				`${names.full(one.category_l1)} · ${text.kinds[one.kind]}`,
				statementOf(one),
				lostOf(one)
			]
				.filter(Boolean)
				.join('\n'),
			doc_id: one.doc_id,
			record_ids: [one.problem_id],
			narrows
		});
		const measure = marks.add({
			label: `${head}\n${text.measure}\n${measureOf(one)}`,
			doc_id: one.doc_id,
			record_ids: one.measure_id === null ? [] : [one.measure_id]
		});
		const next = marks.add({
			label: [
				`${departments.full(one.dept_id)} ${one.fiscal_year + 1}`,
				names.full(one.category_l1),
				text.outcomes[one.outcome],
				againOf(one)
			]
				.filter(Boolean)
				.join('\n'),
			doc_id: one.next_doc_id,
			record_ids: splitIds(one.next_record_ids === null ? [] : [one.next_record_ids])
		});
		return {
			row: one.problem_id,
			hasMeasure: one.measure_id !== null,
			outcome: one.outcome,
			said: againOf(one),
			outcomeLabel: text.outcomes[one.outcome],
			marks: { problem, measure, next }
		};
	});
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: paths.length === 0,
		heads: [text.problem, text.measure, text.next],
		rows: followUps.map((one) => ({
			row: one.problem_id,
			category: names.short(one.category_l1),
			place: `${departments.short(one.dept_id)} ${one.fiscal_year}`
		})),
		paths,
		counts: [],
		marks: marks.marks,
		table: {
			columns: [
				{ label: text.department },
				{ label: text.year, isNumeric: true },
				{ label: text.category },
				{ label: text.statement },
				{ label: text.measure },
				{ label: text.outcome }
			],
			rows: followUps.map((one) => [
				departments.full(one.dept_id),
				String(one.fiscal_year),
				names.full(one.category_l1),
				[statementOf(one), lostOf(one)].filter(Boolean).join(' · '),
				measureOf(one),
				[text.outcomes[one.outcome], againOf(one)].filter(Boolean).join(' · ')
			]),
			record_ids: followUps.map((one) => [
				one.problem_id,
				...(one.measure_id === null ? [] : [one.measure_id]),
				...splitIds(one.next_record_ids === null ? [] : [one.next_record_ids])
			])
		}
	};
}
