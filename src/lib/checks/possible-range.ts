import { Decimal } from 'decimal.js';
import type { BudgetLine } from '../schema/budget-line.ts';
import type { Headcount } from '../schema/headcount.ts';
import type { QualityFinding } from '../schema/quality-finding.ts';
import { amountOf, exceeds, percent, type Amount } from './amount.ts';
import { finding, type Check } from './rule.ts';
import { cutLines, departmentTotal, mainLine, primaryLines } from './totals.ts';
import { lineName, moneyEn, moneyZh, signed } from './wording.ts';

type Category = Headcount['category'];
const POSTS: readonly (readonly [Category, Category])[] = [
	['in_post_total', 'establishment_total'],
	['in_post_established', 'establishment_total'],
	['in_post_civil_servant', 'establishment_civil_servant'],
	['in_post_support_worker', 'establishment_support_worker']
];

/** More people in post than posts, once per unit. */
const checkEstablishment: Check = (record) => {
	const units = [...new Set(record.headcounts.map((count) => count.unit_name))];
	return units.flatMap((unit) => {
		const find = (category: Category) =>
			record.headcounts.find((count) => count.unit_name === unit && count.category === category);
		const over = POSTS.flatMap(([post, limit]) => {
			const people = find(post);
			const posts = find(limit);
			return people && posts && people.value > posts.value ? [{ people, posts }] : [];
		})[0];
		if (over === undefined) return [];
		const { people, posts } = over;
		return [
			finding(
				'Q17',
				'warning',
				`${unit}在岗 ${people.value} 人，核定编制 ${posts.value} 名`,
				`${unit} has ${people.value} people in post against ${posts.value} established posts`,
				{
					kind: 'over_establishment',
					expected: `≤${posts.value}`,
					actual: String(people.value),
					delta: signed(people.value - posts.value),
					record_ids: [posts.headcount_id, people.headcount_id]
				}
			)
		];
	});
};

/** Spending above the initial budget where no adjusted budget is printed: legal, but to be told. */
const checkAgainstInitial: Check = (record) => {
	const line = mainLine(record);
	const isDepartment = record.eval_object !== 'project';
	if (!line || line.adjusted_yuan !== null) return [];
	const initial = isDepartment
		? departmentTotal(record, 'initial_yuan')
		: amountOf(line, 'initial_yuan');
	const actual = isDepartment
		? departmentTotal(record, 'actual_yuan')
		: amountOf(line, 'actual_yuan');
	if (!initial?.isPositive || !actual || !exceeds(actual, initial)) return [];
	const parts = cutLines(record, 'by_structure').flatMap((part) => {
		const own = amountOf(part, 'actual_yuan');
		const base = amountOf(part, 'initial_yuan');
		return own && base?.isPositive ? [{ name: lineName(part), rate: percent(own, base) }] : [];
	});
	const [zh, en] =
		isDepartment && parts.length > 0
			? [
					`（${parts.map((part) => `${part.name[0]} ${part.rate}%`).join('，')}）`,
					` (${parts.map((part) => `${part.name[1]} ${part.rate} %`).join(', ')})`
				]
			: ['', ''];
	const rate = percent(actual, initial);
	return [
		finding(
			'Q17',
			'warning',
			`支出 ${moneyZh(actual.yuan)}为年初预算 ${moneyZh(initial.yuan)}的 ${rate}%${zh}；年中调整后可以如此，但没有写出调整后的预算`,
			`Spending of ${moneyEn(actual.yuan)} is ${rate} % of the initial budget of ${moneyEn(initial.yuan)}${en}; legal after an adjustment, but the adjusted budget is not printed`,
			{
				kind: 'over_100_vs_initial',
				expected: '≤100',
				actual: rate,
				record_ids: [...initial.ids, ...actual.ids]
			}
		)
	];
};

function overBudget(line: BudgetLine): { line: BudgetLine; actual: Amount; budget: Amount } | null {
	const isInitial = line.adjusted_yuan === null && line.budget_basis === 'initial';
	const budget = amountOf(line, 'adjusted_yuan') ?? amountOf(line, 'budget_yuan');
	const actual = amountOf(line, 'actual_yuan');
	if (line.scope === 'three_public' || isInitial || !budget || !actual) return null;
	return budget.isPositive && exceeds(actual, budget) ? { line, actual, budget } : null;
}

/** Spending above the budget of the whole year, told once for the line it matters most for. */
const checkAgainstBudget: Check = (record) => {
	const over = primaryLines(record).flatMap((line) => overBudget(line) ?? []);
	const main = over.find(({ line }) => line === mainLine(record)) ?? over[0];
	if (main === undefined) return [];
	const rate = percent(main.actual, main.budget);
	const [zh, en] = lineName(main.line);
	return [
		finding(
			'Q17',
			'warning',
			`${zh}支出 ${moneyZh(main.actual.yuan)}超过预算 ${moneyZh(main.budget.yuan)}，为其 ${rate}%`,
			`Spending on ${en}, ${moneyEn(main.actual.yuan)}, exceeds its budget of ${moneyEn(main.budget.yuan)}: ${rate} %`,
			{
				kind: 'over_100',
				expected: '≤100',
				actual: rate,
				record_ids: over.map(({ line }) => line.line_id)
			}
		)
	];
};

/** A total above the full score (bonus points apart) or below 0; an unprinted full score proves little. */
const checkScoreRange: Check = (record) =>
	record.scores.flatMap((score): QualityFinding[] => {
		const value = new Decimal(score.score);
		const hasBonus =
			score.components.some((part) => part.is_bonus) ||
			record.indicators.some((row) => row.is_bonus && row.score_id === score.score_id);
		const isOver = value.gt(score.max_score) && !hasBonus;
		if (!isOver && value.gte(0)) return [];
		return [
			finding(
				'Q17',
				score.max_is_stated || value.lt(0) ? 'warning' : 'info',
				`得分 ${score.score} 超出 0–${score.max_score} 分的范围`,
				`A score of ${score.score} lies outside 0–${score.max_score}`,
				{
					kind: 'score_range',
					expected: `0–${score.max_score}`,
					actual: score.score,
					record_ids: [score.score_id]
				}
			)
		];
	});

/** Q17: rates, scores and head-counts inside their possible range. Nothing is clipped. */
export const checkPossibleRange: Check = (record, context) =>
	[checkEstablishment, checkAgainstInitial, checkAgainstBudget, checkScoreRange].flatMap((check) =>
		check(record, context)
	);
