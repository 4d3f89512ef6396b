import { rollups, sum } from 'd3-array';
import type { CategoryNames } from '../format/category-names.ts';
import { formatNumber, formatPercent } from '../format/number.ts';
import type { Lang } from '../messages/lang.ts';
import type { ProblemSectionsByYear } from '../queries/problem-sections-by-year.ts';
import type { ProblemsByCategoryYear } from '../queries/problems-by-category-year.ts';
import type { ViewFilter } from '../schema/default-filter.ts';
import type { ChartModel } from './chart-model.ts';
import { MarkList } from './mark.ts';
import { splitIds } from './proof-ids.ts';

export interface ProblemFrequencyText {
	ariaLabel: string;
	axis: string;
	category: string;
	documents: string;
	sections: string;
	share: string;
	statements: string;
	deductionDocuments: string;
	deductions: string;
}

export interface ProblemFrequencyBar {
	code: string;
	/** Reports that state the category, of `n` with a problem section. */
	documents: number;
	text: string;
	mark: number;
}

export interface ProblemFrequency extends ChartModel {
	labels: { code: string; full: string; short: string }[];
	bars: ProblemFrequencyBar[];
	/** Reports with a problem section: the length of the track behind each bar. */
	n: number;
	axis: string;
}

/** Fewer reports than this, and a share would claim more than the counts can bear. */
export const MIN_FOR_SHARE = 10;

/** Categories of one level by the number of reports that state them; deduction reasons only in the table, apart. */
export function problemFrequency(
	rows: readonly ProblemsByCategoryYear[],
	sections: readonly ProblemSectionsByYear[],
	names: CategoryNames,
	text: ProblemFrequencyText,
	lang: Lang,
	within: Partial<ViewFilter> = {}
): ProblemFrequency {
	const marks = new MarkList();
	const n = sum(sections, (row) => row.with_section);
	const counts = rollups(
		rows.filter((row) => !row.category.startsWith('UNX')),
		(group) => {
			const of = (kind: string, count: 'documents' | 'statements') =>
				sum(group, (row) => (row.kind === kind ? row[count] : 0));
			return {
				documents: of('stated_problem', 'documents'),
				statements: of('stated_problem', 'statements'),
				deductionDocuments: of('deduction_reason', 'documents'),
				deductions: of('deduction_reason', 'statements'),
				record_ids: splitIds(
					group.filter((row) => row.kind === 'stated_problem').map((row) => row.record_ids)
				)
			};
		},
		(row) => row.category
	).sort(
		([a, x], [b, y]) =>
			y.documents - x.documents || y.deductionDocuments - x.deductionDocuments || (a < b ? -1 : 1)
	);
	const stated = counts.filter(([, count]) => count.documents > 0);
	const shareOf = (documents: number) =>
		n < MIN_FOR_SHARE ? '' : formatPercent((100 * documents) / n, lang, 0);
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: stated.length === 0,
		n,
		axis: text.axis,
		labels: stated.map(([code]) => ({ code, full: names.full(code), short: names.short(code) })),
		bars: stated.map(([code, { documents, statements, record_ids }]) => {
			const share = shareOf(documents);
			const shown = `${documents}/${n}${share ? ` (${share})` : ''}`;
			return {
				code,
				documents,
				text: shown,
				mark: marks.add({
					label: `${names.full(code)}\n${text.documents} ${shown}\n${text.statements} ${statements}`,
					record_ids,
					list: { list: 'problems', filter: { ...within, categories: [code] } },
					narrows: { categories: [code] }
				})
			};
		}),
		ticks: {
			y: stated.map(([code]) =>
				marks.add({ label: names.full(code), narrows: { categories: [code] } })
			)
		},
		marks: marks.marks,
		table: {
			columns: [
				{ label: text.category },
				{ label: text.documents, isNumeric: true },
				{ label: text.sections, isNumeric: true },
				{ label: text.share, isNumeric: true },
				{ label: text.statements, isNumeric: true },
				{ label: text.deductionDocuments, isNumeric: true },
				{ label: text.deductions, isNumeric: true }
			],
			rows: counts.map(([code, count]) => [
				names.full(code),
				formatNumber(count.documents, lang),
				formatNumber(n, lang),
				shareOf(count.documents),
				formatNumber(count.statements, lang),
				formatNumber(count.deductionDocuments, lang),
				formatNumber(count.deductions, lang)
			]),
			record_ids: counts.map(([, count]) => count.record_ids)
		}
	};
}
