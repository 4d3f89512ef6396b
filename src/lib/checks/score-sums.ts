import { Decimal } from 'decimal.js';
import type { Indicator } from '../schema/indicator.ts';
import type { QualityFinding } from '../schema/quality-finding.ts';
import type { ReportRecord } from '../schema/report-record.ts';
import type { Score } from '../schema/score.ts';
import { decimalsOf } from './printed-interval.ts';
import { finding, type Check } from './rule.ts';
import { isFull, mainScore } from './totals.ts';

/** Points are counts, not measurements: sums must agree to the half cent of a point. */
const TOLERANCE = new Decimal('0.005');
/** Points usually given in the money row of a table for the execution rate, outside its indicator rows. */
const EXECUTION_POINTS = new Set(['10', '20']);

/** The sum of points, which have at most three decimals; null where one is missing or there is none. */
function total(values: readonly (string | null)[]): Decimal | null {
	const printed = values.filter((value) => value !== null);
	if (printed.length === 0 || printed.length !== values.length) return null;
	const thousandths = printed.reduce((sum, points) => sum + Math.round(Number(points) * 1000), 0);
	return new Decimal(thousandths).div(1000);
}

function differs(a: Decimal, b: Decimal.Value): boolean {
	return a.minus(b).abs().gt(TOLERANCE);
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
	const deepest = Math.max(0, ...rows.map((row) => row.level));
	return rows.filter((row) => row.level === deepest);
}

function sumFinding(
	score: Score,
	sum: Decimal,
	stated: string,
	names: readonly [string, string],
	ids: readonly string[],
	kind: string
): QualityFinding {
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
	const weight = total(rows.map((row) => row.weight));
	const sum = total(rows.map((row) => row.score));
	if (!sum || !weight || differs(weight, score.max_score) || !differs(sum, score.score)) return [];
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
		const weight = total(rows.map((row) => row.weight));
		const sum = total(rows.map((row) => row.score));
		if (!weight || !sum) return [];
		if (differs(weight, block.max_score) || !differs(sum, block.score)) return [];
		const ids = rows.map((row) => row.indicator_id);
		const names = [`“${block.name_zh}”各项得分`, `The scores under ${block.name_zh}`] as const;
		return [sumFinding(score, sum, block.score, names, ids, 'component_rows')];
	});
	const sum = total(components.map((block) => block.score));
	const max = total(components.map((block) => block.max_score));
	if (components.length < 2 || !sum || !differs(sum, score.score)) return found;
	const isWhole = max ? !differs(max, score.max_score) : sum.minus(score.score).gt(TOLERANCE);
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

/** Q08: no row or part of a score lies above its weight or below 0 (bonus rows: below −weight). */
export const checkScoreWithinWeight: Check = (record) => {
	const parts = [
		...record.indicators.map((row) => ({
			id: row.indicator_id,
			name: row.name_zh,
			score: row.score,
			weight: row.weight,
			is_bonus: row.is_bonus
		})),
		...record.scores.flatMap((score) =>
			score.components.map((block) => ({
				id: score.score_id,
				name: block.name_zh,
				score: block.score,
				weight: block.max_score,
				is_bonus: block.is_bonus
			}))
		)
	].flatMap(({ score, weight, ...rest }) =>
		score === null || weight === null ? [] : [{ ...rest, score, weight }]
	);
	const isOutside = ({ score, weight, is_bonus }: (typeof parts)[number]) =>
		Number(score) > Number(weight) || Number(score) < (is_bonus ? -Number(weight) : 0);
	const outside = parts.filter(isOutside);
	// A table of scores out of 100 beside percentage weights is scaled, not wrong.
	if (outside.length * 2 > parts.length && parts.length >= 4) return [];
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

/** Weights of consecutive rows under one level-2 name against the weight printed for it. */
function checkLevel2(rows: readonly Indicator[]): QualityFinding[] {
	const groups = new Map<string, Indicator[]>();
	for (const row of rows) {
		if (row.l2_name === null || row.l2_weight === null) continue;
		const key = [row.l1_name, row.l2_name, row.l2_weight].join('\n');
		groups.set(key, [...(groups.get(key) ?? []), row]);
	}
	return [...groups.values()].flatMap((group) => {
		const sum = total(group.map((row) => row.weight));
		const parent = group[0]?.l2_weight;
		if (!sum || !parent || !differs(sum, parent)) return [];
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
	const sum = total(rows.map((row) => row.weight));
	if (!sum || !differs(sum, score.max_score)) return found;
	const missing = new Decimal(score.max_score).minus(sum);
	const explained = Decimal.sum(0, ...found.map((level2) => level2.delta ?? 0));
	if (found.length > 0 && !differs(missing.neg(), explained)) return found;
	const hasExecutionRow = rows.some((row) => row.name_zh.includes('执行率'));
	const hasExecutionPart = score.components.some((block) => block.code === 'EXECUTION');
	const isOutside = hasExecutionPart || !hasExecutionRow;
	if (isOutside && EXECUTION_POINTS.has(missing.toString())) return found;
	const bonus = total(rows.filter((row) => row.is_bonus).map((row) => row.weight));
	if (bonus && !differs(sum.minus(bonus), score.max_score)) return found;
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
