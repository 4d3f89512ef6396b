import { rollup, sum } from 'd3-array';
import type { CategoryNames } from '../format/category-names.ts';
import type { ProblemSectionsByYear } from '../queries/problem-sections-by-year.ts';
import type { ProblemsByCategoryYear } from '../queries/problems-by-category-year.ts';
import type { ViewFilter } from '../schema/default-filter.ts';
import type { ChartModel } from './chart-model.ts';
import { MarkList } from './mark.ts';
import { splitIds } from './proof-ids.ts';
import { shareShade } from './share-shade.ts';

export interface ProblemByYearText {
	ariaLabel: string;
	category: string;
	documents: string;
	yearBefore: string;
	noSection: string;
}

export interface ProblemByYearCell {
	code: string;
	year: string;
	/** Reports that state the category, of `n` with a problem section; null where no report has one. */
	documents: number | null;
	n: number;
	/** 0 to 4 by share where n is large enough, else 1 for any count; null for none. */
	shade: number | null;
	mark: number;
}

export interface ProblemByYear extends ChartModel {
	years: { year: string; n: number }[];
	labels: { code: string; full: string; short: string }[];
	cells: ProblemByYearCell[];
}

/** Category × year: reports that state it out of those with a problem section; a year without any is a gap. */
export function problemByYear(
	rows: readonly ProblemsByCategoryYear[],
	sections: readonly ProblemSectionsByYear[],
	years: readonly number[],
	names: CategoryNames,
	text: ProblemByYearText,
	within: Partial<ViewFilter> = {}
): ProblemByYear {
	const marks = new MarkList();
	const stated = rows.filter((row) => row.kind === 'stated_problem');
	const byKey = new Map(stated.map((row) => [`${row.category}/${row.fiscal_year}`, row]));
	const sectionsOf = new Map(sections.map((row) => [row.fiscal_year, row.with_section]));
	const codes = [
		...rollup(
			stated,
			(group) => sum(group, (row) => row.documents),
			(row) => row.category
		)
	]
		.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
		.map(([code]) => code);
	const countOf = (code: string, year: number): string | null => {
		const n = sectionsOf.get(year) ?? 0;
		return n === 0 ? null : `${byKey.get(`${code}/${year}`)?.documents ?? 0}/${n}`;
	};
	const cells = codes.flatMap((code) =>
		years.map((year): ProblemByYearCell => {
			const n = sectionsOf.get(year) ?? 0;
			const row = byKey.get(`${code}/${year}`);
			const documents = n === 0 ? null : (row?.documents ?? 0);
			return {
				code,
				year: String(year),
				documents,
				n,
				shade: documents === null ? null : shareShade(documents, n),
				mark: marks.add({
					label: [
						`${names.full(code)} ${year}`,
						documents === null ? text.noSection : `${text.documents} ${documents}/${n}`,
						countOf(code, year - 1) === null
							? ''
							: `${text.yearBefore} ${countOf(code, year - 1) ?? ''}`
					]
						.filter(Boolean)
						.join('\n'),
					doc_id: row?.doc_id ?? null,
					record_ids: row ? splitIds([row.record_ids]) : [],
					...(documents
						? {
								list: {
									list: 'problems' as const,
									filter: { ...within, years: [year], categories: [code] }
								}
							}
						: {}),
					narrows: { years: [year], categories: [code] }
				})
			};
		})
	);
	const shown = (cell: ProblemByYearCell) =>
		cell.documents === null ? text.noSection : `${cell.documents}/${cell.n}`;
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: codes.length === 0,
		years: years.map((year) => ({ year: String(year), n: sectionsOf.get(year) ?? 0 })),
		labels: codes.map((code) => ({ code, full: names.full(code), short: names.short(code) })),
		cells,
		marks: marks.marks,
		ticks: {
			x: years.map((year) => marks.add({ label: String(year), narrows: { years: [year] } })),
			y: codes.map((code) =>
				marks.add({ label: names.full(code), narrows: { categories: [code] } })
			)
		},
		qualities: cells.some((cell) => cell.documents === null) ? ['not_reported'] : [],
		table: {
			columns: [
				{ label: text.category },
				...years.map((year) => ({ label: String(year), isNumeric: true }))
			],
			rows: codes.map((code) => [
				names.full(code),
				...cells.filter((cell) => cell.code === code).map(shown)
			]),
			record_ids: codes.map((code) =>
				splitIds(stated.filter((row) => row.category === code).map((row) => row.record_ids))
			)
		}
	};
}
