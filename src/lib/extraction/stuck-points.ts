import { Decimal } from 'decimal.js';
import type { PlacedRow } from './indicator-tree.ts';
import type { ExecutionPoints } from './money-entries.ts';

const STUCK = /^\d{3,6}$/;
const WHOLE = 100;

function isStuck(row: PlacedRow): boolean {
	return (
		row.score === null &&
		row.weight !== null &&
		STUCK.test(row.weight) &&
		Number(row.weight) > WHOLE
	);
}

/** Weight and points printed without a gap (2525) are told apart where the weights then make up 100; else both are unknown. */
export function separatePoints(
	rows: readonly PlacedRow[],
	points: ExecutionPoints | null
): PlacedRow[] {
	const known = rows
		.filter((row) => !isStuck(row))
		.reduce((sum, row) => sum.plus(row.weight ?? 0), new Decimal(points?.weight ?? 0));
	const stuck = rows.filter(isStuck);
	return rows.map((row) => {
		if (!isStuck(row)) return row;
		const text = row.weight ?? '';
		const missing = new Decimal(WHOLE).minus(known).toString();
		const score = text.slice(missing.length);
		const isProved =
			stuck.length === 1 &&
			text.startsWith(missing) &&
			/^(?:0|[1-9]\d{0,2})$/.test(score) &&
			Number(score) <= Number(missing);
		return isProved ? { ...row, weight: missing, score } : { ...row, weight: null };
	});
}
