import type { Lang } from '../messages/lang.ts';
import type { ChartModel } from '../view-models/chart-model.ts';
import type { CoverageMatrix } from '../view-models/coverage-matrix.ts';
import type { ExecutionMatrix } from '../view-models/execution-matrix.ts';
import type { ExecutionStrip } from '../view-models/execution-strip.ts';
import type { MonitoringSlope } from '../view-models/monitoring-slope.ts';
import type { ThreePublicDots } from '../view-models/three-public-dots.ts';
import { slideWords } from '../messages/slides.ts';
import { dotsByYear, referenceSeries } from './dots-by-year.ts';
import { matrixTable } from './matrix-table.ts';
import {
	axisFromZero,
	cautionsOf,
	cutAxis,
	nameOf,
	nameWithoutYear,
	nativeTable,
	PERCENT,
	shown,
	WAN,
	wanOf,
	wordsOf,
	type Flagged,
	type Named,
	type NativeChart,
	type NativeSeries
} from './native-chart.ts';

const SHADE_OF_COVERAGE = { table: 3, report: 2, project: 1, none: null } as const;

/** Rows of an axis; a heading parts groups that are not alike. */
interface AxisRows {
	axisRows?: readonly { id: string; label: string; heading: string | null }[];
}

const keysOf = (labels: readonly string[]) => labels.map((label) => [label, label] as const);

export function nativeCoverageMatrix(model: CoverageMatrix): NativeChart[] {
	const cells = model.cells.map((cell) => ({
		row: cell.label,
		column: cell.year,
		text: wordsOf(model, cell),
		shade: SHADE_OF_COVERAGE[cell.coverage]
	}));
	const corner = model.table.columns[0]?.label ?? '';
	return [matrixTable(corner, keysOf(model.labels), keysOf(model.years), cells)];
}

export function nativeExecutionMatrix(model: ExecutionMatrix): NativeChart[] {
	const cells = model.cells.map((cell) => {
		const isRate = cell.standing === 'comparable' || cell.standing === 'unspecified';
		return {
			row: cell.label,
			column: cell.year,
			text: isRate && cell.text ? cell.text : wordsOf(model, cell),
			shade: cell.shade,
			cautions: cautionsOf({ ...cell, isHollow: cell.standing === 'unspecified' })
		};
	});
	const corner = `${model.table.columns[0]?.label ?? ''} · %`;
	return [matrixTable(corner, keysOf(model.labels), keysOf(model.years), cells)];
}

export function nativeExecutionStrip(model: ExecutionStrip, lang: Lang): NativeChart[] {
	const years = model.years.toSorted();
	const dots = model.dots.map((dot) => ({
		of: nameWithoutYear(model, dot, dot.year),
		year: dot.year,
		value: dot.rate,
		cautions: cautionsOf(dot)
	}));
	const axis = cutAxis(model.axis, model.domain);
	const chart = dotsByYear(
		dots,
		years,
		{ axis, valueFormat: PERCENT, notes: [], heading: null },
		lang
	);
	if (!chart) return [nativeTable(model.table)];
	const medians = years.map(
		(year) => model.summaries.find((summary) => summary.year === year)?.median ?? null
	);
	const median = referenceSeries(slideWords[lang].median, medians);
	return [{ ...chart, series: [...chart.series, ...median] }];
}

export function nativeThreePublicDots(model: ThreePublicDots, lang: Lang): NativeChart[] {
	const dots = model.dots.map((dot: Named & Flagged & (typeof model.dots)[number]) => ({
		of: nameWithoutYear(model, dot, dot.year),
		year: dot.year,
		value: dot.control_pct,
		cautions: cautionsOf(dot)
	}));
	const years = model.years.toSorted();
	const axis = cutAxis(model.axis, model.domain);
	const chart = dotsByYear(
		dots,
		years,
		{ axis, valueFormat: PERCENT, notes: [], heading: null },
		lang
	);
	if (!chart) return [nativeTable(model.table)];
	const limit = years.map(() => 100);
	return [{ ...chart, series: [...chart.series, ...referenceSeries(model.limitLabel, limit)] }];
}

interface BudgetBars extends ChartModel, AxisRows {
	bars: readonly (Named &
		Flagged & {
			id?: string;
			isTotal?: boolean;
			initial_yuan: number;
			adjusted_yuan: number | null;
			actual_yuan: number;
		})[];
}

