import { rollup, sum } from 'd3-array';
import type { CategoryNames } from '../format/category-names.ts';
import type { ProblemSectionsByYear } from '../queries/problem-sections-by-year.ts';
import type { ProblemsByCategoryYear } from '../queries/problems-by-category-year.ts';
import type { ChartModel } from './chart-model.ts';
import { MIN_FOR_SHARE } from './problem-frequency.ts';

export interface ProblemByYearText {
	ariaLabel: string;
	category: string;
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
	doc_id: string | null;
	title: string;
}

export interface ProblemByYear extends ChartModel {
	years: { year: string; n: number }[];
	labels: { code: string; full: string; short: string }[];
	cells: ProblemByYearCell[];
}

const SHARE_STEPS = [0.1, 0.2, 0.35, 0.5];
const SHADE_OF_FEW = 1;

function shadeOf(documents: number, n: number): number | null {
	if (documents === 0) return null;
	if (n < MIN_FOR_SHARE) return SHADE_OF_FEW;
	const step = SHARE_STEPS.findIndex((limit) => documents / n <= limit);
	return step === -1 ? SHARE_STEPS.length : step;
}

/** Category × year: reports that state it out of those with a problem section; a year without any is a gap. */
export function problemByYear(
	rows: readonly ProblemsByCategoryYear[],
	sections: readonly ProblemSectionsByYear[],
	years: readonly number[],
	names: CategoryNames,
	text: ProblemByYearText
): ProblemByYear {
	const stated = rows.filter((row) => row.kind === 'stated_problem');
	const byKey = new Map(stated.map((row) => [`${row.category_l1}/${row.fiscal_year}`, row]));
	const sectionsOf = new Map(sections.map((row) => [row.fiscal_year, row.with_section]));
	const codes = [
		...rollup(
			stated,
			(group) => sum(group, (row) => row.documents),
			(row) => row.category_l1
		)
	]
		.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
		.map(([code]) => code);
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
				shade: documents === null ? null : shadeOf(documents, n),
				doc_id: row?.doc_id ?? null,
				title: `${names.full(code)} ${year}\n${documents === null ? text.noSection : `${documents}/${n}`}`
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
		table: {
			columns: [
				{ label: text.category },
				...years.map((year) => ({ label: String(year), isNumeric: true }))
			],
			rows: codes.map((code) => [
				names.full(code),
				...cells.filter((cell) => cell.code === code).map(shown)
			])
		}
	};
}
