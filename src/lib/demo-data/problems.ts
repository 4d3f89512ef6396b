import type { Indicator } from '../schema/indicator.ts';
import type { Measure, Problem, ProblemMeasureLink } from '../schema/problem.ts';
import { percent } from './cents.ts';
import type { FactWriter } from './fact-writer.ts';
import { problemText } from './problem-texts.ts';
import { points } from './scores.ts';
import type { PlannedDeduction, YearPlan } from './year-plan.ts';

const l1 = (code: string) => code.slice(0, 3);

function withRate(plan: YearPlan, text: string): string {
	return text.replace('{rate}', percent(plan.total.actual, plan.total.budget, 2) ?? '');
}

/** Problems the report states, in the order it states them; none without a section for them. */
export function statedProblems(plan: YearPlan, writer: FactWriter): Problem[] {
	if (!plan.hasProblemSection) return [];
	return plan.problems.map(({ code, variant }, index) => {
		const entry = problemText(code);
		const [zh, en] = entry.problem[variant] ?? entry.reason;
		const text = withRate(plan, zh);
		const epidemic = code === 'EXE-01' && plan.year >= 2020 && plan.year <= 2022;
		writer.nextLine();
		return {
			problem_id: writer.id('P'),
			kind: 'stated_problem',
			ordinal: index + 1,
			text,
			text_en: withRate(plan, en),
			category_code: code,
			category_l1: l1(code),
			secondary_codes: variant === 0 ? entry.secondary : [],
			cause_code: epidemic ? 'EXT-02' : entry.cause,
			points: null,
			indicator_id: null,
			classified_by: 'rule',
			confidence: '0.90',
			note: null,
			evidence: writer.evidence('三、存在的主要问题', text)
		};
	});
}

function deductionText(plan: YearPlan, deduction: PlannedDeduction): [zh: string, en: string] {
	const [zh, en] = problemText(deduction.code).reason;
	const lost = points(deduction.points, plan.form);
	if (!deduction.reasoned) {
		return [
			`（${deduction.row.name}扣${lost}分，未说明原因）`,
			`(${lost} points off, no reason given)`
		];
	}
	return [`${zh}，扣${lost}分`, `${en}: ${lost} points off`];
}

/** Reasons for the points lost, on their rows in a table and in the conclusion of a narrative. */
export function deductionReasons(
	plan: YearPlan,
	rows: readonly Indicator[],
	stated: number,
	writer: FactWriter
): Problem[] {
	return plan.deductions.map((deduction, index) => {
		const { code, row, reasoned } = deduction;
		const [text, text_en] = deductionText(plan, deduction);
		const indicator = rows.find((candidate) => candidate.name_zh === row.name) ?? null;
		writer.nextLine();
		return {
			problem_id: writer.id('D'),
			kind: 'deduction_reason',
			ordinal: stated + index + 1,
			text,
			text_en,
			category_code: code,
			category_l1: l1(code),
			secondary_codes: reasoned ? [] : ['UNX-00'],
			cause_code: null,
			points: points(deduction.points, plan.form),
			indicator_id: indicator?.indicator_id ?? null,
			classified_by: 'rule',
			confidence: reasoned ? '0.90' : '0.50',
			note: null,
			evidence: indicator?.evidence ?? writer.evidence('二、综合评价分析/（一）自评结论', text)
		};
	});
}

/** Measures with their links; a measure answers every fact of its category in the report. */
export function measures(
	plan: YearPlan,
	facts: readonly Problem[],
	writer: FactWriter
): { measures: Measure[]; links: ProblemMeasureLink[] } {
	const found: Measure[] = [];
	const links: ProblemMeasureLink[] = [];
	const write = (
		code: string,
		[text, text_en]: [string, string],
		concreteness: Measure['concreteness']
	): Measure => {
		writer.nextLine();
		const measure: Measure = {
			measure_id: writer.id('M'),
			ordinal: found.length + 1,
			text,
			text_en,
			category_code: code,
			category_l1: l1(code),
			secondary_codes: [],
			concreteness,
			evidence: writer.evidence('四、下一步改进措施', text)
		};
		found.push(measure);
		return measure;
	};
	for (const { code, measure } of plan.problems) {
		const answered = facts.filter((fact) => fact.category_code === code);
		if (measure === null || answered.length === 0) continue;
		const { measure_id } = write(code, problemText(code)[measure], measure);
		for (const { problem_id } of answered) {
			links.push(
				measure === 'concrete'
					? { problem_id, measure_id, link_kind: 'explicit', confidence: '1.00' }
					: { problem_id, measure_id, link_kind: 'inferred', confidence: '0.95' }
			);
		}
	}
	if (
		plan.strayMeasure &&
		plan.hasProblemSection &&
		!plan.problems.some(({ code }) => l1(code) === 'EXE')
	) {
		write(
			'EXE-05',
			['坚持过紧日子，压减一般性支出', 'Live frugally and cut general spending'],
			'general'
		);
	}
	return { measures: found, links };
}
