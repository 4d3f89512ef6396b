import type { ChartModel, TableColumn, TableTwin } from '../view-models/chart-model.ts';

/** What a value must be read with; a sign beside it and a word below the chart say so. */
export type Caution = 'hollow' | 'contradicted' | 'unit_corrected' | 'partial_period';

export const CAUTION_SIGNS: Readonly<Record<Caution, string>> = {
	hollow: '*',
	contradicted: '†',
	unit_corrected: '‡',
	partial_period: '§'
};

export interface NativeSeries {
	name: string;
	/** One a category; null is an empty cell, never 0. */
	values: readonly (number | null)[];
	/** By category. */
	cautions?: readonly (readonly Caution[])[];
	/**
	 * context: grey; dots: grey and never joined; reference: a line to hold the others against;
	 * base: carries a bar and is not seen.
	 */
	look?: 'plain' | 'context' | 'dots' | 'reference' | 'base';
	/** Index of its colour where several series are one thing; its own place otherwise. */
	colour?: number;
	/** A further run of the line before it: no entry in the legend. */
	isContinued?: boolean;
	/** Where it is not that of the chart. */
	valueFormat?: string;
}

/** Marks that PowerPoint draws itself, from cells that can be edited. */
export interface NativeMarks {
	kind: 'bar' | 'stacked-bar' | 'line' | 'dot';
	/** What this part of a chart shows, where a chart has several. */
	heading: string | null;
	categories: readonly string[];
	series: readonly NativeSeries[];
	/** Spreadsheet format of the values: 0.00"%". */
	valueFormat: string;
	axis: { min: number | null; max: number | null; title: string; isCut: boolean };
	/** Sentences below the chart. */
	notes: readonly string[];
	hasLabels: boolean;
}

export interface NativeCell {
	text: string;
	/** 0 (light) to 4 (dark); null for a cell that holds no figure or one that counts for nothing. */
	shade?: number | null;
}

export interface NativeTable {
	kind: 'table';
	heading: string | null;
	columns: readonly TableColumn[];
	rows: readonly (readonly NativeCell[])[];
	notes: readonly string[];
	/** Cautions that occur in its cells. */
	cautions: readonly Caution[];
}

export type NativeChart = NativeMarks | NativeTable;

export const PERCENT = '0.00"%"';
export const WAN = '#,##0.00';
export const COUNT = '#,##0';
export const POINTS = '0.###';

/** The table twin as a native table: what a chart without a native form becomes. */
export function nativeTable(twin: TableTwin, heading: string | null = null): NativeTable {
	return {
		kind: 'table',
		heading,
		columns: twin.columns,
		rows: twin.rows.map((row) => row.map((text) => ({ text }))),
		notes: [],
		cautions: []
	};
}

/** What stands for a mark of its model. */
export interface Named {
	mark: number;
}

/** A line of a mark's words: 0 what it is (department and year), then its value or why there is none. */
export function markLine(
	{ marks }: Pick<ChartModel, 'marks'>,
	{ mark }: Named,
	line: number
): string {
	return marks?.[mark]?.label.split('\n')[line] ?? '';
}

/** What a mark is: department and year. */
export function nameOf(model: Pick<ChartModel, 'marks'>, named: Named): string {
	return markLine(model, named, 0);
}

/** What is to be said of a mark without a figure: not reported, not printed. */
export function wordsOf(model: Pick<ChartModel, 'marks'>, named: Named): string {
	return markLine(model, named, 1);
}

/** The name of a mark without the year that its category already says. */
export function nameWithoutYear(
	model: Pick<ChartModel, 'marks'>,
	named: Named,
	year: string
): string {
	return nameOf(model, named).replace(` ${year}`, '');
}

export interface Flagged {
	isHollow?: boolean;
	isContradicted?: boolean;
	isUnitCorrected?: boolean;
}

export function cautionsOf(flagged: Flagged): Caution[] {
	return [
		...(flagged.isHollow ? (['hollow'] as const) : []),
		...(flagged.isContradicted ? (['contradicted'] as const) : []),
		...(flagged.isUnitCorrected ? (['unit_corrected'] as const) : [])
	];
}

export function signsOf(cautions: readonly Caution[]): string {
	return cautions.map((caution) => CAUTION_SIGNS[caution]).join('');
}

/** Cautions that occur in a chart, in the order of their signs. */
export function chartCautions(chart: NativeChart): Caution[] {
	const found = new Set(
		chart.kind === 'table'
			? chart.cautions
			: chart.series.flatMap((series) => (series.cautions ?? []).flat())
	);
	return (Object.keys(CAUTION_SIGNS) as Caution[]).filter((caution) => found.has(caution));
}

/** As many decimals as are shown: a slide says what the screen says. */
export function shown(value: number, decimals = 2): number {
	return Number(value.toFixed(decimals));
}

export function wanOf(yuan: number): number {
	return shown(yuan / 10_000);
}

/** Numbers of a value axis from zero, with what lies below it. */
export function axisFromZero(title: string, values: readonly number[]): NativeMarks['axis'] {
	return { min: values.some((value) => value < 0) ? null : 0, max: null, title, isCut: false };
}

export function cutAxis(title: string, [min, max]: readonly [number, number]): NativeMarks['axis'] {
	return { min, max, title, isCut: min > 0 };
}
