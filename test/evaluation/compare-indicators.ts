import type { Indicator } from '../../src/lib/schema/indicator.ts';
import { assign, weigh } from './assign.ts';
import type { ExpectedIndicator, ExpectedReport } from './expected-report.ts';
import { alternatives, isAnyOf, nameKey, sameName, sameNumber } from './same-value.ts';
import type { Tally } from './tally.ts';

const POINTS = ['weight', 'score'] as const;

function weight(expected: ExpectedIndicator, row: Indicator): number | null {
	const isExact = nameKey(expected.name_zh) === nameKey(row.name_zh);
	if (!isExact && (row.level < 3 || !sameName(expected.name_zh, row.name_zh))) return null;
	const points = POINTS.filter((field) => isAnyOf(expected[field], row[field], sameNumber));
	const isBranch = isAnyOf(expected.l1_name, row.l1_name, sameName);
	return (isExact ? 4 : 0) + 2 * points.length + (row.level === 3 ? 1 : 0) + (isBranch ? 1 : 0);
}

function compareBranches(expected: ExpectedIndicator, row: Indicator, tally: Tally): void {
	for (const field of ['l1_name', 'l2_name'] as const) {
		if (expected[field] === undefined || expected[field] === null) continue;
		if (isAnyOf(expected[field], row[field], sameName)) tally.hit('indicator branches');
		else
			tally.miss(
				'indicator branches',
				`${expected.name_zh} ${field} ${String(expected[field])}, got ${String(row[field])}`,
				row[field] !== null
			);
	}
}

/** Counts level-3 rows whose name, weight and score are all right; level-1 and level-2 nodes say nothing. */
export function compareIndicators(
	expected: ExpectedReport,
	rows: readonly Indicator[],
	tally: Tally
): void {
	const matched = assign(weigh(expected.indicators, rows, weight));
	expected.indicators.forEach((indicator, i) => {
		if (indicator.optional === true) return;
		const at = matched.get(i);
		const row = at === undefined ? undefined : rows[at];
		if (row === undefined) {
			tally.miss('indicators', `${indicator.name_zh} not found`);
			return;
		}
		const wrong = POINTS.filter((field) => !isAnyOf(indicator[field], row[field], sameNumber));
		if (wrong.length === 0) tally.hit('indicators');
		for (const field of wrong.slice(0, 1)) {
			const note = `${indicator.name_zh} ${field} ${String(indicator[field])}, got ${String(row[field])}`;
			tally.miss('indicators', note, true);
		}
		compareBranches(indicator, row, tally);
	});
	const used = new Set(matched.values());
	const isScored =
		expected.indicators.length > 0 &&
		expected.indicators.every((row) => alternatives(row.weight).some((value) => value !== null));
	rows.forEach((row, j) => {
		const isBare = row.weight === null && row.score === null;
		if (used.has(j) || row.level < 3 || (isBare && isScored)) return;
		tally.extra('indicators', `${row.name_zh} ${String(row.score)}/${String(row.weight)}`);
	});
}
