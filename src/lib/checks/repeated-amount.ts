import type { Decimal } from 'decimal.js';
import type { BudgetLine } from '../schema/budget-line.ts';
import { amountOf, compareAmounts } from './amount.ts';
import { finding, type Check } from './rule.ts';
import { primaryLines } from './totals.ts';
import { capitalized, inWan, lineName, moneyEn, moneyZh } from './wording.ts';

/** Items that may well be the whole of the three public expenses, or of one economic class. */
const PUBLIC_EXPENSE = /接待|用车|车辆|出国|三公/;

/** What an amount is about; amounts of one family may be equal by identity. */
function factOf(line: BudgetLine): { family: string; key: string } | null {
	if (line.scope === 'three_public') return { family: 'three_public', key: 'three_public' };
	if (line.cut === 'by_econ')
		return { family: 'econ', key: `${line.scope} ${line.econ_class ?? line.item_name ?? ''}` };
	if (line.scope === 'project_item' && line.item_name !== null)
		return { family: 'item', key: line.item_name };
	return null;
}

function isUnrelated(a: BudgetLine, b: BudgetLine): boolean {
	const [one, two] = [factOf(a), factOf(b)];
	if (one === null || two === null || one.key === two.key) return false;
	const families = [one.family, two.family];
	if (one.family === two.family) return one.family !== 'three_public';
	if (families.includes('econ')) return families.includes('three_public');
	return ![a, b].some((line) => PUBLIC_EXPENSE.test(line.item_name ?? ''));
}

function significantDigits(value: Decimal): number {
	return value.toSignificantDigits().sd();
}

/** Q23: a non-round amount printed for two unrelated facts; one of them is probably copied. */
export const checkRepeatedAmount: Check = (record) => {
	const lines = primaryLines(record);
	return (['actual_yuan', 'budget_yuan'] as const).flatMap((field) => {
		const amounts = lines.flatMap((line) => {
			const amount = amountOf(line, field);
			return amount ? [{ line, amount }] : [];
		});
		return amounts.flatMap(({ line, amount: one }, index) =>
			amounts.slice(index + 1).flatMap(({ line: other, amount: two }) => {
				if (compareAmounts(one, two) !== 0 || !isUnrelated(line, other)) return [];
				if (significantDigits(one.yuan) < 4) return [];
				const [zh, en] = lineName(line);
				const [otherZh, otherEn] = lineName(other);
				return [
					finding(
						'Q23',
						'warning',
						`${zh}与${otherZh}都是 ${moneyZh(one.yuan)}：两件事用了同一个数，其中之一可能抄错`,
						`${capitalized(en)} and ${otherEn} are both ${moneyEn(one.yuan)}: two facts with one number, one of them is probably copied`,
						{ actual: inWan(one.yuan), record_ids: [...one.ids, ...two.ids] }
					)
				];
			})
		);
	});
};
