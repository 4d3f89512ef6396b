import { fsum, group } from 'd3-array';
import type { ReportIndicator } from '../queries/report-indicators.ts';

export interface IndicatorBranch {
	name: string | null;
	/** As printed for the branch; null where no weight is printed. */
	weight_stated: number | null;
	/** Sums over the rows; null where a row prints none, and for what only a commendation earns. */
	weight: number | null;
	score: number | null;
	lost: number | null;
	isBonus: boolean;
	rows: ReportIndicator[];
}

export interface IndicatorTrunk {
	name: string | null;
	branches: IndicatorBranch[];
	rows: number;
}

/** More decimals than any report prints of points. */
const DECIMALS = 6;

/** Exact sum of printed points; null as soon as one is missing, for a part sum would pass as the whole. */
function sumOf(points: readonly (number | null)[]): number | null {
	const printed = points.filter((one) => one !== null);
	if (printed.length === 0 || printed.length < points.length) return null;
	return Number(fsum(printed).toFixed(DECIMALS));
}

/** Level 1 › level 2 › rows, in the order of the report's table. */
export function reportIndicatorTree(rows: readonly ReportIndicator[]): IndicatorTrunk[] {
	return [...group(rows, (row) => row.l1_name)].map(([name, ofTrunk]) => ({
		name,
		rows: ofTrunk.length,
		branches: [...group(ofTrunk, (row) => row.l2_name)].map(([branchName, ofBranch]) => ({
			name: branchName,
			weight_stated: ofBranch.find((row) => row.l2_weight !== null)?.l2_weight ?? null,
			weight: sumOf(ofBranch.map((row) => row.weight)),
			score: sumOf(ofBranch.map((row) => row.score)),
			lost: sumOf(ofBranch.map((row) => row.deduction)),
			isBonus: ofBranch.every((row) => row.is_bonus),
			rows: ofBranch
		}))
	}));
}
