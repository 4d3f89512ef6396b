import { Decimal } from 'decimal.js';
import type { Indicator } from '../schema/indicator.ts';
import type { QualityFinding } from '../schema/quality-finding.ts';
import type { ReportRecord } from '../schema/report-record.ts';
import type { Score } from '../schema/score.ts';
import { decimalsOf } from './printed-interval.ts';
import { finding, type Check } from './rule.ts';
import { isFull, mainScore } from './totals.ts';

/** Points are counts, not measurements: sums must agree to the half cent of a point, in thousandths. */
const TOLERANCE = 5;
/** Points usually given in the money row of a table for the execution rate, outside its indicator rows. */
const EXECUTION_POINTS = new Set(['10', '20']);

/** Points, which have at most three decimals, as thousandths: sums of them are exact. */
function thousandths(points: string): number {
	return Math.round(Number(points) * 1000);
}

function exact(inThousandths: number): Decimal {
	return new Decimal(inThousandths).div(1000);
}

/** The sum of one column of points in thousandths; null where one is missing or there is none. */
function total<R>(rows: readonly R[], pointsOf: (row: R) => string | null): number | null {
	if (rows.length === 0) return null;
	let sum = 0;
	for (const row of rows) {
		const printed = pointsOf(row);
		if (printed === null) return null;
		sum += thousandths(printed);
	}
	return sum;
}

function differs(sum: number, printed: string): boolean {
	return Math.abs(sum - thousandths(printed)) > TOLERANCE;
}

/** Points with at least the decimals of the printed number beside them. */
function points(value: Decimal, printed = ''): string {
	return value.toFixed(Math.max(value.decimalPlaces(), decimalsOf(printed)));
}

/** Points without the zeros printed after them. */
const plain = (printed: string) => points(new Decimal(printed));

/** Rows of the deepest level: those a score is the sum of. */
function leaves(record: ReportRecord, score: Score): Indicator[] {
	const rows = record.indicators.filter(
		(row) => row.score_id === null || row.score_id === score.score_id
	);
	const deepest = rows.reduce((level, row) => Math.max(level, row.level), 0);
	return rows.filter((row) => row.level === deepest);
}

function sumFinding(
	score: Score,
	total: number,
	stated: string,
	names: readonly [string, string],
	ids: readonly string[],
	kind: string
): QualityFinding {
	const sum = exact(total);
	const delta = sum.minus(stated);
	return finding(
		'Q07',
		'error',
		`${names[0]}相加为 ${points(sum, stated)} 分，写出的是 ${stated} 分，相差 ${points(delta.abs())} 分`,
		`${names[1]} add up to ${points(sum, stated)} points, the report says ${stated}: ${points(delta.abs())} apart`,
		{
			kind,
			expected: points(sum, stated),
			actual: stated,
			delta: points(delta.neg()),
			record_ids: [score.score_id, ...ids]
		}
	);
}

function checkRows(record: ReportRecord, score: Score): QualityFinding[] {
	const rows = leaves(record, score);
	const weight = total(rows, (row) => row.weight);
	const sum = total(rows, (row) => row.score);
	if (sum === null || weight === null) return [];
	if (differs(weight, score.max_score) || !differs(sum, score.score)) return [];
	return [
		sumFinding(score, sum, score.score, ['各项指标得分', 'The indicator scores'], [], 'indicators')
	];
}

function checkBlocks(record: ReportRecord, score: Score): QualityFinding[] {
	const { components } = score;
	const deepest = leaves(record, score);
	const found = components.flatMap((block) => {
		if (block.score === null || block.max_score === null) return [];
		const rows = deepest.filter((row) => row.l1_name === block.name_zh);
		const weight = total(rows, (row) => row.weight);
		const sum = total(rows, (row) => row.score);
		if (weight === null || sum === null) return [];
		if (differs(weight, block.max_score) || !differs(sum, block.score)) return [];
		const ids = rows.map((row) => row.indicator_id);
		const names = [`“${block.name_zh}”各项得分`, `The scores under ${block.name_zh}`] as const;
		return [sumFinding(score, sum, block.score, names, ids, 'component_rows')];
	});
	const sum = total(components, (block) => block.score);
	const max = total(components, (block) => block.max_score);
	if (components.length < 2 || sum === null || !differs(sum, score.score)) return found;
	const isWhole =
		max === null ? sum - thousandths(score.score) > TOLERANCE : !differs(max, score.max_score);
	if (!isWhole) return found;
	const names = ['各部分得分', 'The parts of the score'] as const;
	return [...found, sumFinding(score, sum, score.score, names, [], 'components')];
}

/** Q07: level-3 scores, else the parts of a score, add up to what is stated. Only for tables read in full. */
export const checkScoreSum: Check = (record) =>
	isFull(record)
		? record.scores.flatMap((score) => {
				const rows = score === mainScore(record) ? checkRows(record, score) : [];
				return rows.length > 0 ? rows : checkBlocks(record, score);
			})
		: [];

