import { Decimal } from 'decimal.js';
import type { BudgetLine } from '../schema/budget-line.ts';
import type { ReportRecord } from '../schema/report-record.ts';
import { amountOf } from './amount.ts';
import { finding, type Check } from './rule.ts';
import { departmentTotal, mainLine } from './totals.ts';
import { moneyEn, moneyZh } from './wording.ts';

const YUAN_PER_UNIT = { 元: 1, 万元: 10_000, 亿元: 100_000_000 } as const;
/** Seven whole digits with cents are yuan, whatever the header says; nine in a province. */
const LOOKS_LIKE_YUAN = /^\d{7,}\.\d{2}$/;
const SHORTEST_YUAN = '1000000.00'.length;
const LOOKS_LIKE_YUAN_IN_PROVINCE = /^\d{9,}\.\d{2}$/;
/** 100 亿元 for one department, or less than 10 万元, cannot be told from one neighbour year alone. */
const IMPLAUSIBLY_LARGE = new Decimal('10000000000');
const IMPLAUSIBLY_SMALL = new Decimal('100000');

function annualTotal(record: ReportRecord): Decimal | null {
	const total = departmentTotal(record, 'budget_yuan') ?? departmentTotal(record, 'actual_yuan');
	return total?.isPositive ? total.yuan : null;
}

function largest(lines: readonly BudgetLine[]): Decimal {
	const amounts = lines.flatMap((line) =>
		(['budget_yuan', 'actual_yuan'] as const).flatMap((field) => amountOf(line, field)?.yuan ?? [])
	);
	return Decimal.max(0, ...amounts);
}

/** Lines read in another unit than their header prints, or whose digits contradict it. */
function misheaded(record: ReportRecord): BudgetLine[] {
	const pattern = record.region_code.endsWith('0000')
		? LOOKS_LIKE_YUAN_IN_PROVINCE
		: LOOKS_LIKE_YUAN;
	return record.budget_lines.filter(
		(line) =>
			line.unit_stated !== line.unit_effective ||
			(line.unit_effective === '万元' &&
				Object.values(line.raw).some(
					(raw) => raw.length >= SHORTEST_YUAN && pattern.test(raw.replaceAll(/[,，\s]/g, ''))
				))
	);
}

/** Q15: the unit printed over the numbers must fit them. */
export const checkUnitHeader: Check = (record, context) => {
	const lines = misheaded(record);
	const [first] = lines;
	if (first === undefined) return checkMagnitude(record, context);
	const stated = first.unit_stated;
	const effective = stated === first.unit_effective ? '元' : first.unit_effective;
	const factor = new Decimal(YUAN_PER_UNIT[stated]).div(YUAN_PER_UNIT[effective]);
	const isRead = stated !== first.unit_effective;
	const actual = isRead ? largest(lines) : largest(lines).div(factor);
	const literal = actual.times(factor);
	const neighbour = context.siblings
		.filter((other) => other.fiscal_year !== record.fiscal_year)
		.flatMap((other) => annualTotal(other) ?? [])[0];
	const [zh, en] = neighbour
		? [
				`；该部门另一年为 ${moneyZh(neighbour)}`,
				`; another year of the department has ${moneyEn(neighbour)}`
			]
		: ['', ''];
	return [
		finding(
			'Q15',
			'error',
			`表头单位写“${stated}”，照此读是 ${moneyZh(literal)}；数字其实以${effective}计，即 ${moneyZh(actual)}${zh}`,
			`The header says ${stated}, which would make ${moneyEn(literal)}; the figures are in ${effective}, that is ${moneyEn(actual)}${en}`,
			{
				kind: 'header',
				expected: effective,
				actual: stated,
				delta: `×${factor.toNumber().toLocaleString('en')}`,
				record_ids: lines.map((line) => line.line_id)
			}
		)
	];
};

/** A total a thousand times off every other year of the department. */
const checkMagnitude: Check = (record, context) => {
	const own = record.eval_object === 'department' ? annualTotal(record) : null;
	const line = own && mainLine(record);
	if (!own || !line) return [];
	const others = context.siblings
		.filter((other) => other.eval_object === 'department')
		.flatMap((other) => annualTotal(other) ?? []);
	const [neighbour] = others;
	if (!neighbour) return [];
	const isLarge = others.every((other) => own.div(other).gt(1000));
	const isSmall = others.every((other) => own.div(other).lt('0.001'));
	const isDecided =
		others.length > 1 || (isLarge ? own.gte(IMPLAUSIBLY_LARGE) : own.lt(IMPLAUSIBLY_SMALL));
	if ((!isLarge && !isSmall) || !isDecided) return [];
	const ratio = own.div(neighbour).toSignificantDigits(4).toString();
	return [
		finding(
			'Q15',
			'error',
			`${moneyZh(own)}与该部门其他年份（${moneyZh(neighbour)}）相差悬殊（${ratio} 倍），单位可能有误`,
			`${moneyEn(own)} is ${ratio} times another year of the department (${moneyEn(neighbour)}): the unit is probably wrong`,
			{
				kind: 'magnitude',
				expected: neighbour.toFixed(2),
				actual: own.toFixed(2),
				delta: `×${ratio}`,
				record_ids: [line.line_id]
			}
		)
	];
};
