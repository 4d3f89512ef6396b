import type { ScoreByDepartmentYear } from '../queries/score-by-department-year.ts';
import { withLost } from './points-lost.ts';
import { group } from 'd3-array';

/** A department whose scheme changed between two years that follow one another. */
export interface SchemeChange {
	dept_id: string;
	from: number;
	to: number;
	raw_change: number;
	normalized_from: number;
	normalized_to: number;
	/** The scores of both years. */
	record_ids: [before: string | null, after: string | null];
	/** Raw score up and normalised one down, or the reverse. */
	isReversed: boolean;
}

export interface ScoreSummary {
	reports: number;
	scored: number;
	schemes: number;
	lowest_lost_pct: number | null;
	highest_lost_pct: number | null;
	/** The scores that lost this much. */
	lowest_ids: string[];
	highest_ids: string[];
	changes: SchemeChange[];
	reversed: number;
}

/** What the opening sentence says: how many scores there are, under how many schemes, and what a change of scheme hides. */
export function scoreSummary(rows: readonly ScoreByDepartmentYear[]): ScoreSummary {
	const lost = withLost(rows);
	const shares = lost.map((row) => row.lost_pct);
	const idsOf = (share: number) =>
		lost.flatMap((row) => (row.lost_pct === share ? (row.score_id ?? []) : []));
	const changes: SchemeChange[] = [];
	for (const [dept_id, ofDepartment] of group(rows, (row) => row.dept_id)) {
		const sorted = ofDepartment.toSorted((a, b) => a.fiscal_year - b.fiscal_year);
		sorted.forEach((row, index) => {
			const before = sorted[index - 1];
			if (before?.fiscal_year !== row.fiscal_year - 1) return;
			if (before.comparable_group === row.comparable_group) return;
			if (before.score === null || row.score === null) return;
			if (before.normalized_pct === null || row.normalized_pct === null) return;
			const raw_change = row.score - before.score;
			changes.push({
				dept_id,
				from: before.fiscal_year,
				to: row.fiscal_year,
				raw_change,
				normalized_from: before.normalized_pct,
				normalized_to: row.normalized_pct,
				record_ids: [before.score_id, row.score_id],
				isReversed: raw_change * (row.normalized_pct - before.normalized_pct) < 0
			});
		});
	}
	return {
		reports: rows.length,
		scored: rows.filter((row) => row.score !== null).length,
		schemes: new Set(lost.map((row) => row.comparable_group)).size,
		lowest_lost_pct: shares.length > 0 ? Math.min(...shares) : null,
		highest_lost_pct: shares.length > 0 ? Math.max(...shares) : null,
		lowest_ids: idsOf(Math.min(...shares)),
		highest_ids: idsOf(Math.max(...shares)),
		changes,
		reversed: changes.filter((change) => change.isReversed).length
	};
}
