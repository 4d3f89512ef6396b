import { Decimal } from 'decimal.js';
import type { ReportRecord } from '../schema/report-record.ts';
import { addAmounts, agree, amountOf, type Amount } from './amount.ts';
import { wholeText } from './checked-text.ts';
import { finding, type Check } from './rule.ts';
import {
	departmentTotal,
	hasBroadFunds,
	isFull,
	mainLine,
	sameFunds,
	totalLine
} from './totals.ts';
import { moneyEn, moneyZh } from './wording.ts';

const CARRYOVER = /结转|结余/;
const OPENING = /年初|上年|期初|以前年度/;

/** Carry-over lines a report prints, by their names: brought in at the start, or left at the end. */
function carryovers(record: ReportRecord) {
	const lines = record.budget_lines.filter((line) => CARRYOVER.test(line.item_name ?? ''));
	const amounts = (isOpening: boolean) =>
		lines
			.filter((line) => OPENING.test(line.item_name ?? '') === isOpening)
			.map((line) => amountOf(line, 'actual_yuan') ?? amountOf(line, 'budget_yuan'))
			.filter((amount): amount is Amount => amount !== null);
	return { opening: amounts(true), closing: amounts(false) };
}

function printsCarryoverRate(record: ReportRecord): boolean {
	return record.stated_ratios.some(
		(ratio) => ratio.ratio_code === 'carryover_rate' && Number(ratio.value_pct ?? 0) > 0
	);
}

/** True where the text names a carry-over of just this amount, in 万元 or 元. */
function tellsCarryover(text: string, gap: Decimal): boolean {
	for (const match of text.matchAll(
		/结[转余][^。；\d]{0,24}(\d[\d,]{0,16}(?:\.\d{1,6})?)(万元|元)/g
	)) {
		const printed = (match[1] ?? '').replaceAll(',', '');
		const unit = match[2] === '万元' ? 10_000 : 1;
		const half = new Decimal(10).pow(-(printed.split('.')[1]?.length ?? 0)).times(unit);
		if (new Decimal(printed).times(unit).minus(gap).abs().lte(half)) return true;
	}
	return false;
}

/** Q05: income + opening = expenditure + closing carry-over; a gap without a printed carry-over is told. */
export const checkIncomeBalance: Check = (record, { text }) => {
	const line = totalLine(record, 'income');
	const income = line && amountOf(line, 'actual_yuan');
	const spent = departmentTotal(record, 'actual_yuan');
	if (!isFull(record) || !line || !income?.isPositive || !spent) return [];
	const spentLine = mainLine(record);
	if (!hasBroadFunds(line) && !(spentLine && sameFunds(line, spentLine))) return [];
	if (printsCarryoverRate(record)) return [];
	const { opening, closing } = carryovers(record);
	const sources = addAmounts([income, ...opening]);
	const uses = addAmounts([spent, ...closing]);
	if (agree(sources, uses) || agree(income, uses)) return [];
	const gap = sources.yuan.minus(uses.yuan);
	if (text !== null && tellsCarryover(wholeText(text), gap.abs())) return [];
	const share = gap.abs().times(100).div(income.yuan).toFixed(2);
	const [zh, en] = gap.gt(0)
		? ['余下', 'neither spent nor stated as carry-over']
		: ['多支', 'spent beyond income without a stated carry-over'];
	return [
		finding(
			'Q05',
			'warning',
			`收入 ${moneyZh(income.yuan)}，支出 ${moneyZh(spent.yuan)}，${zh} ${moneyZh(gap.abs())}（占收入 ${share}%），结转结余没有对应的数`,
			`Income ${moneyEn(income.yuan)}, expenditure ${moneyEn(spent.yuan)}: ${moneyEn(gap.abs())} (${share} % of income) ${en}`,
			{
				expected: sources.yuan.toFixed(2),
				actual: uses.yuan.toFixed(2),
				delta: gap.toFixed(2),
				record_ids: [...sources.ids, ...uses.ids]
			}
		)
	];
};
