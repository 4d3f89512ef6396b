import type { DepartmentNames } from '../format/department-names.ts';
import { formatPercent, formatPoints } from '../format/number.ts';
import type { Lang } from '../messages/lang.ts';
import type { ScoreByDepartmentYear } from '../queries/score-by-department-year.ts';
import type { ChartModel } from './chart-model.ts';
import { comparableRuns, joined, MIN_FOR_SUMMARY, type Joined } from './comparable.ts';
import { MarkList } from './mark.ts';
import type { SchemeNames } from './scheme-names.ts';
import { tableByRow, tableByYear } from './score-trend-table.ts';
import {
	changeLine,
	peerLine,
	peerRange,
	scoreQualities,
	yearBefore,
	type ScoreMarkText
} from './score-standing.ts';
import { group, median, range } from 'd3-array';

export interface ScoreTrendText extends ScoreMarkText {
	ariaLabel: string;
	department: string;
	year: string;
	raw: string;
	normalized: string;
	rawAndNormalized: string;
	scheme: string;
	remark: string;
	changed: string;
	gap: string;
	axis: string;
	median: string;
	assumed: string;
}

export interface ScoreTrendPoint {
	mark: number;
	year: number;
	raw: number;
	normalized_pct: number;
	isHollow: boolean;
	isContradicted: boolean;
}

/** Points that may be joined: years that follow one another under one scheme. */
export interface ScoreTrendSegment {
	id: string;
	/** What the whole line stands for; null where its points speak for themselves. */
	mark: number | null;
	points: ScoreTrendPoint[];
}

export interface ScoreTrendLine {
	dept_id: string;
	name: string;
	segments: ScoreTrendSegment[];
}

export interface ScoreTrend extends ChartModel {
	years: number[];
	/** Departments drawn in colour and named: at most as many as there are colours. */
	named: ScoreTrendLine[];
	/** All others, thin and grey. */
	others: ScoreTrendLine[];
	/** Median of a scheme and year, only where n ≥ 5. */
	medians: ScoreTrendSegment[];
	/** Where a scheme changed, between two years. */
	breaks: number[];
	/** Values are written beside the dots where there are few. */
	showsValues: boolean;
	changedLabel: string;
	medianLabel: string;
	rawLabel: string;
	normalizedLabel: string;
	axis: string;
	domain: [number, number];
}

const COLOURS = 6;

/** A report whose score is printed. */
export type Scored = ScoreByDepartmentYear & { score: number; normalized_pct: number };

function scoredOf(rows: readonly ScoreByDepartmentYear[]): Scored[] {
	return rows.flatMap((row) =>
		row.score === null || row.normalized_pct === null
			? []
			: [{ ...row, score: row.score, normalized_pct: row.normalized_pct }]
	);
}

/** Halfway before the first year of the scheme that follows, between the two scored years. */
function breaksOf(byDepartment: Iterable<Scored[]>, schemes: SchemeNames): number[] {
	const found = new Set<number>();
	for (const rows of byDepartment) {
		const sorted = rows.toSorted((a, b) => a.fiscal_year - b.fiscal_year);
		sorted.forEach((row, index) => {
			const before = sorted[index - 1];
			if (!before || before.comparability === row.comparability) return;
			const began = schemes.firstYear(row.comparable_group) ?? row.fiscal_year;
			const first = Math.min(row.fiscal_year, Math.max(began, before.fiscal_year + 1));
			found.add(first - 0.5);
		});
	}
	return [...found].sort((a, b) => a - b);
}

/** The median of each scheme and year with enough scores, in segments of years that follow one another. */
function mediansOf(
	rows: readonly Scored[],
	marks: MarkList,
	joins: Joined[],
	schemes: SchemeNames,
	text: ScoreTrendText,
	lang: Lang
): ScoreTrendSegment[] {
	return [...group(rows, (row) => row.comparability)].flatMap(([key, ofScheme]) => {
		const segments: ScoreTrendSegment[] = [];
		const years = [...group(ofScheme, (row) => row.fiscal_year)].sort(([a], [b]) => a - b);
		for (const [year, ofYear] of years) {
			if (ofYear.length < MIN_FOR_SUMMARY) continue;
			joins.push(joined('summary', `${key} ${year}`, ofYear));
			const raw = median(ofYear, (row) => row.score) ?? 0;
			const normalized_pct = median(ofYear, (row) => row.normalized_pct) ?? 0;
			const label = [
				`${year} ${text.median} n=${ofYear.length}`,
				`${text.raw} ${formatPoints(raw, lang)} · ${text.normalized} ${formatPercent(normalized_pct, lang)}`,
				schemes.scheme(ofYear[0]?.comparable_group ?? '')
			].join('\n');
			const mark = marks.add({ label, narrows: { years: [year] } });
			const point = { mark, year, raw, normalized_pct, isHollow: false, isContradicted: false };
			const open = segments.at(-1);
			if (open?.points.at(-1)?.year === year - 1) open.points.push(point);
			else segments.push({ id: `${key}/${year}`, mark: null, points: [point] });
		}
		return segments;
	});
}

