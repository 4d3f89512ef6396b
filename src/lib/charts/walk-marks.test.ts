import { describe, expect, it } from 'vitest';
import { nextPlace } from './walk-marks.ts';

/** Two rows of three cells, the second with its middle missing. */
const GRID = [
	{ x: 0, y: 0 },
	{ x: 100, y: 0 },
	{ x: 200, y: 0 },
	{ x: 0, y: 20 },
	{ x: 200, y: 20 }
];

describe('nextPlace', () => {
	it('follows a row and a column', () => {
		expect(nextPlace(GRID, 0, 'right')).toBe(1);
		expect(nextPlace(GRID, 1, 'right')).toBe(2);
		expect(nextPlace(GRID, 2, 'down')).toBe(4);
		expect(nextPlace(GRID, 4, 'up')).toBe(2);
	});

	it('steps over a gap in its row rather than leaving it', () => {
		expect(nextPlace(GRID, 3, 'right')).toBe(4);
		expect(nextPlace(GRID, 4, 'left')).toBe(3);
	});

	it('reaches every one of several marks on the same place', () => {
		const dots = [
			{ x: 0, y: 0 },
			{ x: 50, y: 0 },
			{ x: 50, y: 0 },
			{ x: 90, y: 0 }
		];
		expect(nextPlace(dots, 1, 'right')).toBe(2);
		expect(nextPlace(dots, 2, 'right')).toBe(3);
		expect(nextPlace(dots, 2, 'left')).toBe(1);
	});

	it('stops at the edge', () => {
		expect(nextPlace(GRID, 0, 'left')).toBeNull();
		expect(nextPlace(GRID, 0, 'up')).toBeNull();
		expect(nextPlace([], 0, 'up')).toBeNull();
	});
});
