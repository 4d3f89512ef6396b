import { describe, expect, it } from 'vitest';
import { comparableGroups, comparableRuns } from './comparable.ts';

const row = (fiscal_year: number, comparability: string) => ({ fiscal_year, comparability });
const years = (runs: { fiscal_year: number }[][]) =>
	runs.map((run) => run.map(({ fiscal_year }) => fiscal_year));

describe('comparableRuns', () => {
	it('breaks at a missing year and where the comparable group changes', () => {
		const runs = comparableRuns([
			row(2024, 'b'),
			row(2018, 'a'),
			row(2019, 'a'),
			row(2021, 'a'),
			row(2022, 'b'),
			row(2023, 'b')
		]);
		expect(years(runs)).toEqual([[2018, 2019], [2021], [2022, 2023, 2024]]);
	});

	it('gives no run without rows', () => {
		expect(comparableRuns([])).toEqual([]);
	});
});

describe('comparableGroups', () => {
	it('puts the largest group first', () => {
		const groups = comparableGroups([row(2020, 'a'), row(2020, 'b'), row(2021, 'b')]);
		expect(groups.map((rows) => rows[0]?.comparability)).toEqual(['b', 'a']);
	});
});
