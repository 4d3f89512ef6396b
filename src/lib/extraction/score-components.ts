import { Decimal } from 'decimal.js';
import type { ScoreComponent } from '../schema/score.ts';
import type { PlacedRow } from './indicator-tree.ts';
import type { ExecutionPoints } from './money-entries.ts';
import type { ScoreMention } from './score-text.ts';

const COMPONENT =
	/管理效[能率]|履职效[能果益]|决策|过程|投入|产出|效益|效果|满意度|预算编制|预算执行|预算管理|绩效管理|资金管理|项目管理|部门管理|综合管理|目标管理|可持续|整体效能|加减分|加分|资产管理|采购管理|信息公开|运行成本|支出绩效|财务管理|项目立项|绩效目标|项目实施|社会效应|执行率|工作任务|履职|成本|个性指标|共性指标|指标/;

/** Name of the part of a score a label is about; null for the whole. */
export function componentName(label: string): string | null {
	const before = label
		.replace(
			/(?:综合)?(?:自评|评价|自我评价)?(?:综合|总)?(?:得分|总分|分数|评分|总得分|自评分|自评)$/,
			''
		)
		.replace(/\(.*\)$/, '')
		.replace(/^\d{1,2}[.、]/, '')
		.replace(/^(?:其中|其|即|分别为|经自评|包括|以及|和)[：:，,]?/, '');
	if (
		!COMPONENT.test(before) ||
		/整体支出绩效|部门整体|项目支出绩效|年度|我[办局委院]/.test(before)
	)
		return null;
	const name = before
		.replace(/^(?:.*的)/, '')
		.replace(/(?:类指标|方面|部分|类)$/, '')
		.trim();
	return name.length >= 2 && name.length <= 16 ? name : null;
}

/** Name by which a component is known whatever the report calls it that year. */
export function componentCode(name: string): string {
	if (/管理效[能率]/.test(name)) return 'MGT';
	if (/履职/.test(name)) return 'DUTY';
	if (/加减分|加分/.test(name)) return 'BONUS';
	if (/执行/.test(name)) return 'EXECUTION';
	if (/产出/.test(name)) return 'OUTPUT';
	if (/效益|效果/.test(name)) return 'EFFECT';
	if (/满意/.test(name)) return 'SATISFACTION';
	if (/决策/.test(name)) return 'DECISION';
	if (/过程/.test(name)) return 'PROCESS';
	return name;
}

/** Parts of a score told in text; a missing maximum is worked out where only one is missing or the points lost are told. */
export function componentsFromText(
	mentions: readonly ScoreMention[],
	total: string,
	max: string
): ScoreComponent[] {
	const components = new Map<string, ScoreComponent & { lost: string | null }>();
	for (const mention of mentions) {
		const name = mention.is_monitoring ? null : componentName(mention.label);
		if (name === null || components.has(name)) continue;
		components.set(name, {
			code: componentCode(name),
			name_zh: name,
			max_score: mention.max,
			score: mention.score,
			is_bonus: /加减分|加分/.test(name),
			lost: mention.deducted
		});
	}
	const list = [...components.values()].filter((component) =>
		new Decimal(component.score ?? 0).lte(total)
	);
	for (const component of list) {
		if (component.max_score === null && component.lost !== null)
			component.max_score = new Decimal(component.score ?? 0).plus(component.lost).toString();
	}
	const open = list.filter((component) => component.max_score === null);
	const [only] = open;
	const scores = list.reduce((sum, component) => sum.plus(component.score ?? 0), new Decimal(0));
	if (open.length === 1 && only !== undefined && list.length > 1 && scores.eq(total)) {
		const known = list.reduce(
			(sum, component) => sum.plus(component.max_score ?? 0),
			new Decimal(0)
		);
		only.max_score = new Decimal(max).minus(known).toString();
	}
	return list.map(({ code, name_zh, max_score, score, is_bonus }) => ({
		code,
		name_zh,
		max_score,
		score,
		is_bonus
	}));
}

/** Parts of a score by the level-1 names of its rows, with the points of the execution rate. */
export function componentsFromRows(
	rows: readonly PlacedRow[],
	points: ExecutionPoints | null
): ScoreComponent[] {
	const groups = new Map<string, PlacedRow[]>();
	for (const row of rows) {
		if (row.l1 === null) continue;
		groups.set(row.l1, [...(groups.get(row.l1) ?? []), row]);
	}
	const components: ScoreComponent[] = [...groups].map(([name, members]) => ({
		code: componentCode(name),
		name_zh: name,
		max_score: members.every((row) => row.weight !== null)
			? sum(members.map((row) => row.weight))
			: null,
		score: members.every((row) => row.score !== null) ? sum(members.map((row) => row.score)) : null,
		is_bonus: members.every((row) => row.is_bonus)
	}));
	if (points !== null && (points.weight !== null || points.score !== null)) {
		components.unshift({
			code: 'EXECUTION',
			name_zh: '预算执行率',
			max_score: points.weight,
			score: points.score,
			is_bonus: false
		});
	}
	return components;
}

function sum(values: readonly (string | null)[]): string {
	const decimals = Math.max(0, ...values.map((value) => value?.split('.')[1]?.length ?? 0));
	return values.reduce((total, value) => total.plus(value ?? 0), new Decimal(0)).toFixed(decimals);
}
