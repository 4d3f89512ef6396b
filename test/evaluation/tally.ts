export const FAMILIES = [
	'metadata',
	'money',
	'line places',
	'scores',
	'indicators',
	'indicator branches',
	'problem split',
	'problem categories',
	'measures',
	'measure categories',
	'monitoring',
	'head counts',
	'ratios'
] as const;
export type Family = (typeof FAMILIES)[number];

export interface Counts {
	hit: number;
	missed: number;
	extra: number;
}

/** Facts of one report found, missed and added, with one line per miss. */
export class Tally {
	readonly counts = new Map<Family, Counts>(
		FAMILIES.map((family) => [family, { hit: 0, missed: 0, extra: 0 }])
	);
	readonly notes: string[] = [];
	checks = 0;
	violations = 0;

	of(family: Family): Counts {
		const counts = this.counts.get(family);
		if (counts === undefined) throw new Error(`no family ${family}`);
		return counts;
	}

	hit(family: Family): void {
		this.of(family).hit++;
	}

	/** A fact not found; `isWrong` where another value was given in its place. No note: another family's tells it. */
	miss(family: Family, note: string | null, isWrong = false): void {
		this.of(family).missed++;
		if (isWrong) this.of(family).extra++;
		if (note === null) return;
		this.notes.push(`${isWrong ? 'wrong' : 'miss'} ${family}: ${note}`);
	}

	extra(family: Family, note: string): void {
		this.of(family).extra++;
		this.notes.push(`extra ${family}: ${note}`);
	}

	/** Something a report must not yield: `note` says what was yielded, null that it was not. */
	forbid(note: string | null): void {
		this.checks++;
		if (note === null) return;
		this.violations++;
		this.notes.push(`must not emit: ${note}`);
	}
}

export function precision({ hit, extra }: Counts): number | null {
	return hit + extra === 0 ? null : hit / (hit + extra);
}

export function recall({ hit, missed }: Counts): number | null {
	return hit + missed === 0 ? null : hit / (hit + missed);
}

/** Counts of several reports together. */
export function total(tallies: readonly Tally[], family: Family): Counts {
	const sum = { hit: 0, missed: 0, extra: 0 };
	for (const tally of tallies) {
		const counts = tally.of(family);
		sum.hit += counts.hit;
		sum.missed += counts.missed;
		sum.extra += counts.extra;
	}
	return sum;
}
