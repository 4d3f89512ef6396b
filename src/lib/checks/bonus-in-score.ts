import { Decimal } from 'decimal.js';
import type { ReportRecord } from '../schema/report-record.ts';
import type { Score } from '../schema/score.ts';
import { finding, type Check, type CheckContext } from './rule.ts';
import { mainScore } from './totals.ts';
import { signed } from './wording.ts';

/** Points of the bonus parts where all parts together are the full score; null where they are not. */
function bonusAmong<P extends { is_bonus: boolean }>(
	parts: readonly P[],
	weightOf: (part: P) => string | null,
	full: string
): Decimal | null {
	const bonus = parts.filter((part) => part.is_bonus);
	if (bonus.length === 0 || parts.some((part) => weightOf(part) === null)) return null;
	const sum = (of: readonly P[]) => Decimal.sum(0, ...of.map((part) => weightOf(part) ?? 0));
	return sum(parts).eq(full) ? sum(bonus) : null;
}

/** Bonus points counted inside the full score, or null where there are none or they come on top. */
function bonusInside(record: ReportRecord, score: Score, context: CheckContext): Decimal | null {
	const scheme = record.scheme_id === null ? undefined : context.schemes.get(record.scheme_id);
	const bonus =
		bonusAmong(score.components, (part) => part.max_score, score.max_score) ??
		bonusAmong(record.indicators, (row) => row.weight, score.max_score);
	if (bonus !== null) return bonus;
	if (scheme?.base_max && new Decimal(scheme.base_max).lt(score.max_score))
		return new Decimal(score.max_score).minus(scheme.base_max);
	return null;
}

function normalized(score: Score, base: Decimal): Decimal {
	const bonus = score.components.filter((part) => part.is_bonus).map((part) => part.score ?? 0);
	return new Decimal(score.score)
		.minus(Decimal.sum(0, ...bonus))
		.times(100)
		.div(base);
}

/** The nearest other year of the department scored without a bonus inside. */
function plainYear(record: ReportRecord, context: CheckContext) {
	return context.siblings
		.filter(
			(other) =>
				other.eval_object === record.eval_object && other.fiscal_year !== record.fiscal_year
		)
		.flatMap((other) => {
			const score = mainScore(other);
			return score && bonusInside(other, score, context) === null ? [{ other, score }] : [];
		})
		.sort(
			(a, b) =>
				Math.abs(a.other.fiscal_year - record.fiscal_year) -
				Math.abs(b.other.fiscal_year - record.fiscal_year)
		)[0];
}

/** Q10: with bonus points inside the full score, the score without a commendation tops out lower. */
export const checkBonusInScore: Check = (record, context) => {
	const score = mainScore(record);
	const bonus = score && bonusInside(record, score, context);
	if (!score || !bonus || bonus.lte(0)) return [];
	const base = new Decimal(score.max_score).minus(bonus);
	const share = normalized(score, base);
	const plain = plainYear(record, context);
	const details = {
		expected: base.toString(),
		actual: score.max_score,
		record_ids: [score.score_id, ...(plain ? [plain.score.score_id] : [])]
	};
	const zh = `${score.max_score} 分里含 ${bonus.toString()} 分加减分，没有表彰时最高只有 ${base.toString()} 分：${score.score}/${base.toString()} = ${share.toFixed(2)}%`;
	const en = `The ${score.max_score} points include ${bonus.toString()} bonus points, so ${base.toString()} is the most without a commendation: ${score.score}/${base.toString()} = ${share.toFixed(2)} %`;
	if (!plain) return [finding('Q10', 'warning', zh, en, details)];
	const later = normalized(plain.score, new Decimal(plain.score.base_max ?? plain.score.max_score));
	const [before, after] =
		plain.other.fiscal_year > record.fiscal_year ? [score, plain.score] : [plain.score, score];
	const raw = signed(new Decimal(after.score).minus(before.score).toFixed(2));
	const change = signed((after === score ? share.minus(later) : later.minus(share)).toFixed(2));
	return [
		finding(
			'Q10',
			'warning',
			`${zh}。与 ${plain.other.fiscal_year} 年的 ${plain.score.score} 分相比，原始分差 ${raw} 分，折算后差 ${change} 个百分点，不能直接比较`,
			`${en}. Against ${plain.score.score} in ${plain.other.fiscal_year} the raw change is ${raw} points, the normalised one ${change} pp: do not compare the raw scores`,
			details
		)
	];
};
