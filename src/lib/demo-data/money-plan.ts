import { share, WAN } from './cents.ts';
import type { Cents } from './cents.ts';
import type { Random } from './random.ts';
import type { Pair, PlannedItem } from './year-plan.ts';

/** Smallest amount a report prints: 0.01 yuan, or 0.01 万元. */
export function printedUnit(unit: '元' | '万元'): Cents {
	return unit === '元' ? 1 : WAN / 100;
}

export interface MoneyHabits {
	basicShare: number;
	itemShares: [number, number];
	otherShare: number;
	districtShare: number;
	threePublicShare: number;
}

export function moneyHabits(random: Random): MoneyHabits {
	return {
		basicShare: random.between(0.42, 0.8),
		itemShares: [random.between(0.38, 0.5), random.between(0.22, 0.32)],
		otherShare: random.chance(0.35) ? random.between(0.02, 0.12) : 0,
		districtShare: random.chance(0.2) ? random.between(0.05, 0.2) : 0,
		threePublicShare: random.between(0.003, 0.011)
	};
}

/** Budget and spending of one year: `rate` is the share of the budget that was spent. */
export function totals(budget: number, rate: number, unit: Cents): Pair {
	const whole = Math.round(budget / unit) * unit;
	return { budget: whole, actual: whole - Math.max(10 * unit, share(whole, 1 - rate, unit)) };
}

/** Part of a pair: its budget by share, and part of what was not spent. */
function part(whole: Pair, fraction: number, unspentFraction: number, unit: Cents): Pair {
	const budget = share(whole.budget, fraction, unit);
	const unspent = share(whole.budget - whole.actual, unspentFraction, unit);
	return { budget, actual: budget - Math.min(unspent, Math.floor(budget / 2 / unit) * unit) };
}

export function rest(whole: Pair, one: Pair): Pair {
	return { budget: whole.budget - one.budget, actual: whole.actual - one.actual };
}

/** Basic and project spending; the two add up to the total. */
export function structure(
	total: Pair,
	habits: MoneyHabits,
	unit: Cents,
	random: Random
): { basic: Pair; project: Pair } {
	const projectShare = 1 - habits.basicShare + random.between(-0.03, 0.03);
	const unspent = 1 - total.actual / total.budget;
	const most = random.between(0.6, 0.85);
	const mostly =
		unspent > 0 ? Math.min(most, (0.35 * projectShare) / unspent) : 1.15 * projectShare;
	const project = part(total, projectShare, mostly, unit);
	return { project, basic: rest(total, project) };
}

/** Three project items that add up to the project spending. */
export function items(
	project: Pair,
	names: readonly [string, string, string],
	habits: MoneyHabits,
	unit: Cents,
	random: Random
): PlannedItem[] {
	const [first, second] = habits.itemShares.map((fraction) => {
		const jittered = fraction * random.between(0.92, 1.08);
		return part(project, jittered, jittered * random.between(0.8, 1.15), unit);
	}) as [Pair, Pair];
	const third = rest(rest(project, first), second);
	return [
		{ name: names[0], ...first },
		{ name: names[1], ...second },
		{ name: names[2], ...third }
	];
}

/** A share of the total that is spent at about the total's rate; zero stays zero. */
export function slice(total: Pair, fraction: number, unit: Cents): Pair {
	if (fraction === 0) return { budget: 0, actual: 0 };
	return part(total, fraction, fraction * 0.8, unit);
}

/** “三公” costs, always inside their budget. */
export function threePublic(total: Pair, habits: MoneyHabits, unit: Cents, random: Random): Pair {
	const capped = Math.min(total.budget * habits.threePublicShare, 260 * WAN);
	const budget = Math.round((capped * random.between(0.85, 1)) / unit) * unit;
	return { budget, actual: share(budget, random.between(0.62, 0.985), unit) };
}

/** Initial budget printed beside the full-year one. */
export function initialBudget(
	{ total, basic }: { total: Pair; basic: Pair },
	unit: Cents,
	random: Random
): { total: Cents; basic: Cents; project: Cents } {
	const whole = share(total.budget, random.between(0.93, 1.05), unit);
	const own = share(whole, (basic.budget / total.budget) * random.between(0.97, 1.03), unit);
	return { total: whole, basic: own, project: whole - own };
}
