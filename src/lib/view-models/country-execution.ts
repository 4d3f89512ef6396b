import { group } from 'd3-array';
import { formatNumber, formatPercent } from '../format/number.ts';
import type { Lang } from '../messages/lang.ts';
import type { CountryExecution } from '../queries/country-execution.ts';
import { comparableRuns, joined, MIN_FOR_SUMMARY, type Joined } from './comparable.ts';
import type { ExecutionMultiples } from './execution-multiples.ts';
import { MarkList } from './mark.ts';
import { NOTHING_APART } from './set-apart.ts';

export interface CountryExecutionText {
	ariaLabel: string;
	axis: string;
	/** Short words for the head of a panel. */
	basis: Record<string, string>;
	scope: Record<string, string>;
	full: { basis: Record<string, string>; scope: Record<string, string> };
	groupName: (basis: string, scope: string) => string;
	panel: (n: string) => string;
	spread: (reports: string, median: string, lower: string, upper: string) => string;
	extremes: (least: string, greatest: string) => string;
	tooFew: string;
	columns: Record<
		'group' | 'year' | 'reports' | 'least' | 'lower' | 'median' | 'upper' | 'greatest',
		string
	>;
}

/** What the chart shows, and the groups it leaves to its table for want of reports. */
export interface CountryExecutionModel extends ExecutionMultiples {
	/** Years of a group with fewer reports than a median needs. */
	tooFew: number;
}

/**
 * Quartiles of the execution rates of each year, one panel for each class of budget and scope of units: panels are
 * never joined, and within one only neighbouring years are.
 */
export function countryExecution(
	rows: readonly CountryExecution[],
	years: readonly number[],
	text: CountryExecutionText,
	lang: Lang
): CountryExecutionModel {
	const marks = new MarkList();
	const joins: Joined[] = [];
	const pct = (value: number) => formatPercent(value, lang);
	const named = (row: CountryExecution, words: CountryExecutionText['full']) =>
		text.groupName(
			words.basis[row.basis_class] ?? row.basis_class,
			words.scope[row.unit_scope ?? 'unknown'] ?? ''
		);
	const nameOf = (row: CountryExecution) => named(row, text.full);
	const isSummed = (row: CountryExecution) => row.reports >= MIN_FOR_SUMMARY;
	const groups = [...group(rows, (row) => row.comparability).values()].toSorted(
		(a, b) => total(b) - total(a)
	);
	const shown = groups.filter((of) => of.some(isSummed));
	const model: Pick<ExecutionMultiples, 'panels' | 'dots' | 'lines' | 'bands' | 'gaps'> = {
		panels: [],
		dots: [],
		lines: [],
		bands: [],
		gaps: []
	};
	shown.forEach((of, panel) => {
		const own = of.filter(isSummed);
		const [first] = own;
		if (!first) return;
		const last = own.at(-1) ?? first;
		model.panels.push({
			panel,
			mark: marks.add({ label: nameOf(first) }),
			title: named(first, text),
			caption: text.panel(formatNumber(total(of), lang)),
			latest: `${last.fiscal_year}: ${pct(last.median)}`
		});
		// What a basis is that nobody states may change from year to year.
		const isStated = first.basis_class !== 'unspecified';
		comparableRuns(isStated ? own : []).forEach((run, index) => {
			if (run.length > 1) joins.push(joined('line', nameOf(first), run));
			for (const row of run) {
				model.lines.push({ panel, year: String(row.fiscal_year), run: index, rate: row.median });
			}
		});
		for (const row of own) {
			const place = { panel, year: String(row.fiscal_year) };
			model.bands.push({
				...place,
				lower: row.lower_quartile,
				median: row.median,
				upper: row.upper_quartile
			});
			model.dots.push({
				...place,
				mark: marks.add({
					label: [
						`${nameOf(row)} ${row.fiscal_year}`,
						text.spread(
							formatNumber(row.reports, lang),
							pct(row.median),
							pct(row.lower_quartile),
							pct(row.upper_quartile)
						),
						text.extremes(pct(row.least), pct(row.greatest))
					].join('\n')
				}),
				rate: row.median,
				label: pct(row.median),
				isHollow: row.basis_class === 'unspecified',
				isContradicted: false,
				isUnitCorrected: false
			});
		}
		for (const year of years) {
			if (!own.some((row) => row.fiscal_year === year)) {
				model.gaps.push({ panel, year: String(year) });
			}
		}
	});
	const quartiles = model.bands.flatMap(({ lower, upper }) => [lower, upper]);
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: model.dots.length === 0,
		isFew: false,
		years: years.map(String),
		...model,
		domain: [Math.floor(Math.min(97, ...quartiles)) - 1, Math.ceil(Math.max(100, ...quartiles))],
		axis: text.axis,
		total: groups.length,
		apart: NOTHING_APART,
		marks: marks.marks,
		joins,
		qualities: model.dots.some((dot) => dot.isHollow) ? ['unspecified_basis'] : [],
		tooFew: rows.filter((row) => !isSummed(row)).length,
		table: {
			columns: (
				['group', 'year', 'reports', 'least', 'lower', 'median', 'upper', 'greatest'] as const
			).map((column) => ({ label: text.columns[column], isNumeric: column !== 'group' })),
			rows: groups
				.flat()
				.map((row) => [
					nameOf(row),
					String(row.fiscal_year),
					formatNumber(row.reports, lang),
					pct(row.least),
					...(isSummed(row)
						? [pct(row.lower_quartile), pct(row.median), pct(row.upper_quartile)]
						: [text.tooFew, text.tooFew, text.tooFew]),
					pct(row.greatest)
				])
		}
	};
}

function total(rows: readonly CountryExecution[]): number {
	return rows.reduce((sum, row) => sum + row.reports, 0);
}
