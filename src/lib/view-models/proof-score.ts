import { Decimal } from 'decimal.js';
import { formatDecimal } from '../format/decimal.ts';
import type { ProofIndicator } from '../queries/proof-indicators.ts';
import type { ProofScorePart } from '../queries/proof-score-parts.ts';
import type { ProofScore } from '../queries/proof-scores.ts';
import type { ProofFact, ProofValue, ProofWords } from './proof-fact.ts';

const points = (value: string) => formatDecimal(value);

function scoreSteps(score: ProofScore, bonus: Decimal, { t }: ProofWords): string[] {
	const max = points(score.max_score);
	const reachable = score.base_max ?? score.max_score;
	const steps = score.max_is_stated ? [] : [t.score.assumed];
	const above = new Decimal(score.max_score).minus(reachable);
	if (score.base_max === null) steps.push(t.score.baseUnknown(max));
	else if (above.gt(0))
		steps.push(t.score.reachable(max, points(above.toFixed()), points(score.base_max)));
	steps.push(
		score.normalized_pct === null
			? t.score.notNormalized
			: t.score.share({
					score: points(score.score),
					bonus: points(bonus.toFixed()),
					reachable: points(reachable),
					share: formatDecimal(score.normalized_pct, 2),
					lost: score.points_lost === null ? null : points(score.points_lost)
				})
	);
	if (score.grade_stated === null && score.grade_derived !== null)
		steps.push(t.score.gradeDerived(score.grade_derived));
	if (score.note !== null) steps.push(score.note);
	return steps;
}

/** What points a score prints, of how many, and how the normalised score follows from them. */
export function proofScoreFact(
	score: ProofScore,
	parts: readonly ProofScorePart[],
	words: ProofWords
): ProofFact {
	const { t, codes, evalObjects, nothing } = words;
	const bonus = parts
		.filter((part) => part.is_bonus && part.score !== null)
		.reduce((sum, part) => sum.plus(part.score ?? 0), new Decimal(0));
	const row = (label: string, value: string | null, isPrinted = true): ProofValue => ({
		label,
		printed: isPrinted ? value : null,
		read: value
	});
	const object = evalObjects[score.eval_object] ?? score.eval_object;
	return {
		record_id: score.record_id,
		kind: t.kinds['score'] ?? '',
		name: score.object_name === null ? object : `${object} · ${score.object_name}`,
		marks: [codes.evaluators[score.evaluator] ?? score.evaluator],
		hasPrinted: true,
		values: [
			row(t.score.row, points(score.score)),
			row(t.score.max, points(score.max_score), score.max_is_stated),
			...parts.map((part) => ({
				label: part.is_bonus ? `${part.name_zh} · ${t.score.bonus}` : part.name_zh,
				printed:
					part.score === null && part.max_score === null
						? null
						: [part.score, part.max_score]
								.map((value) => (value === null ? nothing : points(value)))
								.join(' / '),
				read: part.score === null ? null : points(part.score)
			})),
			...(score.grade_stated === null ? [] : [row(t.score.grade, score.grade_stated)])
		],
		steps: scoreSteps(score, bonus, words),
		summary: `${points(score.score)} / ${points(score.max_score)}`
	};
}

/** What points an indicator got, of how many, and on what ground. */
export function proofIndicatorFact(indicator: ProofIndicator, words: ProofWords): ProofFact {
	const { t, nothing } = words;
	const { weight, score, deduction, is_bonus, name_norm, name_zh } = indicator;
	const texts: [string, string | null][] = [
		[t.indicator.target, indicator.target_text],
		[t.indicator.actual, indicator.actual_text],
		[t.indicator.basis, indicator.basis_text ?? indicator.explanation]
	];
	const row = (label: string, value: string | null): ProofValue => ({
		label,
		printed: value,
		read: value
	});
	const isLost = weight !== null && score !== null && deduction !== null && !is_bonus;
	return {
		record_id: indicator.record_id,
		kind: t.kinds['indicator'] ?? '',
		name: name_zh,
		marks: [indicator.l1_name, indicator.l2_name].flatMap((name) => name ?? []),
		hasPrinted: false,
		values: [
			row(t.indicator.weight, weight && points(weight)),
			row(t.indicator.score, score && points(score)),
			...texts.flatMap(([label, text]) => (text === null ? [] : [row(label, text)]))
		],
		steps: [
			...(isLost ? [t.indicator.lost(points(weight), points(score), points(deduction))] : []),
			...(is_bonus ? [t.indicator.bonus] : []),
			...(name_norm !== null && name_norm !== name_zh ? [t.indicator.norm(name_norm)] : [])
		],
		summary: [score, weight].map((value) => (value === null ? nothing : points(value))).join(' / ')
	};
}
