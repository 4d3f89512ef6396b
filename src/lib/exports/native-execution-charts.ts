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
	wordsOf,
	type Flagged,
	type Named,
	type NativeChart,
	type NativeSeries
} from './native-chart.ts';

const SHADE_OF_COVERAGE = { table: 3, report: 2, project: 1, none: null } as const;

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

type Matrix = Pick<ExecutionMatrix, keyof ChartModel | 'years' | 'labels'> & {
	cells: readonly (Named &
		Flagged &
		Pick<ExecutionMatrix['cells'][number], 'label' | 'year' | 'standing' | 'shade' | 'text'>)[];
};

export function nativeExecutionMatrix(model: Matrix): NativeChart[] {
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

type Strip = Pick<ExecutionStrip, keyof ChartModel | 'years' | 'domain' | 'axis'> & {
	dots: readonly (Named & Flagged & { year: string; rate: number })[];
	summaries: readonly { year: string; median: number | null }[];
};

export function nativeExecutionStrip(model: Strip, lang: Lang): NativeChart[] {
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
	const dots = model.dots.map((dot) => ({
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

type Snapshots = Pick<
	MonitoringSlope,
	keyof ChartModel | 'stages' | 'axis' | 'year' | 'elapsed'
> & {
	lines: readonly (Named &
		Flagged &
		Pick<
			MonitoringSlope['lines'][number],
			'progress_pct' | 'on_year_budget_pct' | 'year_end_pct'
		>)[];
};

/** Mid-year and year-end of each department; joined only where both are of the year's budget. */
export function nativeMonitoringSlope(model: Snapshots, lang: Lang): NativeChart[] {
	if (model.lines.length > 30) return [nativeTable(model.table)];
	const series = model.lines.flatMap((line, colour): NativeSeries[] => {
		const name = nameOf(model, line);
		const cautions = cautionsOf(line);
		const end = line.year_end_pct === null ? null : shown(line.year_end_pct);
		const onBudget = line.on_year_budget_pct;
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
	return [
		{
			kind: 'line',
			heading: model.year === null ? null : String(model.year),
			categories: [...model.stages],
			series,
			valueFormat: PERCENT,
			axis: axisFromZero(model.axis, []),
			notes: [...model.elapsed.map(({ label }) => label), slideWords[lang].notBroken],
			hasLabels: model.lines.length <= 8
		}
	];
}
