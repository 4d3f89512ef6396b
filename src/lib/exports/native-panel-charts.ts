import type { Lang } from '../messages/lang.ts';
import { slideWords } from '../messages/slides.ts';
import type { ComparePanels } from '../view-models/compare-panels.ts';
import type { DepartmentSize } from '../view-models/department-size.ts';
import type { ExecutionMultiples } from '../view-models/execution-multiples.ts';
import { MAX_COLOURS, referenceSeries } from './dots-by-year.ts';
import {
	axisFromZero,
	cautionsOf,
	cutAxis,
	nameOf,
	wordsOf,
	PERCENT,
	shown,
	WAN,
	type Flagged,
	type NativeChart,
	type NativeSeries
} from './native-chart.ts';
import { matrixTable } from './matrix-table.ts';
import { runsOf, yearLines } from './year-lines.ts';

interface YearPoint extends Flagged {
	year: string;
	value: number;
}

/** One department in its own colour, broken where its points are not joined. */
function lineOf(
	name: string,
	years: readonly string[],
	points: readonly YearPoint[],
	isJoined: (from: YearPoint, to: YearPoint) => boolean,
	colour: number
): NativeSeries[] {
	const runs = runsOf(points, isJoined).map((run) =>
		run.map((point) => ({
			year: point.year,
			value: shown(point.value),
			cautions: cautionsOf(point)
		}))
	);
	return yearLines(name, years, runs, 'plain', colour);
}

/** Departments side by side become lines, or bars of a year, on one axis. */
export function nativeComparePanels(model: ComparePanels, lang: Lang): NativeChart[] {
	const pointsOf = (panel: string) => model.points.filter((point) => point.panel === panel);
	const valueFormat = model.form === 'bars' ? WAN : '0.00';
	if (model.form === 'bars') {
		const series = model.panels.map(({ dept_id, label }): NativeSeries => {
			const byYear = new Map(pointsOf(dept_id).map((point) => [point.year, point]));
			const at = model.years.map((year) => byYear.get(year));
			return {
				name: label,
				values: at.map((point) => (point ? shown(point.value) : null)),
				cautions: at.map((point) => (point ? cautionsOf(point) : []))
			};
		});
		return [
			{
				kind: 'bar',
				heading: null,
				categories: model.years,
				series,
				valueFormat,
				axis: axisFromZero(model.axis, []),
				notes: [],
				hasLabels: true
			}
		];
	}
	const series = model.panels.flatMap(({ dept_id, label }, colour) =>
		lineOf(
			label,
			model.years,
			pointsOf(dept_id),
			(from, to) =>
				model.lines.some(
					(line) =>
						line.panel === dept_id && line.from.year === from.year && line.to.year === to.year
				),
			colour
		)
	);
	const reference =
		model.reference === null
			? []
			: referenceSeries(
					`${model.reference}`,
					model.years.map(() => model.reference)
				);
	return [
		{
			kind: 'line',
			heading: null,
			categories: model.years,
			series: [...series, ...reference],
			valueFormat,
			axis: cutAxis(model.axis, model.domain),
			notes: [slideWords[lang].notBroken],
			hasLabels: model.points.length <= 24
		}
	];
}

/** Departments by years with the figures of their dots. */
function multiplesMatrix(model: ExecutionMultiples): NativeChart {
	const cells = model.dots.map((dot) => ({
		row: String(dot.panel),
		column: dot.year,
		text: dot.rate === null ? wordsOf(model, dot) : dot.rate.toFixed(2),
		shade: dot.rate === null ? null : 0,
		cautions: cautionsOf(dot)
	}));
	return matrixTable(
		`${model.table.columns[0]?.label ?? ''} · %`,
		model.panels.map(({ panel, title }) => [String(panel), title]),
		model.years.map((year) => [year, year]),
		cells
	);
}

/** A few departments as lines; many small charts are a matrix. */
export function nativeExecutionMultiples(model: ExecutionMultiples, lang: Lang): NativeChart[] {
	if (model.panels.length > MAX_COLOURS) return [multiplesMatrix(model)];
	const series = model.panels.flatMap(({ panel, title }, colour) => {
		const points = model.dots.flatMap((dot) =>
			dot.panel === panel && dot.rate !== null ? [{ ...dot, value: dot.rate }] : []
		);
		const runOf = ({ year }: YearPoint) =>
			model.lines.find((line) => line.panel === panel && line.year === year)?.run;
		return lineOf(
			title,
			model.years,
			points,
			(from, to) => runOf(from) !== undefined && runOf(from) === runOf(to),
			colour
		);
	});
	return [
		{
			kind: 'line',
			heading: null,
			categories: model.years,
			series,
			valueFormat: PERCENT,
			axis: cutAxis(model.axis, model.domain),
			notes: [slideWords[lang].notBroken],
			hasLabels: model.isFew
		}
	];
}

/** Money of the largest departments over the years, in 万元. */
export function nativeDepartmentSize(model: DepartmentSize, lang: Lang): NativeChart[] {
	const numbers = [...new Set(model.points.map(({ series }) => series))];
	const series = numbers.flatMap((number) => {
		const label = model.labels.find((one) => one.series === number);
		return lineOf(
			label ? nameOf(model, label) : String(number + 1),
			model.years,
			model.points
				.filter((point) => point.series === number)
				.map((point) => ({ ...point, value: point.wan })),
			(from, to) =>
				model.lines.some(
					(line) =>
						line.series === number && line.from.year === from.year && line.to.year === to.year
				),
			number
		);
	});
	return [
		{
			kind: 'line',
			heading: null,
			categories: model.years,
			series,
			valueFormat: WAN,
			axis: axisFromZero(model.axis, []),
			notes: model.broken.n > 0 ? [slideWords[lang].notBroken] : [],
			hasLabels: numbers.length <= 3
		}
	];
}
