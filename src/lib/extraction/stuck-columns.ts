import { Decimal } from 'decimal.js';
import { cellNumber } from './grid-columns.ts';
import { ratesAgree } from './line-draft.ts';
import type { MoneyRole } from './money-columns.ts';

const STUCK = /^\d[\d.,]{5,30}%[\d.]{0,12}$/;
const TOKEN = /^(?:0|[1-9]\d{0,2}(?:,\d{3}){1,4}|[1-9]\d{0,11})(?:\.\d{1,6})?$/;
const MOST_POINTS = 100;
const MOST_COLUMNS = 7;

/** Every way to cut a text into `count` numbers. */
function splits(text: string, count: number): string[][] {
	if (count === 0) return text === '' ? [[]] : [];
	if (count === 1) return TOKEN.test(text) ? [[text]] : [];
	const found: string[][] = [];
	for (let end = 1; end <= text.length - count + 1; end++) {
		const token = text.slice(0, end);
		if (!TOKEN.test(token)) continue;
		for (const rest of splits(text.slice(end), count - 1)) found.push([token, ...rest]);
	}
	return found;
}

/** True where budget, spending, rate, weight and score of a split prove each other. */
function proves(tokens: readonly string[], roles: readonly MoneyRole[]): boolean {
	const at = (role: MoneyRole) => {
		const token = tokens[roles.indexOf(role)];
		return token === undefined ? null : cellNumber(token);
	};
	const budget = at('full_year') ?? at('adjusted') ?? at('budget') ?? at('initial');
	const [actual, rate, weight, score] = [at('actual'), at('rate'), at('weight'), at('score')];
	if (budget === null || actual === null || rate === null) return false;
	if (!ratesAgree(budget.value, actual.value, { pct: rate.value, ...rate })) return false;
	if (weight === null) return true;
	if (!/^[1-9]\d{0,2}$/.test(weight.printed) || Number(weight.value) > MOST_POINTS) return false;
	if (score === null) return true;
	const points = Decimal.min(rate.value, 100).times(weight.value).div(100);
	return points.minus(score.value).abs().lte('0.05');
}

/** Numbers of columns printed without a gap (64.864.864.810100%10), by role; null unless their arithmetic allows exactly one reading. */
export function separateStuck(text: string, roles: readonly MoneyRole[]): readonly string[] | null {
	const rate = roles.indexOf('rate');
	if (!STUCK.test(text) || rate < 0 || roles.length > MOST_COLUMNS) return null;
	const percent = text.indexOf('%');
	const right = splits(text.slice(percent + 1), roles.length - rate - 1);
	const left = splits(text.slice(0, percent), rate + 1);
	const readings = left.flatMap((before) =>
		right.flatMap((after) => {
			const tokens = [...before, ...after];
			return proves(tokens, roles) ? [tokens] : [];
		})
	);
	const [only] = readings;
	return readings.length === 1 && only !== undefined ? only : null;
}
