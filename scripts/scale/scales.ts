import { parseArgs } from 'node:util';
import { MOST_COUNTIES } from '../../src/lib/demo-data/scale-country.ts';
import { ScaleName } from '../../src/lib/schema/partition-manifest.ts';

/** What one build of a scale covers. */
export interface ScalePlan {
	scale: ScaleName;
	/** The first so many counties of the country. */
	counties: number;
	years: { first: number; last: number };
	seed: number;
	out: string;
	/** A file of corrections to generated reports, in the format of data/corrections.json; null for none. */
	corrections: string | null;
	workers: number;
}

/** M: 6,250 departments over 8 years. L: a country of 150,000 departments over 10 years. */
const SCALES: Record<ScaleName, { counties: number; years: number }> = {
	M: { counties: 125, years: 8 },
	L: { counties: 3000, years: 10 }
};
const LAST_YEAR = 2025;
const SEED = 20260;

function whole(name: string, text: string | undefined, usual: number, most: number): number {
	if (text === undefined) return usual;
	const value = Number(text);
	if (Number.isInteger(value) && value >= 1 && value <= most) return value;
	throw new Error(`--${name} must be a whole number from 1 to ${most}, not ${text}`);
}

/** The plan that arguments ask for; null where they name no scale. Throws what is wrong with them. */
export function scalePlan(args: readonly string[]): ScalePlan | null {
	const { values } = parseArgs({
		args: [...args],
		options: {
			scale: { type: 'string' },
			out: { type: 'string' },
			regions: { type: 'string' },
			years: { type: 'string' },
			workers: { type: 'string' },
			corrections: { type: 'string' }
		}
	});
	if (values.scale === undefined) {
		const [other] = Object.keys(values);
		if (other !== undefined) throw new Error(`--${other} needs --scale M or L`);
		return null;
	}
	const scale = ScaleName.safeParse(values.scale);
	if (!scale.success) throw new Error(`--scale must be M or L, not ${values.scale}`);
	if (values.out === undefined) throw new Error('--out must name a folder outside the repository');
	const usual = SCALES[scale.data];
	const years = whole('years', values.years, usual.years, 25);
	return {
		scale: scale.data,
		counties: whole('regions', values.regions, usual.counties, MOST_COUNTIES),
		years: { first: LAST_YEAR - years + 1, last: LAST_YEAR },
		seed: SEED,
		out: values.out,
		corrections: values.corrections ?? null,
		workers: whole('workers', values.workers, 2, 16)
	};
}
