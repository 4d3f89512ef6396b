import type { Lang } from '../messages/lang.ts';
import { slideWords } from '../messages/slides.ts';
import { shown, type Caution, type NativeMarks, type NativeSeries } from './native-chart.ts';

export interface YearDot {
	/** What it belongs to: a department. */
	of: string;
	year: string;
	value: number;
	cautions: readonly Caution[];
}

/** More series than these make a chart no office program can handle; the table says it then. */
export const MAX_SERIES = 60;
/** Up to so many series each have a colour and an entry in the legend. */
export const MAX_COLOURS = 6;

/** A dot for each thing and year, one series each: the names are in the cells of the chart. Null if there are too many. */
export function dotsByYear(
	dots: readonly YearDot[],
	years: readonly string[],
	chart: Pick<NativeMarks, 'axis' | 'valueFormat' | 'notes' | 'heading'>,
	lang: Lang
): NativeMarks | null {
	const names = [...new Set(dots.map((dot) => dot.of))];
	if (names.length > MAX_SERIES) return null;
	const isMany = names.length > MAX_COLOURS;
	const series = names.map((name): NativeSeries => {
		const own = new Map(dots.filter((dot) => dot.of === name).map((dot) => [dot.year, dot]));
		return {
			name,
			values: years.map((year) => {
				const dot = own.get(year);
				return dot ? shown(dot.value) : null;
			}),
			cautions: years.map((year) => own.get(year)?.cautions ?? []),
			look: isMany ? 'context' : 'plain'
		};
	});
	return {
		...chart,
		kind: 'dot',
		categories: years,
		series,
		notes: [...chart.notes, ...(isMany ? [slideWords[lang].seriesInData] : [])],
		hasLabels: dots.length <= 16
	};
}

/** A value for every year that others are held against; nothing where no year has one. */
export function referenceSeries(
	name: string,
	values: readonly (number | null)[]
): readonly NativeSeries[] {
	if (values.every((value) => value === null)) return [];
	return [
		{ name, values: values.map((one) => (one === null ? null : shown(one))), look: 'reference' }
	];
}
