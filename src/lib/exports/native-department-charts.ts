import type { Lang } from '../messages/lang.ts';
import { slideWords } from '../messages/slides.ts';
import type { ChartModel } from '../view-models/chart-model.ts';
import type { DeptProblems } from '../view-models/dept-problems.ts';
import type { OutputYoy } from '../view-models/output-yoy.ts';
import type { YearSeries } from '../view-models/year-series.ts';
import { referenceSeries } from './dots-by-year.ts';
import { matrixTable } from './matrix-table.ts';
import {
	axisFromZero,
	cautionsOf,
	cutAxis,
	nameOf,
	nameWithoutYear,
	shown,
	WAN,
	wanOf,
	type Flagged,
	type Named,
	type NativeChart,
	type NativeSeries
} from './native-chart.ts';
import { nativeBars } from './native-bars.ts';
import { runsOf, yearLines } from './year-lines.ts';

interface Bands {
	year: string;
	lower: number;
	median: number;
	upper: number;
}

type Series = Pick<
	YearSeries,
	keyof ChartModel | 'years' | 'breaks' | 'domain' | 'axis' | 'breakLabel'
> & {
	points: readonly (Named & Flagged & { year: string; value: number })[];
	lines: readonly { from: { year: string }; to: { year: string } }[];
	raw: readonly { year: string; value: number }[];
	bands: readonly Bands[];
};

/** A department over its years; broken where neighbouring years may not be joined. */
export function nativeYearSeries(model: Series, lang: Lang): NativeChart[] {
	const t = slideWords[lang];
	const { years } = model;
	const { points } = model;
	const runs = runsOf(points, (from, to) =>
		model.lines.some((line) => line.from.year === from.year && line.to.year === to.year)
	);
	const [first] = points;
	const name = first ? nameWithoutYear(model, first, first.year) : '';
	const own = yearLines(
		name,
		years,
		runs.map((run) =>
			run.map((point) => ({
				year: point.year,
				value: shown(point.value),
				cautions: cautionsOf(point)
			}))
		),
		'plain',
		0
	);
	const raw = new Map(model.raw.map(({ year, value }) => [year, value]));
	const printed: NativeSeries[] =
		raw.size === 0
			? []
			: [{ name: t.raw, values: years.map((year) => raw.get(year) ?? null), look: 'dots' }];
	const band = (pick: (one: Bands) => number, label: string) =>
		referenceSeries(
			label,
			years.map((year) => {
				const one = model.bands.find((each) => each.year === year);
				return one ? pick(one) : null;
			})
		).map((series): NativeSeries => ({ ...series, look: 'context' }));
	return [
		{
			kind: 'line',
			heading: null,
			categories: years,
			series: [
				...own,
				...printed,
				...band((one) => one.median, t.median),
				...band((one) => one.lower, t.lower),
				...band((one) => one.upper, t.upper)
			],
			valueFormat: '0.00',
			axis: cutAxis(model.axis, model.domain),
			notes: [
				...model.breaks.map(({ from, to }) => `${from}–${to} ${model.breakLabel}`),
				...(runs.length > 1 ? [t.notBroken] : [])
			],
			hasLabels: true
		}
	];
}

interface MoneyBar {
	year: string;
	budget_yuan: number | null;
	actual_yuan: number | null;
	/** How far the budget may be compared. */
	standing: string;
	isContradicted?: boolean;
	isUnitCorrected?: boolean;
}

interface Money extends ChartModel {
	years: readonly string[];
	bars: readonly MoneyBar[];
}

/** Budget and spending by year, in 万元; a budget that is not the full year's is marked. */
export function nativeDeptMoney(model: Money): NativeChart[] {
	const numbers = model.table.columns.filter(({ isNumeric }) => isNumeric);
	const barOf = (year: string) => model.bars.find((bar) => bar.year === year);
	const series = (name: string, key: 'budget_yuan' | 'actual_yuan'): NativeSeries => ({
		name,
		values: model.years.map((year) => {
			const yuan = barOf(year)?.[key] ?? null;
			return yuan === null ? null : wanOf(yuan);
		}),
		cautions: model.years.map((year) => {
			const bar = barOf(year);
			if (!bar) return [];
			return cautionsOf({ ...bar, isHollow: key === 'budget_yuan' && bar.standing !== 'full' });
		})
	});
	return [
		{
			kind: 'bar',
			heading: null,
			categories: model.years,
			series: [
				series(numbers[1]?.label ?? '', 'budget_yuan'),
				series(numbers[2]?.label ?? '', 'actual_yuan')
			],
			valueFormat: WAN,
			axis: axisFromZero('万元', []),
			notes: [],
			hasLabels: true
		}
	];
}

export function nativeOutputYoy(model: OutputYoy): NativeChart[] {
	const { bars } = model;
	return [
		nativeBars({
			categories: bars.map((bar) => nameOf(model, bar)),
			values: bars.map(({ yoy_pct }) => shown(yoy_pct)),
			axis: model.axis,
			valueFormat: '+0.00"%";-0.00"%";0.00"%"'
		})
	];
}

const SHADES: Readonly<Record<string, number | null>> = {
	stated: 2,
	both: 3,
	deduction: 0
};

export function nativeDeptProblems(model: DeptProblems): NativeChart[] {
	return [
		matrixTable(
			model.table.columns[0]?.label ?? '',
			model.labels.map((label) => [label, label]),
			model.years.map((year) => [year, year]),
			model.cells.map((cell) => ({
				row: cell.label,
				column: cell.year,
				text: cell.words,
				shade: SHADES[cell.state] ?? null
			}))
		)
	];
}