interface ScoredPart {
	id: string;
	name: string;
	score: string;
	weight: string;
}

function isOutside(score: string, weight: string, isBonus: boolean): boolean {
	return Number(score) > Number(weight) || Number(score) < (isBonus ? -Number(weight) : 0);
}

/** Rows and parts with both score and weight: how many there are, and those out of range. */
function scoredParts(record: ReportRecord): { count: number; outside: ScoredPart[] } {
	const outside: ScoredPart[] = [];
	let count = 0;
	for (const { indicator_id: id, name_zh: name, score, weight, is_bonus } of record.indicators) {
		if (score === null || weight === null) continue;
		count += 1;
		if (isOutside(score, weight, is_bonus)) outside.push({ id, name, score, weight });
	}
	for (const { score_id: id, components } of record.scores) {
		for (const { name_zh: name, score, max_score: weight, is_bonus } of components) {
			if (score === null || weight === null) continue;
			count += 1;
			if (isOutside(score, weight, is_bonus)) outside.push({ id, name, score, weight });
		}
	}
	return { count, outside };
}

/** Q08: no row or part of a score lies above its weight or below 0 (bonus rows: below −weight). */
export const checkScoreWithinWeight: Check = (record) => {
	const { count, outside } = scoredParts(record);
	// A table of scores out of 100 beside percentage weights is scaled, not wrong.
	if (outside.length * 2 > count && count >= 4) return [];
	return outside.map((part) =>
		finding(
			'Q08',
			'error',
			`“${part.name}”得 ${plain(part.score)} 分，超出 0–${plain(part.weight)} 分的范围`,
			`${part.name} scores ${plain(part.score)} points, outside 0–${plain(part.weight)}`,
			{
				expected: `0–${plain(part.weight)}`,
				actual: plain(part.score),
				record_ids: [part.id]
			}
		)
	);
};

function isSameBranch(a: Indicator, b: Indicator): boolean {
	return a.l1_name === b.l1_name && a.l2_name === b.l2_name && a.l2_weight === b.l2_weight;
}

/** Weights of consecutive rows under one level-2 name against the weight printed for it. */
function checkLevel2(rows: readonly Indicator[]): QualityFinding[] {
	const groups = new Map<string, Indicator[]>();
	let last: Indicator[] = [];
	for (const row of rows) {
		if (row.l2_name === null || row.l2_weight === null) continue;
		if (last[0] && isSameBranch(last[0], row)) {
			last.push(row);
			continue;
		}
		const key = `${row.l1_name ?? ''}\n${row.l2_name}\n${row.l2_weight}`;
		last = groups.get(key) ?? [];
		last.push(row);
		groups.set(key, last);
	}
	return [...groups.values()].flatMap((group) => {
		const weight = total(group, (row) => row.weight);
		const parent = group[0]?.l2_weight;
		if (weight === null || !parent || !differs(weight, parent)) return [];
		const sum = exact(weight);
		const name = group[0]?.l2_name ?? '';
		return [
			finding(
				'Q09',
				'error',
				`“${name}”分值 ${parent}，下级指标分值合计 ${points(sum, parent)}`,
				`${name} weighs ${parent}, its rows add up to ${points(sum, parent)}`,
				{
					kind: 'level2',
					expected: parent,
					actual: points(sum, parent),
					delta: points(sum.minus(parent), parent),
					record_ids: group.map((row) => row.indicator_id)
				}
			)
		];
	});
}

/** Q09: weights add up to the full score, and every level-2 weight is the sum of its rows. */
export const checkWeightSum: Check = (record) => {
	const score = mainScore(record);
	if (!isFull(record) || !score) return [];
	const rows = leaves(record, score);
	const found = checkLevel2(rows);
	const weight = total(rows, (row) => row.weight);
	if (weight === null || !differs(weight, score.max_score)) return found;
	const sum = exact(weight);
	const missing = new Decimal(score.max_score).minus(sum);
	const explained = Decimal.sum(0, ...found.map((level2) => level2.delta ?? 0));
	if (found.length > 0 && missing.plus(explained).abs().times(1000).lte(TOLERANCE)) return found;
	const hasExecutionRow = rows.some((row) => row.name_zh.includes('执行率'));
	const hasExecutionPart = score.components.some((block) => block.code === 'EXECUTION');
	const isOutside = hasExecutionPart || !hasExecutionRow;
	if (isOutside && EXECUTION_POINTS.has(missing.toString())) return found;
	const bonusRows = rows.filter((row) => row.is_bonus);
	const bonus = total(bonusRows, (row) => row.weight);
	if (bonus !== null && !differs(weight - bonus, score.max_score)) return found;
	return [
		...found,
		finding(
			'Q09',
			'error',
			`指标分值合计 ${points(sum)}，满分为 ${score.max_score}`,
			`The indicator weights add up to ${points(sum)}, the full score is ${score.max_score}`,
			{
				kind: 'total',
				expected: score.max_score,
				actual: points(sum),
				delta: points(missing.neg()),
				record_ids: [score.score_id]
			}
		)
	];
};
