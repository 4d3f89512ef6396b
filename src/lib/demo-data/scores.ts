import type { Indicator } from '../schema/indicator.ts';
import type { Score, ScoreComponent } from '../schema/score.ts';
import { fixed, percent } from './cents.ts';
import type { FactWriter } from './fact-writer.ts';
import { indicatorTree } from './indicator-tree.ts';
import type { Hundredths, TreeRow } from './indicator-tree.ts';
import { problemText } from './problem-texts.ts';
import { DEMO_COMPONENTS, SCHEME_CHANGE, schemeOf } from './schemes.ts';
import type { YearPlan } from './year-plan.ts';

const FULL_MARKS: Hundredths = 10_000;

/** Grade band of a score out of 100, in hundredths: 90, 80 and 60 begin a band. */
export function gradeOf(score: Hundredths): '优' | '良' | '中' | '差' {
	return score >= 9000 ? '优' : score >= 8000 ? '良' : score >= 6000 ? '中' : '差';
}

/** Points as a report prints them: two decimals in a table, as few as possible in a narrative. */
export function points(value: Hundredths, form: YearPlan['form']): string {
	const text = fixed(value, 2);
	return form === 'table' ? text : text.replace(/\.?0+$/, '');
}

function lostIn(plan: YearPlan, component: TreeRow['component']): Hundredths {
	return plan.deductions
		.filter(({ row }) => row.component === component)
		.reduce((sum, deduction) => sum + deduction.points, 0);
}

/** Score without bonus, the highest such score, and the bonus, in hundredths. */
export function scoreOf(plan: YearPlan): { own: Hundredths; base: Hundredths; bonus: Hundredths } {
	const base = plan.year < SCHEME_CHANGE ? 9500 : FULL_MARKS;
	return { own: base - lostIn(plan, 'MGT') - lostIn(plan, 'DUTY'), base, bonus: plan.bonus };
}

function components(plan: YearPlan): ScoreComponent[] {
	const scheme = schemeOf(plan.year);
	return DEMO_COMPONENTS.filter(({ scheme_id }) => scheme_id === scheme).map((part) => {
		const most = Number(part.max_score) * 100;
		const score = part.is_bonus
			? plan.bonus
			: most - lostIn(plan, part.component_code as TreeRow['component']);
		return {
			code: part.component_code,
			name_zh: part.name_zh,
			max_score: points(most, plan.form),
			score: points(score, plan.form),
			is_bonus: part.is_bonus
		};
	});
}

/** The department's score of the year, with its components. */
export function departmentScore(plan: YearPlan, writer: FactWriter): Score {
	const { own, base, bonus } = scoreOf(plan);
	const total = own + bonus;
	const unambiguous = gradeOf(total) === gradeOf(Math.floor((10_000 * own) / base));
	const grade = plan.statesGrade && unambiguous ? gradeOf(total) : null;
	const text = points(total, plan.form);
	writer.nextLine();
	return {
		score_id: writer.id('S'),
		eval_object: 'department',
		object_name: null,
		evaluator: 'self',
		score: text,
		max_score: '100',
		max_is_stated: plan.form === 'table',
		base_max: points(base, 'report'),
		normalized_pct: percent(own, base, 2),
		points_lost: points(base - own, plan.form),
		grade_stated: grade,
		grade_derived: gradeOf(total),
		note: null,
		components: components(plan),
		evidence: writer.evidence(
			plan.form === 'table' ? '总分' : '二、综合评价分析/（一）自评结论',
			`自评得分${text}${grade === null ? '' : `，等级为${grade}`}`
		)
	};
}

/** The monitoring score some departments give themselves in August. */
export function monitoringScore(plan: YearPlan, writer: FactWriter): Score[] {
	const score = plan.monitored?.score ?? null;
	if (score === null) return [];
	return [
		{
			score_id: writer.id('S'),
			eval_object: 'monitoring',
			object_name: '部门整体支出绩效运行监控（1-7月）',
			evaluator: 'self',
			score: String(score),
			max_score: '100',
			max_is_stated: false,
			base_max: null,
			normalized_pct: `${score}.00`,
			points_lost: String(100 - score),
			grade_stated: null,
			grade_derived: gradeOf(score * 100),
			note: null,
			components: [],
			evidence: writer.evidence(
				'一、部门基本情况/（四）部门整体绩效管理情况',
				`监控自评得分${score}`
			)
		}
	];
}

function ratioText(plan: YearPlan, ratio: TreeRow['ratio']): string {
	const { ratios, total, threePublic } = plan;
	switch (ratio) {
		case 'completion':
			return percent(total.actual, total.budget, 2) ?? '';
		case 'three_public':
			return percent(threePublic.actual, threePublic.budget, 2) ?? '';
		case 'public_expense':
			return fixed(ratios.publicExpense, 2);
		case 'procurement':
			return fixed(ratios.procurement, 2);
		case 'variance':
			return fixed(ratios.variance, 2);
		case 'assets':
			return String(ratios.assets);
		default:
			return '';
	}
}

/** Basis column of a row: the ratio or the state of things, then the reason for lost points. */
export function basisText(plan: YearPlan, row: TreeRow): string {
	const deduction = plan.deductions.find((candidate) => candidate.row === row);
	if (row.component === 'BONUS' && plan.bonus > 0) return '获市级表彰，加分';
	if (!deduction) return row.basis.replace('{ratio}', ratioText(plan, row.ratio));
	if (!deduction.reasoned) return row.basis;
	const reason = problemText(deduction.code).reason[0];
	const ratio = row.ratio ? row.basis.replace('{ratio}', ratioText(plan, row.ratio)) : null;
	const lost = `扣${fixed(deduction.points, 2)}分`;
	return [ratio, reason, lost].filter((part) => part !== null).join('，');
}

/** Rows a department words for itself have no name shared with others. */
function isOwn({ key }: TreeRow): boolean {
	return key.startsWith('duty_') || key === 'bonus';
}

/** All level-3 rows of a table; narrative reports print none. */
export function indicators(plan: YearPlan, scoreId: string, writer: FactWriter): Indicator[] {
	if (plan.form !== 'table') return [];
	const tree = indicatorTree(plan.department.kind, plan.year);
	const branches = new Map<string, Hundredths>();
	for (const row of tree) branches.set(row.l2, (branches.get(row.l2) ?? 0) + row.weight);
	return tree.map((row, index) => {
		const lost = plan.deductions.find((candidate) => candidate.row === row)?.points ?? 0;
		const bonus = row.component === 'BONUS';
		const score = fixed(bonus ? plan.bonus : row.weight - lost, 2);
		const basis = basisText(plan, row);
		const duty = row.component === 'DUTY';
		writer.nextLine();
		return {
			indicator_id: writer.id('I'),
			score_id: scoreId,
			level: 3,
			ordinal: index + 1,
			l1_name: row.l1,
			l2_name: row.l2,
			l2_weight: fixed(branches.get(row.l2) ?? 0, 2),
			name_zh: row.name,
			name_norm: isOwn(row) ? null : row.key,
			weight: fixed(row.weight, 2),
			score,
			deduction: bonus ? null : fixed(lost, 2),
			is_bonus: bonus,
			explanation: null,
			target_text: duty ? '完成年度计划' : null,
			actual_text: duty ? (lost > 0 ? '基本完成年度计划' : '完成年度计划') : null,
			basis_text: basis,
			source_row: index + 12,
			evidence: writer.evidence(`指标表/${row.l1}/${row.l2}`, `${row.name}${score}${basis}`)
		};
	});
}
