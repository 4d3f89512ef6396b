import { groups } from 'd3-array';
import type { OtherScore } from '../queries/other-scores.ts';

export interface OtherScorePart {
	evaluator: OtherScore['evaluator'];
	eval_object: OtherScore['eval_object'];
	total: number;
	shown: OtherScore[];
}

/** Scores by evaluator and kind of object, of which none is read on from another; at most `limit` rows in all. */
export function otherScoreParts(rows: readonly OtherScore[], limit: number): OtherScorePart[] {
	let left = limit;
	return groups(
		rows,
		(row) => row.evaluator,
		(row) => row.eval_object
	).flatMap(([evaluator, objects]) =>
		objects.map(([eval_object, part]) => {
			const shown = part.slice(0, left);
			left -= shown.length;
			return { evaluator, eval_object, total: part.length, shown };
		})
	);
}
