import type { BudgetLine } from '../schema/budget-line.ts';
import type { ReportRecord } from '../schema/report-record.ts';
import { percent, printed, yuan } from './cents.ts';

type Edit = (record: ReportRecord) => ReportRecord;

/** Rewrites the one element that `matches`; a plan that no longer has it is a fault of ours. */
function edited<T>(
	list: readonly T[],
	matches: (element: T) => boolean,
	change: (found: T) => T
): T[] {
	if (!list.some(matches)) throw new Error('nothing to plant the anomaly on');
	return list.map((element) => (matches(element) ? change(element) : element));
}

/** The header names 万元 over values in yuan. */
export function withUnitHeader(record: ReportRecord): ReportRecord {
	return {
		...record,
		amount_unit_stated: '万元',
		budget_lines: record.budget_lines.map((line) => ({ ...line, unit_stated: '万元' }))
	};
}

function withWrongRate(record: ReportRecord): ReportRecord {
	return {
		...record,
		budget_lines: edited(
			record.budget_lines,
			(line) => line.cut === 'total',
			(line) => ({
				...line,
				rate_stated_pct: '98.62',
				raw: { ...line.raw, rate: '98.62%' },
				evidence: line.evidence.map((place) => ({
					...place,
					quote: place.quote.replace('96.62%', '98.62%')
				}))
			})
		)
	};
}

function withWrongTotal(record: ReportRecord): ReportRecord {
	return {
		...record,
		scores: edited(
			record.scores,
			(score) => score.eval_object === 'department',
			(score) => ({
				...score,
				score: '98.50',
				normalized_pct: '98.50',
				points_lost: '1.50',
				evidence: score.evidence.map((place) => ({
					...place,
					quote: place.quote.replace('97.50', '98.50')
				}))
			})
		)
	};
}

function withWrongWeight(record: ReportRecord): ReportRecord {
	return {
		...record,
		indicators: edited(
			record.indicators,
			(row) => row.name_norm === 'result_use',
			(row) => ({ ...row, weight: '3.00', deduction: '2.00' })
		)
	};
}

function raisedBudget(line: BudgetLine): BudgetLine {
	const before = Math.round(Number(line.budget_yuan) * 100);
	const budget = before + 90_000_000;
	const actual = Math.round(Number(line.actual_yuan) * 100);
	const rate = percent(actual, budget, 2);
	const text = printed(budget, '万元');
	return {
		...line,
		budget_yuan: yuan(budget),
		adjusted_yuan: yuan(budget),
		rate_stated_pct: rate,
		rate_computed_pct: percent(actual, budget, 4),
		raw: { ...line.raw, full_year: text, rate: `${rate}%` },
		evidence: line.evidence.map((place) => ({
			...place,
			quote: `基本支出预算${text}万元，支出${line.raw.actual ?? ''}万元，${rate}%`
		}))
	};
}

/** The basic budget, and so the sum of the parts, is 900,000 yuan above the total. */
export function withRaisedPart(record: ReportRecord): ReportRecord {
	return {
		...record,
		budget_lines: edited(record.budget_lines, (line) => line.scope === 'basic', raisedBudget)
	};
}

function withSecondValue(record: ReportRecord): ReportRecord {
	const outputs = edited(
		record.outputs,
		(output) => output.fact_key === 'courses',
		(output) => ({
			...output,
			value: '64',
			qualifier: 'exact',
			yoy_pct: null,
			prior_value_implied: null,
			evidence: output.evidence.map((place) => ({ ...place, quote: '举办培训64期' }))
		})
	);
	const again = outputs
		.filter((output) => output.fact_key === 'courses')
		.map((output) => ({
			...output,
			output_id: `${record.doc_id}-O${outputs.length + 1}`,
			is_primary: false,
			value: '46',
			evidence: output.evidence.map((place) => ({
				...place,
				section: '二、综合评价分析/（四）主要工作成效',
				line_start: (place.line_start ?? 0) + 60,
				line_end: (place.line_end ?? 0) + 60,
				quote: '全年举办培训46期'
			}))
		}));
	return { ...record, outputs: [...outputs, ...again] };
}

function withMorePeople(record: ReportRecord): ReportRecord {
	const set = (category: string, label: string, value: number, list: ReportRecord['headcounts']) =>
		edited(
			list,
			(count) => count.category === category,
			(count) => ({
				...count,
				value,
				evidence: count.evidence.map((place) => ({ ...place, quote: `${label}${value}` }))
			})
		);
	return {
		...record,
		headcounts: set(
			'in_post_total',
			'年末在职',
			183,
			set('establishment_total', '核定编制', 168, record.headcounts)
		)
	};
}

/** The stated grade is one below the score’s. */
export function withLowerGrade(record: ReportRecord): ReportRecord {
	return {
		...record,
		grade_stated: '良',
		scores: edited(
			record.scores,
			(score) => score.eval_object === 'department',
			(score) => ({
				...score,
				grade_stated: '良',
				evidence: score.evidence.map((place) => ({
					...place,
					quote: `自评得分${score.score}，等级为良`
				}))
			})
		)
	};
}

const EDITS: Record<string, Edit> = {
	'demo-statistics-2021': withUnitHeader,
	'demo-commerce-2023': withWrongRate,
	'demo-library-2022': withWrongTotal,
	'demo-transport-2019': withWrongWeight,
	'demo-water-2022': withRaisedPart,
	'demo-health-2021': withSecondValue,
	'demo-disease-control-2020': withMorePeople,
	'demo-judicial-2023': withLowerGrade
};

/** The record with the fault planted in it, or as it is. */
export function plantAnomaly(record: ReportRecord): ReportRecord {
	return EDITS[record.doc_id]?.(record) ?? record;
}
