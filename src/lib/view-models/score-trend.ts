import type { DepartmentNames } from '../format/department-names.ts';
import { formatPercent, formatPoints } from '../format/number.ts';
import type { Lang } from '../messages/lang.ts';
import type { ScoreByDepartmentYear } from '../queries/score-by-department-year.ts';
import type { ChartModel, TableTwin } from './chart-model.ts';
import type { SchemeNames } from './scheme-names.ts';
import { group, median, range } from 'd3-array';

export interface ScoreTrendText {
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
}

export interface ScoreTrendPoint {
	year: number;
	raw: number;
	normalized_pct: number;
	doc_id: string | null;
	isHollow: boolean;
	title: string;
}

/** Points that may be joined: years that follow one another under one scheme. */
export interface ScoreTrendSegment {
	id: string;
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

const MIN_FOR_MEDIAN = 5;
const COLOURS = 6;

interface Scored extends ScoreByDepartmentYear {
	score: number;
	normalized_pct: number;
}

function scoredOf(rows: readonly ScoreByDepartmentYear[]): Scored[] {
	return rows.flatMap((row) =>
		row.score === null || row.normalized_pct === null
			? []
			: [{ ...row, score: row.score, normalized_pct: row.normalized_pct }]
	);
}

const continues = (a: Scored, b: Scored) =>
	b.fiscal_year === a.fiscal_year + 1 && b.comparable_group === a.comparable_group;

function runsOf(rows: readonly Scored[]): Scored[][] {
	const runs: Scored[][] = [];
	for (const row of rows.toSorted((a, b) => a.fiscal_year - b.fiscal_year)) {
		const run = runs.at(-1);
		const last = run?.at(-1);
		if (run && last && continues(last, row)) run.push(row);
		else runs.push([row]);
	}
	return runs;
}

/** Halfway before the first year of the scheme that follows, between the two scored years. */
function breaksOf(byDepartment: Iterable<Scored[]>, schemes: SchemeNames): number[] {
	const found = new Set<number>();
	for (const rows of byDepartment) {
		const sorted = rows.toSorted((a, b) => a.fiscal_year - b.fiscal_year);
		sorted.forEach((row, index) => {
			const before = sorted[index - 1];
			if (!before || before.comparable_group === row.comparable_group) return;
			const began = schemes.firstYear(row.comparable_group) ?? row.fiscal_year;
			const first = Math.min(row.fiscal_year, Math.max(began, before.fiscal_year + 1));
			found.add(first - 0.5);
		});
	}
	return [...found].sort((a, b) => a - b);
}

function mediansOf(rows: readonly Scored[]): ScoreTrendSegment[] {
	return [...group(rows, (row) => row.comparable_group)].flatMap(([scheme, ofScheme]) => {
		const segments: ScoreTrendSegment[] = [];
		const years = [...group(ofScheme, (row) => row.fiscal_year)].sort(([a], [b]) => a - b);
		for (const [year, ofYear] of years) {
			if (ofYear.length < MIN_FOR_MEDIAN) continue;
			const point: ScoreTrendPoint = {
				year,
				raw: median(ofYear, (row) => row.score) ?? 0,
				normalized_pct: median(ofYear, (row) => row.normalized_pct) ?? 0,
				doc_id: null,
				isHollow: false,
				title: ''
			};
			const open = segments.at(-1);
			if (open?.points.at(-1)?.year === year - 1) open.points.push(point);
			else segments.push({ id: `${scheme}/${year}`, points: [point] });
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
	const line = ([dept_id, ofDepartment]: [string, Scored[]]): ScoreTrendLine => ({
		dept_id,
		name: names.short(dept_id),
		segments: runsOf(ofDepartment).map((run) => ({
			id: `${dept_id}/${run[0]?.fiscal_year ?? ''}`,
			points: run.map((row) => ({
				year: row.fiscal_year,
				raw: row.score,
				normalized_pct: row.normalized_pct,
				doc_id: row.doc_id,
				isHollow: row.base_is_assumed,
				title: `${names.full(dept_id)} ${row.fiscal_year}\n${text.raw} ${formatPoints(row.score, lang)} · ${text.normalized} ${formatPercent(row.normalized_pct, lang)}`
			}))
		}))
	});
	const lines = [...byDepartment].map(line);
	const years = all.map((row) => row.fiscal_year);
	const values = all.flatMap((row) => [row.score, row.normalized_pct]);
	const named = lines.filter(({ dept_id }) => isNamed(dept_id));
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: own.length === 0,
		years: years.length === 0 ? [] : range(Math.min(...years), Math.max(...years) + 1),
		named,
		others: lines.filter(({ dept_id }) => !isNamed(dept_id)),
		medians: mediansOf(all),
		breaks: breaksOf(byDepartment.values(), schemes),
		showsValues: named.length > 0 && own.length <= 10,
		changedLabel: text.changed,
		medianLabel: text.median,
		rawLabel: text.raw,
		normalizedLabel: text.normalized,
		axis: text.axis,
		domain:
			values.length === 0
				? [0, 100]
				: [Math.floor(Math.min(...values)) - 1, Math.max(100, Math.ceil(Math.max(...values))) + 1],
		table:
			chosen.size <= COLOURS
				? tableByRow(own, names, schemes, text, lang)
				: tableByYear(own, names, text, lang)
	};
}

/** Each score with its scheme and why it is not joined to the one before. */
function tableByRow(
	own: readonly Scored[],
	names: DepartmentNames,
	schemes: SchemeNames,
	text: ScoreTrendText,
	lang: Lang
): TableTwin {
	return {
		columns: [
			{ label: text.department },
			{ label: text.year, isNumeric: true },
			{ label: text.raw, isNumeric: true },
			{ label: text.normalized, isNumeric: true },
			{ label: text.scheme },
			{ label: text.remark }
		],
		rows: own.map((row, index) => {
			const before = own[index - 1];
			const isSame = before?.dept_id === row.dept_id;
			const isChanged = isSame && before.comparable_group !== row.comparable_group;
			const isAfterGap = isSame && before.fiscal_year !== row.fiscal_year - 1;
			return [
				names.short(row.dept_id),
				String(row.fiscal_year),
				formatPoints(row.score, lang),
				formatPercent(row.normalized_pct, lang),
				schemes.scheme(row.comparable_group),
				[isChanged ? text.changed : '', isAfterGap ? text.gap : ''].filter(Boolean).join('; ')
			];
		})
	};
}

/** Many departments: one row each, a year a column, raw before normalised. */
function tableByYear(
	own: readonly Scored[],
	names: DepartmentNames,
	text: ScoreTrendText,
	lang: Lang
): TableTwin {
	const years = [...new Set(own.map((row) => row.fiscal_year))].sort((a, b) => a - b);
	return {
		columns: [
			{ label: text.department },
			...years.map((year) => ({ label: `${year} ${text.rawAndNormalized}`, isNumeric: true }))
		],
		rows: [...group(own, (row) => row.dept_id)].map(([dept_id, ofDepartment]) => [
			names.short(dept_id),
			...years.map((year) => {
				const row = ofDepartment.find((one) => one.fiscal_year === year);
				if (!row) return '';
				return `${formatPoints(row.score, lang)} · ${formatPercent(row.normalized_pct, lang)}`;
			})
		])
	};
}
