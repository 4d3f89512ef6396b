import { sum } from 'd3-array';
import type { CategoryNames } from '../format/category-names.ts';
import { formatNumber, formatPoints } from '../format/number.ts';
import type { Lang } from '../messages/lang.ts';
import type { DeductionPoints } from '../queries/deduction-points.ts';
import type { ChartModel } from './chart-model.ts';

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
}

export interface DeductionBar {
	code: string;
	points: number;
	/** No reason was given: not a category of problem. */
	isUnstated: boolean;
	text: string;
	title: string;
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

/** Points that department reports lost by category, most first; those without a reason apart, at the end. */
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
			(b.points ?? 0) - (a.points ?? 0) ||
			(a.category_l1 < b.category_l1 ? -1 : 1)
	);
	const printed = (points: number | null) =>
		points === null ? text.notPrinted : formatPoints(points, lang);
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
			code: row.category_l1,
			points: row.points ?? 0,
			isUnstated: isUnstated(row),
			text: printed(row.points),
			title: [
				names.full(row.category_l1),
				`${text.points} ${printed(row.points)}`,
				`${text.deductions} ${row.deductions}`,
				row.mechanical > 0
					? `${text.mechanical} ${row.mechanical} (${formatPoints(row.mechanical_points, lang)})`
					: ''
			]
				.filter(Boolean)
				.join('\n')
		})),
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
