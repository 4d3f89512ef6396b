import { Decimal } from 'decimal.js';
import type { Output } from '../schema/output.ts';
import type { QualityFinding } from '../schema/quality-finding.ts';
import type { ReportRecord } from '../schema/report-record.ts';
import { agree, amountOf } from './amount.ts';
import { finding, type Check } from './rule.ts';
import { totalLine } from './totals.ts';
import { lineName, moneyEn, moneyZh, signed } from './wording.ts';

const QUALIFIERS: Record<string, string> = { at_least: '≥', about: '≈', about_below: '≲' };

function shown(output: Output): string {
	return `${QUALIFIERS[output.qualifier] ?? ''}${output.value}`;
}

interface Restatement {
	primary: Output;
	others: Output[];
}

function restatements(record: ReportRecord): Restatement[] {
	const groups = new Map<string, Output[]>();
	for (const output of record.outputs) {
		const group = groups.get(output.fact_key);
		if (group) group.push(output);
		else groups.set(output.fact_key, [output]);
	}
	return [...groups.values()].flatMap((outputs) => {
		const primary = outputs.find((output) => output.is_primary) ?? outputs[0];
		const others = outputs.filter(
			(output) =>
				output !== primary &&
				output.period_start === primary?.period_start &&
				output.period_end === primary.period_end
		);
		return primary && others.length > 0 ? [{ primary, others }] : [];
	});
}

/** One fact with two exact values. */
function conflicts(restated: readonly Restatement[]): QualityFinding[] {
	return restated.flatMap(({ primary, others }) => {
		const other = others.find(
			(output) =>
				output.unit_zh === primary.unit_zh &&
				output.qualifier === 'exact' &&
				primary.qualifier === 'exact' &&
				!new Decimal(output.value).eq(primary.value)
		);
		if (other === undefined) return [];
		return [
			finding(
				'Q16',
				'error',
				`“${primary.name_zh}”前后不一：一处为 ${primary.value} ${primary.unit_zh}，另一处为 ${other.value} ${other.unit_zh}`,
				`${primary.name_en ?? primary.name_zh} is given as ${primary.value} in one place and ${other.value} in another`,
				{
					kind: 'conflict',
					expected: primary.value,
					actual: other.value,
					delta: signed(new Decimal(other.value).minus(primary.value)),
					record_ids: [primary.output_id, other.output_id]
				}
			)
		];
	});
}

/** The same number once exact and once “at least” or “about”. */
function qualifierDrifts(restated: readonly Restatement[]): QualityFinding[] {
	return restated.flatMap(({ primary, others }) => {
		const other = others.find((output) => output.qualifier !== primary.qualifier);
		if (other === undefined) return [];
		const [exact, vague] = primary.qualifier === 'exact' ? [primary, other] : [other, primary];
		return [
			finding(
				'Q16',
				'info',
				`“${primary.name_zh}”一处写 ${shown(exact)} ${exact.unit_zh}，另一处写 ${shown(vague)} ${vague.unit_zh}，精确程度不同`,
				`${primary.name_en ?? primary.name_zh} is ${shown(exact)} in one place and ${shown(vague)} in another: not equally exact`,
				{
					kind: 'qualifier_drift',
					expected: shown(exact),
					actual: shown(vague),
					record_ids: [vague.output_id, exact.output_id]
				}
			)
		];
	});
}

function titles(output: Output): string[] {
	const quotes = output.evidence.map((evidence) => evidence.quote);
	return [...new Set(quotes.join('').match(/《[^》]{2,20}》/g) ?? [])];
}

/** One fact under two publication names; each pair of names is told once. */
function nameConflicts(restated: readonly Restatement[]): QualityFinding[] {
	const seen = new Set<string>();
	return restated.flatMap(({ primary, others }) =>
		others.flatMap((other) => {
			const [mine] = titles(primary);
			const [theirs] = titles(other);
			const key = [mine, theirs].sort().join('');
			const isSame = new Decimal(other.value).eq(primary.value);
			const isOne = titles(primary).length === 1 && titles(other).length === 1;
			if (!mine || !theirs || mine === theirs || !isSame || !isOne || seen.has(key)) return [];
			seen.add(key);
			return [
				finding(
					'Q16',
					'warning',
					`同一件事（${primary.value} ${primary.unit_zh}）一处记在${mine}，另一处记在${theirs}`,
					`One fact (${primary.value}) is credited to ${mine} in one place and to ${theirs} in another`,
					{
						kind: 'name_conflict',
						expected: theirs,
						actual: mine,
						record_ids: [primary.output_id, other.output_id]
					}
				)
			];
		})
	);
}

/** An expenditure budget that is called an income budget elsewhere. */
function labelDrifts(record: ReportRecord): QualityFinding[] {
	const spent = totalLine(record);
	const income = totalLine(record, 'income');
	if (!spent?.budget_yuan || !income?.budget_yuan || income.actual_yuan !== null) return [];
	if (income.fund_source === spent.fund_source) return [];
	if (!new Decimal(spent.budget_yuan).eq(income.budget_yuan)) return [];
	return [
		finding(
			'Q16',
			'info',
			`${moneyZh(spent.budget_yuan)}一处称支出预算，另一处称收入预算`,
			`${moneyEn(spent.budget_yuan)} is called an expenditure budget in one place and an income budget in another`,
			{
				kind: 'label_drift',
				expected: '支出预算',
				actual: '收入预算',
				delta: '0.00',
				record_ids: [spent.line_id, income.line_id]
			}
		)
	];
}

/** One amount of money printed twice with two values. */
function moneyConflicts(record: ReportRecord): QualityFinding[] {
	const keyOf = (line: ReportRecord['budget_lines'][number]) =>
		[
			line.flow,
			line.scope,
			line.cut,
			line.item_name,
			line.fund_source,
			line.budget_level,
			line.econ_class,
			line.budget_basis
		].join('|');
	return record.budget_lines.flatMap((line) => {
		if (line.is_primary) return [];
		const key = keyOf(line);
		const primary = record.budget_lines.find((other) => other.is_primary && keyOf(other) === key);
		if (primary === undefined) return [];
		return (['budget_yuan', 'actual_yuan'] as const).flatMap((field) => {
			const one = amountOf(primary, field);
			const two = amountOf(line, field);
			if (!one || !two || agree(one, two)) return [];
			const [zh, en] = lineName(primary);
			return [
				finding(
					'Q16',
					'error',
					`${zh}的金额前后不一：${moneyZh(one.yuan)}与 ${moneyZh(two.yuan)}`,
					`The amount of ${en} differs between two places: ${moneyEn(one.yuan)} and ${moneyEn(two.yuan)}`,
					{
						kind: 'money_conflict',
						expected: one.yuan.toFixed(2),
						actual: two.yuan.toFixed(2),
						delta: two.yuan.minus(one.yuan).toFixed(2),
						record_ids: [...one.ids, ...two.ids]
					}
				)
			];
		});
	});
}

/** Q16: one fact stated twice has one value, one name and one degree of exactness. */
export const checkRestatedFacts: Check = (record) => {
	const restated = restatements(record);
	return [
		...conflicts(restated),
		...moneyConflicts(record),
		...nameConflicts(restated),
		...qualifierDrifts(restated),
		...labelDrifts(record)
	];
};