/**
 * Raw and normalised scores by year: a line breaks at a missing year and at a change of scheme.
 * `peers` are the departments around the chosen ones; empty where nothing is chosen.
 */
export function scoreTrend(
	rows: readonly ScoreByDepartmentYear[],
	peers: readonly ScoreByDepartmentYear[],
	names: DepartmentNames,
	schemes: SchemeNames,
	text: ScoreTrendText,
	lang: Lang
): ScoreTrend {
	const own = scoredOf(rows);
	const chosen = new Set(own.map((row) => row.dept_id));
	const around = scoredOf(peers).filter((row) => !chosen.has(row.dept_id));
	const all = [...own, ...around];
	const byDepartment = group(all, (row) => row.dept_id);
	const isNamed = (dept_id: string) => chosen.size <= COLOURS && chosen.has(dept_id);
	const marks = new MarkList();
	const joins: Joined[] = [];
	const before = yearBefore(all);
	const ranges = new Map(
		[...group(all, (row) => `${row.comparability} ${row.fiscal_year}`)].map(([key, ofYear]) => [
			key,
			peerRange(ofYear.map((row) => row.normalized_pct))
		])
	);
	const values = (row: Scored) =>
		`${text.raw} ${formatPoints(row.score, lang)} · ${text.normalized} ${formatPercent(row.normalized_pct, lang)}`;
	const pointOf = (row: Scored): ScoreTrendPoint => {
		const earlier = before(row);
		const label = [
			`${names.full(row.dept_id)} ${row.fiscal_year}`,
			`${values(row)}${row.base_is_assumed ? ` · ${text.assumed}` : ''}`,
			...changeLine(
				earlier,
				row,
				earlier ? row.normalized_pct - earlier.normalized_pct : null,
				text,
				lang
			),
			...peerLine(ranges.get(`${row.comparability} ${row.fiscal_year}`) ?? null, text, lang),
			schemes.scheme(row.comparable_group),
			...scoreQualities(row).map((quality) => text.qualities[quality])
		].join('\n');
		return {
			mark: marks.add({
				label,
				record_ids: row.score_id === null ? [] : [row.score_id],
				doc_id: row.doc_id,
				narrows: { years: [row.fiscal_year], dept_ids: [row.dept_id] }
			}),
			year: row.fiscal_year,
			raw: row.score,
			normalized_pct: row.normalized_pct,
			isHollow: row.base_is_assumed,
			isContradicted: row.errors > 0
		};
	};
	const lineMark = (run: readonly Scored[]): number | null => {
		const [first, last] = [run[0], run.at(-1)];
		if (!first || !last || run.length === 1 || isNamed(first.dept_id)) return null;
		const label = [
			`${names.full(first.dept_id)} ${first.fiscal_year}–${last.fiscal_year}`,
			`${text.normalized} ${formatPercent(first.normalized_pct, lang)} → ${formatPercent(last.normalized_pct, lang)}`,
			schemes.scheme(first.comparable_group)
		].join('\n');
		return marks.add({ label, narrows: { dept_ids: [first.dept_id] } });
	};
	const line = ([dept_id, ofDepartment]: [string, Scored[]]): ScoreTrendLine => ({
		dept_id,
		name: names.short(dept_id),
		segments: comparableRuns(ofDepartment).map((run) => {
			if (run.length > 1) joins.push(joined('line', dept_id, run));
			return {
				id: `${dept_id}/${run[0]?.fiscal_year ?? ''}`,
				mark: lineMark(run),
				points: run.map(pointOf)
			};
		})
	});
	const lines = [...byDepartment].map(line);
	const years = all.map((row) => row.fiscal_year);
	const extremes = all.flatMap((row) => [row.score, row.normalized_pct]);
	const named = lines.filter(({ dept_id }) => isNamed(dept_id));
	const shownYears = years.length === 0 ? [] : range(Math.min(...years), Math.max(...years) + 1);
	const medians = mediansOf(all, marks, joins, schemes, text, lang);
	const ticks = shownYears.map((year) =>
		marks.add({ label: String(year), narrows: { years: [year] } })
	);
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: own.length === 0,
		marks: marks.marks,
		ticks: { x: [...ticks, ...ticks] },
		joins,
		qualities: named.some((one) =>
			one.segments.some((segment) => segment.points.some((point) => point.isContradicted))
		)
			? ['contradicted']
			: [],
		years: shownYears,
		named,
		others: lines.filter(({ dept_id }) => !isNamed(dept_id)),
		medians,
		breaks: breaksOf(byDepartment.values(), schemes),
		showsValues: named.length > 0 && own.length <= 10,
		changedLabel: text.changed,
		medianLabel: text.median,
		rawLabel: text.raw,
		normalizedLabel: text.normalized,
		axis: text.axis,
		domain:
			extremes.length === 0
				? [0, 100]
				: [
						Math.floor(Math.min(...extremes)) - 1,
						Math.max(100, Math.ceil(Math.max(...extremes))) + 1
					],
		table:
			chosen.size <= COLOURS
				? tableByRow(own, names, schemes, text, lang)
				: tableByYear(own, names, text, lang)
	};
}
