import { axisFromZero, type NativeMarks, type NativeSeries } from './native-chart.ts';

interface Bars {
	categories: readonly string[];
	values: readonly (number | null)[];
	axis: string;
	valueFormat: string;
	cautions?: NativeSeries['cautions'];
	heading?: string | null;
}

/** One series of bars from zero. */
export function nativeBars({
	categories,
	values,
	axis,
	valueFormat,
	cautions = [],
	heading = null
}: Bars): NativeMarks {
	return {
		kind: 'bar',
		heading,
		categories,
		series: [{ name: axis, values, cautions }],
		valueFormat,
		axis: axisFromZero(
			axis,
			values.flatMap((value) => value ?? [])
		),
		notes: [],
		hasLabels: true
	};
}
