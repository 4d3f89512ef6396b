import { Decimal } from 'decimal.js';
import type { Indicator } from '../schema/indicator.ts';
import type { IndicatorRow, IndicatorTable } from './indicator-rows.ts';

/** A group of consecutive level-3 rows under one level-2 (or level-1) name. */
export interface Branch {
	name: string | null;
	weight: string | null;
	rows: IndicatorRow[];
}

function sumOf(values: readonly (string | null)[]): Decimal {
	return values.reduce((sum, value) => sum.plus(value ?? 0), new Decimal(0));
}

/**
 * Level-2 groups of displaced rows: names may be printed in the middle of their group, so each group takes
 * consecutive rows until their weights add up to the printed one. Null where the weights do not work out.
 */
export function groupByWeights(rows: readonly IndicatorRow[]): Branch[] | null {
	const declared = rows.flatMap((row) =>
		row.l2_weight === null ? [] : [{ name: row.l2, weight: row.l2_weight }]
	);
	if (declared.length === 0) return null;
	const groups: Branch[] = [];
	let at = 0;
	for (const { name, weight } of declared) {
		const group: Branch = { name, weight, rows: [] };
		while (at < rows.length && sumOf(group.rows.map((row) => row.weight)).lt(weight)) {
			const row = rows[at];
			if (row !== undefined) group.rows.push(row);
			at++;
		}
		if (!sumOf(group.rows.map((row) => row.weight)).eq(weight)) return null;
		groups.push(group);
	}
	return at === rows.length ? groups : null;
}

/** Level-2 groups of aligned rows: a name holds until the next one is printed. */
function groupByNames(rows: readonly IndicatorRow[]): Branch[] {
	const groups: Branch[] = [];
	for (const row of rows) {
		const last = groups.at(-1);
		const isSame =
			last !== undefined &&
			(row.l2 === null
				? row.l1 === null || row.l1 === last.rows[0]?.l1
				: row.l2 === last.name && row.l1 === (last.rows[0]?.l1 ?? null));
		if (last !== undefined && isSame) last.rows.push(row);
		else groups.push({ name: row.l2, weight: row.l2_weight, rows: [row] });
	}
	return groups;
}

function areWeightsKept(groups: readonly Branch[]): boolean {
	return groups.every(
		(group) => group.weight === null || sumOf(group.rows.map((row) => row.weight)).eq(group.weight)
	);
}

/** Level-1 names over level-2 groups: k-th printed weight belongs to the k-th printed name. */
function levelOneByWeights(groups: readonly Branch[]): (string | null)[] | null {
	const rows = groups.flatMap((group) => group.rows);
	const names = rows.flatMap((row) => (row.l1 === null ? [] : [row.l1]));
	const weights = rows.flatMap((row) => (row.l1_weight === null ? [] : [row.l1_weight]));
	if (names.length === 0 || names.length !== weights.length) return null;
	const result: (string | null)[] = [];
	let at = 0;
	for (let k = 0; k < names.length; k++) {
		let sum = new Decimal(0);
		while (at < groups.length && sum.lt(weights[k] ?? 0)) {
			sum = sum.plus(groups[at]?.weight ?? 0);
			result.push(names[k] ?? null);
			at++;
		}
		if (!sum.eq(weights[k] ?? 0)) return null;
	}
	return at === groups.length ? result : null;
}

export interface PlacedRow extends IndicatorRow {
	l1: string | null;
	l2: string | null;
	l2_weight: string | null;
	is_bonus: boolean;
}

const BONUS = /加减分|加分项|附加分|奖励分|加分$|减分项|扣分项/;

/** Rows of a report's indicator tables with their branches; displaced tables are solved by weights. */
export function placeRows(tables: readonly IndicatorTable[]): PlacedRow[] {
	const rows = tables.flatMap((table) => table.rows);
	const isDisplaced = tables.some((table) => table.is_displaced);
	const byNames = groupByNames(rows);
	const byWeights = isDisplaced || !areWeightsKept(byNames) ? groupByWeights(rows) : null;
	const groups = byWeights ?? byNames;
	const levelOne = byWeights === null ? null : levelOneByWeights(groups);
	let carried: string | null = null;
	return groups.flatMap((group, k) => {
		carried = group.rows.find((row) => row.l1 !== null)?.l1 ?? carried;
		const l1 = levelOne === null ? carried : (levelOne[k] ?? null);
		return group.rows.map((row) => {
			const own = levelOne === null ? (row.l1 ?? l1) : l1;
			const name = group.name ?? row.l2;
			return {
				...row,
				l1: own,
				l2: name,
				l2_weight: group.weight,
				is_bonus: BONUS.test(own ?? '') || BONUS.test(name ?? '') || BONUS.test(row.name)
			};
		});
	});
}

const NORMS: readonly [RegExp, string][] = [
	[/三公.*控制率/, 'three_public_control'],
	[/预算完成率/, 'budget_completion'],
	[/结转结余率/, 'carryover'],
	[/政府采购执行率/, 'procurement_execution'],
	[/公用经费控制率/, 'public_expense_control'],
	[/固定资产利用率/, 'fixed_asset_utilisation'],
	[/预决算差异率/, 'budget_final_variance'],
	[/年度平均执行率/, 'annual_average_execution'],
	[/绩效目标合理性/, 'target_reasonableness'],
	[/绩效指标明确性/, 'indicator_clarity'],
	[/绩效目标完成率/, 'target_completion'],
	[/绩效结果应用/, 'result_use'],
	[/绩效管理制度建设/, 'performance_rules'],
	[/预决算信息公开/, 'budget_disclosure'],
	[/绩效信息公开/, 'performance_disclosure'],
	[/满意度/, 'satisfaction']
];

/** Finished level-3 indicators; the deduction is computed, null for bonus rows. */
export function finishIndicators(
	rows: readonly PlacedRow[],
	prefix: string,
	scoreId: string | null
): Indicator[] {
	return rows.map((row, index) => ({
		indicator_id: `${prefix}-I${index + 1}`,
		score_id: scoreId,
		level: 3,
		ordinal: index + 1,
		l1_name: row.l1,
		l2_name: row.l2,
		l2_weight: row.l2_weight,
		name_zh: row.name,
		name_norm: NORMS.find(([words]) => words.test(row.name))?.[1] ?? null,
		weight: row.weight,
		score: row.score,
		deduction:
			row.is_bonus || row.weight === null || row.score === null
				? null
				: deduction(row.weight, row.score),
		is_bonus: row.is_bonus,
		explanation: row.explanation,
		target_text: row.target,
		actual_text: row.actual,
		basis_text: row.basis,
		source_row: row.source_row,
		evidence: row.evidence
	}));
}

function deduction(weight: string, score: string): string {
	const decimals = Math.max(...[weight, score].map((text) => text.split('.')[1]?.length ?? 0));
	return new Decimal(weight).minus(score).toFixed(decimals);
}
