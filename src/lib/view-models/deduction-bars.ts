import { sum } from 'd3-array';
import type { CategoryNames } from '../format/category-names.ts';
import { formatNumber, formatPoints } from '../format/number.ts';
import type { Lang } from '../messages/lang.ts';
import type { DeductionPoints } from '../queries/deduction-points.ts';
import type { ChartModel } from './chart-model.ts';
import { joined } from './comparable.ts';
import { MarkList } from './mark.ts';

export interface DeductionBarsText {
	ariaLabel: string;
	axis: string;
	category: string;
	points: string;
	pointsOf100: string;
	deductions: string;
	documents: string;
	mechanical: string;
	notPrinted: string;
	/** Points out of 100 reachable ones, then the points as printed. */
	both(share: string, points: string): string;
}

export interface DeductionBar {
	mark: number;
	code: string;
	/** Points lost out of 100 reachable ones. */
	share: number;
	/** No reason was given: not a category of problem. */
	isUnstated: boolean;
	text: string;
}

export interface DeductionBars extends ChartModel {
	labels: { code: string; full: string; short: string }[];
	bars: DeductionBar[];
	axis: string;
	/** Deductions of at most 0.02 points, and their sum; deductions whose points are not printed. */
	mechanical: number;
	mechanicalPoints: number;
	withoutPoints: number;
}

/**
 * Points that department reports lost by category, out of 100 reachable ones, most first: printed points of
 * different schemes are not added. Those without a reason stand apart, at the end.
 */
export function deductionBars(
	rows: readonly DeductionPoints[],
	names: CategoryNames,
	text: DeductionBarsText,
	lang: Lang
): DeductionBars {
	const isUnstated = (row: DeductionPoints) => row.category_l1 === 'UNX';
	const sorted = rows.toSorted(
		(a, b) =>
			Number(isUnstated(a)) - Number(isUnstated(b)) ||
			(b.points_of_100 ?? 0) - (a.points_of_100 ?? 0) ||
			(a.category_l1 < b.category_l1 ? -1 : 1)
	);
	const printed = (points: number | null) =>
		points === null ? text.notPrinted : formatPoints(points, lang);
	const shownOf = (row: DeductionPoints) =>
		row.points_of_100 === null
			? printed(row.points)
			: text.both(formatNumber(row.points_of_100, lang, 2), printed(row.points));
	const marks = new MarkList();
	const factsOf = (row: DeductionPoints) => row.problem_ids?.split(',') ?? [];
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: sorted.length === 0,
		axis: text.axis,
		labels: sorted.map(({ category_l1: code }) => ({
			code,
			full: names.full(code),
			short: names.short(code)
		})),
		bars: sorted.map((row) => ({
			mark: marks.add({
				label: [
					names.full(row.category_l1),
					`${text.pointsOf100} ${row.points_of_100 === null ? text.notPrinted : formatNumber(row.points_of_100, lang, 2)}`,
					`${text.points} ${printed(row.points)}`,
					`${text.deductions} ${row.deductions} · ${text.documents} ${row.documents}`,
					row.mechanical > 0
						? `${text.mechanical} ${row.mechanical} (${formatPoints(row.mechanical_points, lang)})`
						: ''
				]
					.filter(Boolean)
					.join('\n'),
				record_ids: factsOf(row),
				list: { list: 'problems', filter: { categories: [row.category_l1] } },
				narrows: { categories: [row.category_l1] }
			}),
			code: row.category_l1,
			share: row.points_of_100 ?? 0,
			isUnstated: isUnstated(row),
			text: shownOf(row)
		})),
		ticks: {
			y: sorted.map(({ category_l1 }) =>
				marks.add({ label: names.full(category_l1), narrows: { categories: [category_l1] } })
			)
		},
		marks: marks.marks,
		joins: sorted.length > 0 ? [joined('rank', 'categories', sorted)] : [],
		mechanical: sum(rows, (row) => row.mechanical),
		mechanicalPoints: sum(rows, (row) => row.mechanical_points),
		withoutPoints: sum(rows, (row) => row.without_points),
		table: {
			columns: [
				{ label: text.category },
				{ label: text.points, isNumeric: true },
				{ label: text.pointsOf100, isNumeric: true },
				{ label: text.deductions, isNumeric: true },
				{ label: text.mechanical, isNumeric: true },
				{ label: text.documents, isNumeric: true }
			],
			record_ids: sorted.map(factsOf),
			rows: sorted.map((row) => [
				names.full(row.category_l1),
				printed(row.points),
				row.points_of_100 === null ? '' : formatNumber(row.points_of_100, lang, 2),
				formatNumber(row.deductions, lang),
				formatNumber(row.mechanical, lang),
				formatNumber(row.documents, lang)
			])
		}
	};
}
