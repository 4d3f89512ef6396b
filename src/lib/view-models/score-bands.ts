import { group } from 'd3-array';
import type { DepartmentNames } from '../format/department-names.ts';
import type { ScoreByDepartmentYear } from '../queries/score-by-department-year.ts';
import type { ScoreBand } from '../schema/codes.ts';
import type { ChartModel } from './chart-model.ts';
import { comparableGroups, joined, MIN_FOR_SUMMARY } from './comparable.ts';
import { MarkList } from './mark.ts';
import type { SchemeNames } from './scheme-names.ts';

export interface ScoreBandsText {
	ariaLabel: string;
	axis: string;
	scheme: string;
	band: string;
	count: string;
	of: string;
	departments: string;
	countOf(count: number, n: number): string;
	bandNames: Record<ScoreBand, string>;
	pause: string;
}

export interface ScoreBandCell {
	mark: number;
	column: number;
	count: number;
	/** The department-years by name, where the group is too small for a bar. */
	names: { name: string; year: number }[] | null;
}

export interface ScoreBandsRow {
	label: string;
	n: number;
	cells: ScoreBandCell[];
}

export interface ScoreBands extends ChartModel {
	bands: string[];
	rows: ScoreBandsRow[];
	/** Largest count, for the height of the bars. */
	most: number;
	axis: string;
}

/** Up to so many department-years are named. */
const MOST_NAMED = 6;

/** How many department-years lie in each band of the normalised self-score, one row a comparable group. */
export function scoreBands(
	rows: readonly ScoreByDepartmentYear[],
	bands: readonly ScoreBand[],
	names: DepartmentNames,
	schemes: SchemeNames,
	text: ScoreBandsText
): ScoreBands {
	const scored = rows.filter((row) => row.score_band !== null);
	const marks = new MarkList();
	const groups = comparableGroups(scored).toSorted((a, b) =>
		schemes.order(a[0]?.comparable_group ?? '', b[0]?.comparable_group ?? '')
	);
	const nameOf = (row: ScoreByDepartmentYear) => `${names.short(row.dept_id)} ${row.fiscal_year}`;
	const table: string[][] = [];
	const facts: string[][] = [];
	const shown = groups.map((ofGroup): ScoreBandsRow => {
		const label = schemes.scheme(ofGroup[0]?.comparable_group ?? '');
		const byBand = group(ofGroup, (row) => row.score_band);
		return {
			label,
			n: ofGroup.length,
			cells: bands.map((band, column): ScoreBandCell => {
				const inBand = byBand.get(band) ?? [];
				const called = inBand.length <= MOST_NAMED ? inBand.map(nameOf) : [];
				const record_ids = inBand.flatMap((row) => row.score_id ?? []).slice(0, 20);
				const isNamed = inBand.length <= MOST_NAMED;
				table.push([
					label,
					text.bandNames[band],
					String(inBand.length),
					String(ofGroup.length),
					called.join(text.pause)
				]);
				facts.push(isNamed ? record_ids : []);
				return {
					mark: marks.add({
						label: [
							`${text.axis} ${text.bandNames[band]}`,
							text.countOf(inBand.length, ofGroup.length),
							...called,
							label
						].join('\n'),
						...(isNamed && inBand.length > 0 ? { record_ids } : {}),
						...(inBand.length > 0 ? { narrows: { bands: [band] } } : {})
					}),
					column,
					count: inBand.length,
					names:
						ofGroup.length < MIN_FOR_SUMMARY
							? inBand.map((row) => ({ name: names.short(row.dept_id), year: row.fiscal_year }))
							: null
				};
			})
		};
	});
	const isMet = (band: ScoreBand) => scored.some((row) => row.score_band === band);
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: scored.length === 0,
		bands: bands.map((band) => text.bandNames[band]),
		rows: shown,
		most: Math.max(1, ...shown.flatMap((row) => row.cells.map((cell) => cell.count))),
		axis: text.axis,
		marks: marks.marks,
		ticks: {
			x: bands.map((band) =>
				marks.add({
					label: text.bandNames[band],
					...(isMet(band) ? { narrows: { bands: [band] } } : {})
				})
			)
		},
		joins: groups.map((ofGroup) => joined('sum', ofGroup[0]?.comparable_group ?? '', ofGroup)),
		table: {
			columns: [
				{ label: text.scheme },
				{ label: text.band },
				{ label: text.count, isNumeric: true },
				{ label: text.of, isNumeric: true },
				{ label: text.departments }
			],
			record_ids: facts,
			rows: table
		}
	};
}
