import { group, sum } from 'd3-array';
import type { CategoryNames } from '../format/category-names.ts';
import { formatNumber } from '../format/number.ts';
import type { Lang } from '../messages/lang.ts';
import type { ViewFilter } from '../schema/default-filter.ts';
import type { FollowUpCounts } from '../queries/problem-follow-ups.ts';
import {
	FOLLOW_THROUGH_COLUMNS,
	type FollowThroughColumn,
	type FollowThroughCount,
	type FollowThroughMatrix,
	type FollowThroughText
} from './follow-through-matrix.ts';
import { MarkList } from './mark.ts';
import { shareShade } from './share-shade.ts';

export interface FollowThroughTotals {
	total: number;
	told: number;
	back: number;
}

/** How many problems there are, how many have a next report that tells, and how many came back. */
export function followThroughTotals(rows: readonly FollowUpCounts[]): FollowThroughTotals {
	const of = (...outcomes: string[]) =>
		sum(rows, (row) => (outcomes.includes(row.outcome) ? row.problems : 0));
	return {
		total: sum(rows, (row) => row.problems),
		told: of('came_back', 'not_seen'),
		back: of('came_back')
	};
}

function columnOf({ outcome, is_answered }: FollowUpCounts): FollowThroughColumn {
	if (outcome === 'no_section' || outcome === 'no_report') return 'unknown';
	const standing = is_answered ? 'answered' : 'unanswered';
	return outcome === 'came_back' ? `${standing}_back` : `${standing}_gone`;
}

const ALL = '';

/** Too many problems to show each: counted by category, with and without a measure, and outcome. */
export function followThroughCounts(
	rows: readonly FollowUpCounts[],
	names: CategoryNames,
	text: FollowThroughText,
	lang: Lang,
	within: Partial<ViewFilter> = {}
): FollowThroughMatrix {
	const marks = new MarkList();
	const byCode = [...group(rows, (row) => row.category_l1)].sort(
		([a, x], [b, y]) =>
			sum(y, (row) => row.problems) - sum(x, (row) => row.problems) || (a < b ? -1 : 1)
	);
	const lines: [string, readonly FollowUpCounts[]][] = [[ALL, rows], ...byCode];
	const nameOf = (code: string, form: 'full' | 'short') =>
		code === ALL ? text.total : names[form](code);
	const heads: Record<FollowThroughColumn, string> = {
		answered_back: `${text.answered}\n${text.outcomes.came_back}`,
		answered_gone: `${text.answered}\n${text.outcomes.not_seen}`,
		unanswered_back: `${text.unanswered}\n${text.outcomes.came_back}`,
		unanswered_gone: `${text.unanswered}\n${text.outcomes.not_seen}`,
		unknown: text.unknown
	};
	const counts = lines.flatMap(([code, of]) => {
		const problems = (column: FollowThroughColumn) =>
			sum(of, (row) => (columnOf(row) === column ? row.problems : 0));
		return FOLLOW_THROUGH_COLUMNS.map((column): FollowThroughCount => {
			const count = problems(column);
			const standing = column.startsWith('answered') ? 'answered' : 'unanswered';
			const told = problems(`${standing}_back`) + problems(`${standing}_gone`);
			const filter = code === ALL ? within : { ...within, categories: [code] };
			return {
				row: code,
				column,
				problems: count,
				shade: column === 'unknown' ? null : shareShade(count, told),
				mark: marks.add({
					label: `${nameOf(code, 'full')}\n${heads[column].replace('\n', ' · ')}\n${
						column === 'unknown' ? count : `${count}/${told}`
					}`,
					list: { list: 'problems', filter },
					...(code === ALL ? {} : { narrows: { categories: [code] } })
				})
			};
		});
	});
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: rows.length === 0,
		heads: FOLLOW_THROUGH_COLUMNS.map((column) => heads[column]),
		rows: lines.map(([code]) => ({
			row: code,
			category: nameOf(code, 'full'),
			place: nameOf(code, 'short')
		})),
		paths: [],
		counts,
		marks: marks.marks,
		table: {
			columns: [
				{ label: text.category },
				...FOLLOW_THROUGH_COLUMNS.map((column) => ({
					label: heads[column].replace('\n', ' · '),
					isNumeric: true
				}))
			],
			rows: lines.map(([code]) => [
				nameOf(code, 'full'),
				...counts
					.filter((count) => count.row === code)
					.map((count) => formatNumber(count.problems, lang))
			])
		}
	};
}
