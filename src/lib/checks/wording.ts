import { Decimal } from 'decimal.js';
import type { BudgetLine } from '../schema/budget-line.ts';

function grouped(value: Decimal, decimals: number): string {
	const [whole = '0', fraction] = value.toFixed(decimals).split('.');
	const spaced = whole.replace(/\B(?=(\d{3})+$)/g, ',');
	return fraction === undefined ? spaced : `${spaced}.${fraction}`;
}

/** An amount for a reader of Chinese: 万元 with two decimals, 元 where that would show nothing. */
export function moneyZh(yuan: Decimal.Value): string {
	const value = new Decimal(yuan);
	if (!value.isZero() && value.abs().lt(100)) return `${grouped(value, 2)} 元`;
	return `${grouped(value.div(10_000), 2)} 万元`;
}

/** The same amount for a reader of English, in yuan. */
export function moneyEn(yuan: Decimal.Value): string {
	const value = new Decimal(yuan);
	return `${grouped(value, value.isInteger() ? 0 : 2)} yuan`;
}

/** The number a reader sees in 万元, without its unit. */
export function inWan(yuan: Decimal.Value): string {
	return new Decimal(yuan).div(10_000).toFixed(2);
}

export function signed(value: Decimal.Value, decimals?: number): string {
	const number = new Decimal(value);
	const text = decimals === undefined ? number.toString() : number.toFixed(decimals);
	return number.gt(0) ? `+${text}` : text;
}

const SCOPES: Record<BudgetLine['scope'], readonly [string, string]> = {
	department: ['部门整体', 'the department'],
	basic: ['基本支出', 'basic expenditure'],
	project: ['项目支出', 'project expenditure'],
	project_item: ['项目', 'project'],
	three_public: ['“三公”经费', 'three public expenses']
};

/** What a line is about, in Chinese and English. */
export function lineName(line: BudgetLine): readonly [string, string] {
	const [zh, en] = SCOPES[line.scope];
	if (line.item_name === null) return [zh, en];
	if (line.scope === 'project_item') return [`“${line.item_name}”`, `“${line.item_name}”`];
	if (line.item_name === zh) return [zh, en];
	return line.scope === 'three_public' || line.scope === 'department'
		? [line.item_name, `${en} (${line.item_name})`]
		: [`${zh}的${line.item_name}`, `${en}, ${line.item_name}`];
}

/** The text with a capital first letter, to open an English sentence. */
export function capitalized(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
