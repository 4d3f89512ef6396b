import type { Problem } from '../schema/problem.ts';
import type { ReportRecord } from '../schema/report-record.ts';
import type { ScoreComponent } from '../schema/score.ts';
import { moneyLine } from './budget-lines.ts';
import { fixed, percent } from './cents.ts';
import { dayAfterYear } from './department-report.ts';
import { FactWriter } from './fact-writer.ts';
import { problemText } from './problem-texts.ts';
import { gradeOf } from './scores.ts';
import type { Pair, YearPlan } from './year-plan.ts';

interface Loss {
	code: string;
	points: number;
	zh: string;
	en: string;
}

/** Points of the 10 + 50 + 30 + 10 form: the first part is proportional to the execution rate. */
function projectLosses(plan: YearPlan, pair: Pair): { losses: Loss[]; parts: ScoreComponent[] } {
	const rate = Number(percent(pair.actual, pair.budget, 2)) * 100;
	const pace = 1000 - Math.round(rate / 10);
	const code = plan.year % 2 === 0 ? 'PRJ-02' : 'SVC-01';
	const work = 100 + 50 * (plan.reportDay % 7);
	const losses: Loss[] = [
		{ code, points: work, zh: problemText(code).reason[0], en: problemText(code).reason[1] }
	];
	if (pace > 0) {
		const stated = fixed(rate, 2);
		losses.unshift({
			code: 'EXE-01',
			points: pace,
			zh: `预算执行率${stated}%，按比例计分`,
			en: `Execution rate ${stated} %, scored in proportion`
		});
	}
	const part = (name: string, name_zh: string, most: number, lost: number): ScoreComponent => ({
		code: name,
		name_zh,
		max_score: fixed(most, 2),
		score: fixed(most - lost, 2),
		is_bonus: false
	});
	return {
		losses,
		parts: [
			part('EXECUTION', '预算执行率', 1000, pace),
			part('OUTPUT', '产出指标', 5000, work),
			part('BENEFIT', '效益指标', 3000, 0),
			part('SATISFACTION', '满意度指标', 1000, 0)
		]
	};
}

function projectProblems(losses: readonly Loss[], pair: Pair, writer: FactWriter): Problem[] {
	const rate = percent(pair.actual, pair.budget, 2) ?? '';
	const shared = { cause_code: null, indicator_id: null, note: null, secondary_codes: [] };
	const stated = losses.map(({ code }, index): Problem => {
		const [zh, en] = problemText(code).problem[0] ?? problemText(code).reason;
		const text = zh.replace('{rate}', rate);
		writer.nextLine();
		return {
			...shared,
			problem_id: writer.id('P'),
			kind: 'stated_problem',
			ordinal: index + 1,
			text,
			text_en: en.replace('{rate}', rate),
			category_code: code,
			category_l1: code.slice(0, 3),
			points: null,
			classified_by: 'rule',
			confidence: '0.90',
			evidence: writer.evidence('三、存在的主要问题', text)
		};
	});
	const reasons = losses.map(({ code, points, zh, en }, index): Problem => {
		const lost = fixed(points, 2);
		writer.nextLine();
		return {
			...shared,
			problem_id: writer.id('D'),
			kind: 'deduction_reason',
			ordinal: losses.length + index + 1,
			text: `${zh}，扣${lost}分`,
			text_en: `${en}: ${lost} points off`,
			category_code: code,
			category_l1: code.slice(0, 3),
			points: lost,
			classified_by: 'rule',
			confidence: '0.90',
			evidence: writer.evidence('二、项目绩效分析', `${zh}，扣${lost}分`)
		};
	});
	return [...stated, ...reasons];
}

/** The self-evaluation of one project item; null if the department has none of its own that year. */
export function projectReport(plan: YearPlan): ReportRecord | null {
	const item = plan.items.find(({ name }) => name === plan.ownReport);
	if (!item) return null;
	const { department, year } = plan;
	const docId = `${plan.docId}-p1`;
	const writer = new FactWriter(docId);
	const { name, ...pair } = item;
	const line = moneyLine(
		plan,
		pair,
		{
			scope: 'project_item',
			cut: 'by_item',
			item_name: name,
			is_primary: plan.form === 'table'
		},
		{ label: name, section: '一、项目基本情况', decimals: 2 },
		writer
	);
	const { losses, parts } = projectLosses(plan, pair);
	const lost = losses.reduce((sum, loss) => sum + loss.points, 0);
	const total = 10_000 - lost;
	const grade = gradeOf(total);
	writer.nextLine();
	const problems = projectProblems(losses, pair, writer);
	const measures = losses.map(({ code }, index) => {
		const [text, text_en] = problemText(code).concrete;
		writer.nextLine();
		return {
			measure_id: writer.id('M'),
			ordinal: index + 1,
			text,
			text_en,
			category_code: code,
			category_l1: code.slice(0, 3),
			secondary_codes: [],
			concreteness: 'concrete' as const,
			evidence: writer.evidence('四、下一步改进措施', text)
		};
	});
	return {
		doc_id: docId,
		source_file: null,
		source_url: null,
		sha256: null,
		doc_kind: 'project_self_eval_report',
		completeness: 'full',
		title_zh: `${department.name_zh}${year}年度${name}项目支出绩效自评报告`,
		dept_id: department.dept_id,
		dept_name_zh: department.name_zh,
		fiscal_year: year,
		region_code: department.region_code,
		located_in_code: department.located_in_code,
		eval_object: 'project',
		eval_object_name: name,
		evaluator: 'self',
		unit_scope: plan.unitScope,
		scheme_id: null,
		report_date: dayAfterYear(year, plan.reportDay),
		published_on: dayAfterYear(year, plan.reportDay + 75),
		basis_document: `示财绩〔${year + 1}〕6号`,
		grade_stated: grade,
		amount_unit_stated: plan.unit,
		amount_unit_effective: plan.unit,
		problems_status: 'stated',
		superseded_by: null,
		note: '示例数据（虚构）',
		budget_lines: [line],
		scores: [
			{
				score_id: writer.id('S'),
				eval_object: 'project',
				object_name: name,
				evaluator: 'self',
				score: fixed(total, 2),
				max_score: '100',
				max_is_stated: true,
				base_max: '100',
				normalized_pct: fixed(total, 2),
				points_lost: fixed(lost, 2),
				grade_stated: grade,
				grade_derived: grade,
				note: null,
				components: parts,
				evidence: writer.evidence('二、项目绩效分析', `自评得分${fixed(total, 2)}，等级为${grade}`)
			}
		],
		indicators: [],
		problems,
		measures,
		problem_measure_links: problems.flatMap(({ problem_id, category_code }) =>
			measures
				.filter((measure) => measure.category_code === category_code)
				.map(({ measure_id }) => ({
					problem_id,
					measure_id,
					link_kind: 'explicit' as const,
					confidence: '1.00'
				}))
		),
		monitoring: [],
		outputs: [],
		headcounts: [],
		stated_ratios: [],
		quality_findings: []
	};
}
