import { describe, expect, it } from 'vitest';
import { nextRow, scoreRow } from '../../../test/charts/score-rows.ts';
import { scoreSummary } from './score-summary.ts';

describe('scoreSummary(rows)', () => {
	it('finds a raw rise of 4.21 that is a normalised fall', () => {
		const summary = scoreSummary([
			{ ...scoreRow, score_id: 'a-S1' },
			{ ...nextRow, score_id: 'a-S2' }
		]);
		expect(summary).toMatchObject({ reports: 2, scored: 2, schemes: 2, reversed: 1 });
		expect(summary.changes).toHaveLength(1);
		expect(summary.changes[0]).toMatchObject({
			dept_id: 'a',
			from: 2021,
			to: 2022,
			normalized_from: 98.73,
			normalized_to: 98,
			record_ids: ['a-S1', 'a-S2']
		});
		expect(summary.changes[0]?.raw_change).toBeCloseTo(4.21, 10);
		expect(summary.lowest_lost_pct).toBeCloseTo(1.273684, 5);
		expect(summary.highest_lost_pct).toBe(2);
		expect([summary.lowest_ids, summary.highest_ids]).toEqual([['a-S1'], ['a-S2']]);
	});

	it('counts no change over a missing year, inside a scheme or without printed scores', () => {
		const later = { ...nextRow, fiscal_year: 2023 };
		expect(scoreSummary([scoreRow, later]).changes).toEqual([]);
		expect(scoreSummary([nextRow, later]).changes).toEqual([]);
		const silent = { ...nextRow, score: null, points_lost: null, normalized_pct: null };
		expect(scoreSummary([scoreRow, silent])).toMatchObject({ reports: 2, scored: 1, changes: [] });
	});

	it('has no shares without rows', () => {
		expect(scoreSummary([])).toMatchObject({
			reports: 0,
			schemes: 0,
			lowest_lost_pct: null,
			highest_lost_pct: null
		});
	});
});
