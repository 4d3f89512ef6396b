import { Decimal } from 'decimal.js';

type Row = Record<string, unknown>;

function decimalOf(value: unknown): Decimal | null {
	if (typeof value !== 'string') return null;
	try {
		return new Decimal(value);
	} catch {
		return null;
	}
}

function percentOf(part: Decimal | null, whole: Decimal | null, decimals: number): string | null {
	if (part === null || whole === null || whole.isZero()) return null;
	return part.times(100).div(whole).toFixed(decimals, Decimal.ROUND_HALF_UP);
}

/** Grade bands: 90, 80 and 60 points of 100. */
function gradeOf(pct: Decimal): string {
	return pct.gte(90) ? '优' : pct.gte(80) ? '良' : pct.gte(60) ? '中' : '差';
}

function recomputeScore(row: Row): void {
	const components = (row['components'] ?? []) as Row[];
	const bonus = components
		.filter((component) => component['is_bonus'] === true)
		.reduce((sum, component) => sum.plus(decimalOf(component['score']) ?? 0), new Decimal(0));
	const own = decimalOf(row['score'])?.minus(bonus) ?? null;
	const reachable = decimalOf(row['base_max']) ?? decimalOf(row['max_score']);
	const pct = percentOf(own, reachable, 2);
	row['normalized_pct'] = pct;
	row['grade_derived'] = pct === null ? null : gradeOf(new Decimal(pct));
	row['points_lost'] = own && reachable ? reachable.minus(own).toString() : null;
}

/** Changes, after a correction of `field`, the fields of the same fact that are computed from it. */
export function recomputeFields(row: Row, field: string): void {
	if ('budget_yuan' in row && (field === 'budget_yuan' || field === 'actual_yuan')) {
		const [budget, actual] = [decimalOf(row['budget_yuan']), decimalOf(row['actual_yuan'])];
		row['rate_computed_pct'] = percentOf(actual, budget, 4);
	}
	if ('base_max' in row && /^(?:score|max_score|base_max)$/.test(field)) recomputeScore(row);
	if ('deduction' in row && (field === 'weight' || field === 'score')) {
		const [weight, score] = [decimalOf(row['weight']), decimalOf(row['score'])];
		const isOwn = row['is_bonus'] === false && weight && score;
		row['deduction'] = isOwn ? weight.minus(score).toString() : null;
	}
	if ('category_l1' in row && field === 'category_code') {
		row['category_l1'] = String(row['category_code']).slice(0, 3);
		if ('classified_by' in row) row['classified_by'] = 'person';
	}
}
