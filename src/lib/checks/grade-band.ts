import { Decimal } from 'decimal.js';
import { finding, type Check } from './rule.ts';
import { isFull, mainScore } from './totals.ts';

/** The usual bands; a report may use others, so a mismatch is told as a warning. */
const BANDS = [
	['优', 90],
	['良', 80],
	['中', 60],
	['差', 0]
] as const;
const SYNONYMS: Record<string, string> = {
	优: '优',
	优秀: '优',
	良: '良',
	良好: '良',
	中: '中',
	中等: '中',
	差: '差',
	较差: '差'
};

/** Q27: a stated grade matches the band of its score; a missing grade is not invented. */
export const checkGradeBand: Check = (record) => {
	const score = mainScore(record);
	if (!score) return [];
	const printed = score.grade_stated ?? record.grade_stated;
	const ids = { record_ids: [score.score_id] };
	if (printed === null)
		return isFull(record)
			? [
					finding(
						'Q27',
						'info',
						'没有写等级（优、良、中、差）；按分数推得的等级只作参考，并须注明',
						'No grade is stated; one derived from the score is for display only and marked as derived',
						ids
					)
				]
			: [];
	const stated = SYNONYMS[printed.replaceAll(/[“”"'\s]|等级|等次/g, '')];
	const percent = new Decimal(score.score).times(100).div(score.max_score);
	const band = BANDS.find(([, lowest]) => percent.gte(lowest))?.[0];
	if (stated === undefined || band === undefined || stated === band) return [];
	return [
		finding(
			'Q27',
			'warning',
			`${score.score} 分按 90/80/60 的等级线是“${band}”，文中写的是“${printed}”`,
			`A score of ${score.score} falls in the band ${band} (90/80/60), the report says ${printed}`,
			{ kind: 'mismatch', expected: band, actual: printed, ...ids }
		)
	];
};
