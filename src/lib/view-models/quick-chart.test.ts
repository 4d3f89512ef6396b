import { describe, expect, it } from 'vitest';
import type { ReaderAnswer } from '../queries/reader-answer.ts';
import { columnKind, defaultChoice, marksFor, measureColumns, quickChart } from './quick-chart.ts';

const BY_YEAR: ReaderAnswer = {
	columns: [
		{ name: 'fiscal_year', type: 'INTEGER' },
		{ name: 'execution_pct', type: 'DOUBLE' }
	],
	rows: [
		['2018', '97.5'],
		['2019', null],
		['2020', '98.0'],
		['2021', '99.73']
	],
	isCut: false
};

const BY_DEPARTMENT: ReaderAnswer = {
	columns: [
		{ name: 'dept_id', type: 'VARCHAR' },
		{ name: 'fiscal_year', type: 'INTEGER' },
		{ name: 'actual_yuan', type: 'DECIMAL(18,2)' }
	],
	rows: [
		['a', '2021', '10.50'],
		['a', '2022', '11.00'],
		['b', '2022', null]
	],
	isCut: false
};

describe('quickChart', () => {
	it('tells years, numbers and texts apart', () => {
		expect([0, 1].map((index) => columnKind(BY_YEAR, index))).toEqual(['year', 'number']);
		expect(columnKind(BY_DEPARTMENT, 0)).toBe('text');
		const noYear = { ...BY_YEAR, rows: [['3', '1']] };
		expect(columnKind(noYear, 0)).toBe('number');
		expect(measureColumns(BY_DEPARTMENT)).toEqual([2]);
	});

	it('draws a line by years, parted where a year is missing', () => {
		const choice = defaultChoice(BY_YEAR);
		expect(choice).toEqual({ x: 0, y: 1, mark: 'line' });
		if (!choice) return;
		const chart = quickChart(BY_YEAR, choice);
		expect(chart.lines.map((line) => line.map((point) => point.x))).toEqual([[2018], [2020, 2021]]);
		expect(chart).toMatchObject({ shown: 4, total: 4, missing: 1 });
	});

	it('offers no line for texts, numbers or years that occur twice', () => {
		expect(marksFor(BY_DEPARTMENT, 0)).toEqual(['bar', 'dot']);
		expect(marksFor(BY_DEPARTMENT, 1)).toEqual(['dot']);
		expect(marksFor(BY_YEAR, 1)).toEqual(['dot']);
	});

	it('names bars so that they can be told apart and leaves missing values out', () => {
		const chart = quickChart(BY_DEPARTMENT, { x: 0, y: 2, mark: 'bar' });
		expect(chart.points).toEqual([
			{ x: '2021 a', y: 10.5 },
			{ x: '2022 a', y: 11 }
		]);
		expect(chart.missing).toBe(1);
	});

	it('shows at most thirty names and says of how many', () => {
		const rows = Array.from({ length: 40 }, (_, index) => ['same', '2020', String(index)]);
		const chart = quickChart({ ...BY_DEPARTMENT, rows }, { x: 0, y: 2, mark: 'bar' });
		expect([chart.shown, chart.total]).toEqual([30, 40]);
		expect(chart.points[29]?.x).toBe('30 2020 same');
	});

	it('has nothing to draw without numbers or rows', () => {
		expect(defaultChoice({ ...BY_DEPARTMENT, rows: [] })).toBeNull();
		expect(
			defaultChoice({
				columns: [{ name: 'a', type: 'VARCHAR' }],
				rows: [['x']],
				isCut: false
			})
		).toBeNull();
	});
});
