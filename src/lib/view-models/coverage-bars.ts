import { sum } from 'd3-array';
import type { CategoryNames } from '../format/category-names.ts';
import { formatNumber } from '../format/number.ts';
import type { Lang } from '../messages/lang.ts';
import type { MeasureCoverage } from '../queries/measure-coverage.ts';
import type { ViewFilter } from '../schema/default-filter.ts';
import type { ChartModel } from './chart-model.ts';
import { MarkList } from './mark.ts';
import { splitIds } from './proof-ids.ts';

export interface CoverageBarsText {
	ariaLabel: string;
	axis: string;
	category: string;
	stated: string;
	standing: Record<AnswerStanding, string>;
}

/** A measure answers the problem, only general wording touches it, or nothing does. */
export type AnswerStanding = 'answered' | 'weak' | 'none';

/** Links surer than this count as an answer. */
const SURE = 0.6;

export function answerStanding(confidence: number | null): AnswerStanding {
	if (confidence === null) return 'none';
	return confidence >= SURE ? 'answered' : 'weak';
}

export interface CoverageSegment {
	code: string;
	standing: AnswerStanding;
	from: number;
	to: number;
	mark: number;
}

export interface CoverageBars extends ChartModel {
	labels: { code: string; full: string; short: string }[];
	segments: CoverageSegment[];
	/** Answered of stated, at the end of each bar. */
	totals: { code: string; stated: number; text: string }[];
	axis: string;
	answered: number;
	stated: number;
}

/** Stated problems by category, split by whether a measure answers them. */
export function coverageBars(
	rows: readonly MeasureCoverage[],
	names: CategoryNames,
	text: CoverageBarsText,
	lang: Lang,
	within: Partial<ViewFilter> = {}
): CoverageBars {
	const marks = new MarkList();
	const sorted = rows.toSorted(
		(a, b) => b.stated - a.stated || (a.category_l1 < b.category_l1 ? -1 : 1)
	);
	const noneOf = (row: MeasureCoverage) => row.stated - row.answered - row.weak;
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: sorted.length === 0,
		axis: text.axis,
		labels: sorted.map(({ category_l1: code }) => ({
			code,
			full: names.full(code),
			short: names.short(code)
		})),
		segments: sorted.flatMap((row) => {
			const parts = [
				['answered', 0, row.answered],
				['weak', row.answered, row.answered + row.weak],
				['none', row.answered + row.weak, row.stated]
			] as const;
			return parts
				.filter(([, from, to]) => to > from)
				.map(([standing, from, to]) => ({
					code: row.category_l1,
					standing,
					from,
					to,
					mark: marks.add({
						label: `${names.full(row.category_l1)}\n${text.standing[standing]} ${to - from}/${row.stated}`,
						record_ids:
							row.record_ids === null
								? splitIds([standing === 'answered' ? null : row.open_ids])
								: splitIds([row.record_ids]).filter(
										(id) =>
											(row.open_ids?.split(',') ?? []).includes(id) === (standing !== 'answered')
									),
						list: { list: 'problems', filter: { ...within, categories: [row.category_l1] } },
						narrows: { categories: [row.category_l1] }
					})
				}));
		}),
		totals: sorted.map((row) => ({
			code: row.category_l1,
			stated: row.stated,
			text: `${row.answered}/${row.stated}`
		})),
		marks: marks.marks,
		ticks: {
			y: sorted.map(({ category_l1: code }) =>
				marks.add({ label: names.full(code), narrows: { categories: [code] } })
			)
		},
		answered: sum(rows, (row) => row.answered),
		stated: sum(rows, (row) => row.stated),
		table: {
			columns: [
				{ label: text.category },
				{ label: text.stated, isNumeric: true },
				{ label: text.standing.answered, isNumeric: true },
				{ label: text.standing.weak, isNumeric: true },
				{ label: text.standing.none, isNumeric: true }
			],
			rows: sorted.map((row) => [
				names.full(row.category_l1),
				...[row.stated, row.answered, row.weak, noneOf(row)].map((count) =>
					formatNumber(count, lang)
				)
			]),
			record_ids: sorted.map((row) => splitIds([row.record_ids]))
		}
	};
}
