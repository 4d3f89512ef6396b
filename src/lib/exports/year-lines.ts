import type { Caution, NativeSeries } from './native-chart.ts';

export interface YearValue {
	year: string;
	value: number;
	cautions: readonly Caution[];
}

/**
 * Runs of one line as series of one colour, so that no office program joins what may not be joined:
 * neighbouring categories in one series are always joined.
 */
export function yearLines(
	name: string,
	years: readonly string[],
	runs: readonly (readonly YearValue[])[],
	look: NativeSeries['look'],
	colour: number
): NativeSeries[] {
	return runs.map((run, index) => {
		const byYear = new Map(run.map((one) => [one.year, one]));
		const span = [...new Set([run[0]?.year ?? '', run.at(-1)?.year ?? ''])].join('–');
		return {
			name: index === 0 ? name : `${name} ${span}`,
			values: years.map((year) => byYear.get(year)?.value ?? null),
			cautions: years.map((year) => byYear.get(year)?.cautions ?? []),
			look: look ?? 'plain',
			colour,
			isContinued: index > 0
		};
	});
}

/** Values in runs that may be joined, broken wherever `isJoined` does not hold. */
export function runsOf<Value>(
	values: readonly Value[],
	isJoined: (from: Value, to: Value) => boolean
): Value[][] {
	const runs: Value[][] = [];
	for (const value of values) {
		const run = runs.at(-1);
		const last = run?.at(-1);
		if (run && last !== undefined && isJoined(last, value)) run.push(value);
		else runs.push([value]);
	}
	return runs;
}