/** Initial budget, adjusted budget and spending side by side, in 万元. */
export function nativeInitialVersusActual(model: BudgetBars): NativeChart[] {
	const rows = rowsOf(model, model.bars, (bar) => bar.id);
	const label = (fromEnd: number) => model.table.columns.at(-fromEnd)?.label ?? '';
	const series = (name: string, pick: (bar: BudgetBars['bars'][number]) => number | null) => ({
		name,
		values: rows.map(({ items: [bar] }) => {
			const yuan = bar ? pick(bar) : null;
			return yuan === null ? null : wanOf(yuan);
		}),
		cautions: rows.map(({ items: [bar] }) => (bar ? cautionsOf(bar) : []))
	});
	return [
		{
			kind: 'bar',
			heading: null,
			categories: rows.map(({ items: [bar], label: own, name }) =>
				bar?.isTotal === false ? `${name} · ${own}` : name
			),
			series: [
				series(label(5), (bar) => bar.initial_yuan),
				series(label(4), (bar) => bar.adjusted_yuan),
				series(label(3), (bar) => bar.actual_yuan)
			].filter(({ values }) => values.some((value) => value !== null)),
			valueFormat: WAN,
			axis: axisFromZero('万元', []),
			notes: [],
			hasLabels: true
		}
	];
}

interface HalvesBars extends ChartModel, AxisRows {
	bars: readonly (Named &
		Flagged & {
			id?: string;
			label?: string;
			scope: 'basic' | 'project';
			unspent_yuan: number;
		})[];
}

/** Money not spent, basic and project halves stacked, in 万元. */
export function nativeUnspentBars(model: HalvesBars): NativeChart[] {
	const rows = rowsOf(model, model.bars, (bar) => bar.id ?? bar.label);
	const series = (['basic', 'project'] as const).map((scope, index): NativeSeries => {
		const bars = rows.map(({ items }) => items.find((bar) => bar.scope === scope));
		return {
			name: model.table.columns[2 + index]?.label ?? '',
			values: bars.map((bar) => (bar ? wanOf(bar.unspent_yuan) : null)),
			cautions: bars.map((bar) => (bar ? cautionsOf(bar) : []))
		};
	});
	return [
		{
			kind: 'stacked-bar',
			heading: null,
			categories: rows.map(({ name }) => name),
			series,
			valueFormat: WAN,
			axis: axisFromZero(
				'万元',
				model.bars.map((bar) => bar.unspent_yuan)
			),
			notes: [],
			hasLabels: true
		}
	];
}

/** Bars by the rows of their axis; headings of groups are rows without a value. */
function rowsOf<Bar extends Named>(
	model: ChartModel & AxisRows,
	bars: readonly Bar[],
	idOf: (bar: Bar) => string | undefined
): { name: string; label: string; items: Bar[] }[] {
	const ids =
		model.axisRows ??
		[...new Map(bars.map((bar) => [idOf(bar) ?? nameOf(model, bar), bar])).keys()].map((id) => ({
			id,
			label: '',
			heading: null
		}));
	return ids.map(({ id, label, heading }) => {
		const items = bars.filter((bar) => (idOf(bar) ?? nameOf(model, bar)) === id);
		const [first] = items;
		const name = first ? nameOf(model, first) : '';
		return { name: heading === null ? name : `— ${heading} —`, label, items };
	});
}

interface Snapshots extends Pick<MonitoringSlope, keyof ChartModel | 'stages' | 'axis' | 'year'> {
	lines: readonly (Named &
		Flagged & {
			progress_pct: number;
			on_year_budget_pct?: number | null;
			year_end_pct: number | null;
		})[];
	elapsed_pct?: number | null;
	elapsedLabel?: string;
	elapsed?: readonly { pct: number; label: string }[];
}

/** Mid-year and year-end of each department; joined only where both are of the year's budget. */
export function nativeMonitoringSlope(model: Snapshots, lang: Lang): NativeChart[] {
	if (model.lines.length > 30) return [nativeTable(model.table)];
	const series = model.lines.flatMap((line, colour): NativeSeries[] => {
		const name = nameOf(model, line);
		const cautions = cautionsOf(line);
		const end = line.year_end_pct === null ? null : shown(line.year_end_pct);
		const onBudget = line.on_year_budget_pct ?? null;
		const one = (values: (number | null)[]): NativeSeries => ({
			name,
			values,
			cautions: values.map(() => cautions),
			colour
		});
		return onBudget === null
			? [
					one([shown(line.progress_pct), null]),
					...(end === null ? [] : [{ ...one([null, end]), name: `${name} ${model.stages[1]}` }])
				]
			: [one([shown(onBudget), end])];
	});
	const elapsed = [
		...(model.elapsed ?? []).map(({ label }) => label),
		...(model.elapsedLabel ? [model.elapsedLabel] : [])
	];
	return [
		{
			kind: 'line',
			heading: model.year === null ? null : String(model.year),
			categories: [...model.stages],
			series,
			valueFormat: PERCENT,
			axis: axisFromZero(model.axis, []),
			notes: [...elapsed, slideWords[lang].notBroken],
			hasLabels: model.lines.length <= 8
		}
	];
}
