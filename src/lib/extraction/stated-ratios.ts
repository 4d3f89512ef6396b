import { Decimal } from 'decimal.js';
import type { Comparator, RatioCode } from './fact-codes.ts';
import type { StatedRatio } from '../schema/stated-ratio.ts';
import type { PlacedRow } from './indicator-tree.ts';
import { evidenceOf, type Passage } from './passage.ts';
import type { ReportContext } from './report-context.ts';
import type { ReportText } from './report-text.ts';

const CODES: readonly [RegExp, RatioCode][] = [
	[/平均执行率/, 'annual_average_execution_rate'],
	[/预决算差异率/, 'revenue_budget_final_variance_rate'],
	[/公用经费控制率/, 'public_expense_control_rate'],
	[/三公.{0,4}控制率/, 'three_public_control_rate'],
	[/采购.{0,6}(?:执行|完成)率/, 'gov_procurement_execution_rate'],
	[/固定资产利用率|资产利用率/, 'fixed_asset_utilisation_rate'],
	[/结转结余率|结余率|结转率/, 'carryover_rate'],
	[/出租率|入住率/, 'property_occupancy_rate'],
	[/到位率/, 'funds_received_rate'],
	[/目标完成率|任务完成率/, 'target_completion_rate'],
	[/预算(?:完成|执行)率/, 'budget_completion_rate']
];
const RATIO =
	/([\u4e00-\u9fff“”]{1,20}率)(?:达到了|达到|达|为|是|：|:|均为|均达到?|约)?(了)?(大于|超过|高于|≥|>|不低于|小于|低于|≤|<)?\s?(\d{1,4}(?:\.\d{1,4})?)%/g;

function comparatorOf(word: string | undefined): Comparator {
	if (word === undefined) return '=';
	if (/≥|不低于/.test(word)) return '≥';
	if (word === '≤') return '≤';
	return /小于|低于|</.test(word) ? '<' : '>';
}

function isLineRate(value: string, known: ReadonlySet<string>): boolean {
	return [...known].some((rate) => new Decimal(rate).eq(value));
}

function ratiosIn(passage: Passage, known: ReadonlySet<string>): Omit<StatedRatio, 'ratio_id'>[] {
	const found: Omit<StatedRatio, 'ratio_id'>[] = [];
	for (const match of passage.text.matchAll(RATIO)) {
		const printed = match[1] ?? '';
		const name = printed.replace(/^.*(?:其中|我[办局委院]|年度?|方面|实现|本年|确保)/, '');
		const code = CODES.find(([words]) => words.test(printed))?.[1];
		if (code === undefined || /增长率|下降率/.test(printed)) continue;
		if (code === 'budget_completion_rate' && isLineRate(match[4] ?? '', known)) continue;
		found.push({
			ratio_code: code,
			name_zh: name === '' ? printed : name,
			comparator: comparatorOf(match[3]),
			value_pct: match[4] ?? null,
			note: null,
			evidence: [evidenceOf(passage, match.index, match.index + match[0].length)]
		});
	}
	return found;
}

/** Printed percentages that are no line's rate, from running text and from the reasons of scored rows. */
export function readStatedRatios(
	report: ReportText,
	rows: readonly PlacedRow[],
	context: ReportContext,
	lineRates: ReadonlySet<string>
): StatedRatio[] {
	const found: Omit<StatedRatio, 'ratio_id'>[] = [];
	const isKnown = (value: string) => isLineRate(value, lineRates);
	const add = (ratio: Omit<StatedRatio, 'ratio_id'>) => {
		const twin = found.find(
			(other) => other.ratio_code === ratio.ratio_code && other.value_pct === ratio.value_pct
		);
		if (twin) twin.evidence.push(...ratio.evidence);
		else found.push(ratio);
	};
	for (const passage of report.passages) {
		if (passage.topic !== 'problems' && passage.topic !== 'measures')
			ratiosIn(passage, lineRates).forEach(add);
	}
	for (const row of rows) {
		const printed = /^(\d{1,4}(?:\.\d{1,4})?)%$/.exec(row.actual ?? '')?.[1];
		const code = CODES.find(([words]) => words.test(row.name))?.[1];
		if (
			printed !== undefined &&
			code !== undefined &&
			row.actual_cell !== null &&
			!isKnown(printed)
		)
			add({
				ratio_code: code,
				name_zh: row.name,
				comparator: '=',
				value_pct: printed,
				note: null,
				evidence: [evidenceOf(row.actual_cell.passage)]
			});
		for (const cell of [row.basis_cell, row.actual_cell])
			if (cell !== null) ratiosIn(cell.passage, new Set()).forEach(add);
		if (
			/结转结余率/.test(row.name) &&
			row.basis_cell !== null &&
			/无.{0,8}结[余转]/.test(row.basis_cell.text)
		) {
			add({
				ratio_code: 'carryover_rate',
				name_zh: row.name,
				comparator: 'text',
				value_pct: null,
				note: '文字说明无结余，未印比率',
				evidence: [evidenceOf(row.basis_cell.passage)]
			});
		}
	}
	return found.map((ratio, index) => ({ ratio_id: `${context.prefix}-R${index + 1}`, ...ratio }));
}
