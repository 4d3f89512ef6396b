import { rollup, sum } from 'd3-array';
import type { CategoryNames } from '../format/category-names.ts';
import type { DepartmentNames } from '../format/department-names.ts';
import type { ProblemFollowUpMessages } from '../messages/problem-follow-up.ts';
import type { CategoryPair } from '../queries/category-pairs.ts';
import type { ProblemSectionsByYear } from '../queries/problem-sections-by-year.ts';
import type { ViewFilter } from '../schema/default-filter.ts';
import type { ChartModel } from './chart-model.ts';
import { MarkList } from './mark.ts';
import { splitIds } from './proof-ids.ts';
import { shareShade } from './share-shade.ts';

type Text = ProblemFollowUpMessages['pairs'];

export interface CategoryPairCell {
	row: string;
	column: string;
	documents: number;
	shade: number | null;
	mark: number;
}

export interface CategoryPairs extends ChartModel {
	/** Categories down and across, those in most pairs first: each pair stands once, below the diagonal. */
	down: { code: string; full: string; short: string }[];
	across: { code: string; label: string }[];
	cells: CategoryPairCell[];
	/** Reports with a problem section. */
	n: number;
	/** The pairs with the reports behind them, where each has one. */
	named: string[];
}

/** Level-1 categories that one report states together. */
export function categoryPairs(
	rows: readonly CategoryPair[],
	sections: readonly ProblemSectionsByYear[],
	departments: DepartmentNames,
	names: CategoryNames,
	text: Text,
	within: Partial<ViewFilter> = {}
): CategoryPairs {
	const marks = new MarkList();
	const n = sum(sections, (row) => row.with_section);
	const sides = rows.flatMap(({ a, b, documents }) => [
		{ code: a, documents },
		{ code: b, documents }
	]);
	const order = [
		...rollup(
			sides,
			(of) => sum(of, (side) => side.documents),
			(side) => side.code
		)
	]
		.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
		.map(([code]) => code);
	const rank = new Map(order.map((code, index) => [code, index]));
	const whereOf = (row: CategoryPair) =>
		row.dept_id === null ? '' : `${departments.short(row.dept_id)} ${row.fiscal_year ?? ''}`;
	const sorted = rows.map((row) => {
		const isFirst = (rank.get(row.a) ?? 0) < (rank.get(row.b) ?? 0);
		return { ...row, column: isFirst ? row.a : row.b, row: isFirst ? row.b : row.a };
	});
	const across = order.filter((code) => sorted.some((pair) => pair.column === code));
	const down = order.filter((code) => sorted.some((pair) => pair.row === code));
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: rows.length === 0,
		down: down.map((code) => ({ code, full: names.full(code), short: names.short(code) })),
		across: across.map((code) => ({ code, label: names.short(code) })),
		cells: sorted.map((pair) => ({
			row: pair.row,
			column: pair.column,
			documents: pair.documents,
			shade: shareShade(pair.documents, n),
			mark: marks.add({
				label: [
					`${names.full(pair.column)} + ${names.full(pair.row)}`,
					`${text.documents} ${pair.documents}/${n}`,
					whereOf(pair)
				]
					.filter(Boolean)
					.join('\n'),
				doc_id: pair.doc_id,
				record_ids: splitIds(pair.record_ids === null ? [] : [pair.record_ids]),
				list: { list: 'problems', filter: { ...within, categories: [pair.column, pair.row] } },
				narrows: { categories: [pair.column, pair.row] }
			})
		})),
		n,
		named: rows
			.filter((row) => row.dept_id !== null)
			.map((row) => text.named(names.full(row.a), names.full(row.b), whereOf(row))),
		marks: marks.marks,
		ticks: {
			x: across.map((code) =>
				marks.add({ label: names.full(code), narrows: { categories: [code] } })
			),
			y: down.map((code) => marks.add({ label: names.full(code), narrows: { categories: [code] } }))
		},
		table: {
			columns: [
				{ label: text.category },
				{ label: text.other },
				{ label: text.documents, isNumeric: true },
				{ label: text.sections, isNumeric: true },
				{ label: text.report }
			],
			rows: sorted.map((pair) => [
				names.full(pair.column),
				names.full(pair.row),
				String(pair.documents),
				String(n),
				whereOf(pair)
			]),
			record_ids: rows.map((row) => splitIds(row.record_ids === null ? [] : [row.record_ids]))
		}
	};
}
