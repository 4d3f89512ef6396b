import { Decimal } from 'decimal.js';
import type { Evidence } from '../schema/evidence.ts';
import type { Score, ScoreComponent } from '../schema/score.ts';
import { cellNumber, columnRole } from './grid-columns.ts';
import type { PlacedRow } from './indicator-tree.ts';
import type { ExecutionPoints } from './money-entries.ts';
import { evidenceOf } from './passage.ts';
import type { ReportContext } from './report-context.ts';
import type { Grid, ReportText } from './report-text.ts';
import { SCHEMES } from './reference-data.ts';
import { readGrade, readScoreMentions, type ScoreMention } from './score-text.ts';

interface Total {
	score: string;
	max: string | null;
	grade: string | null;
	evidence: Evidence[];
}

const TOTAL_LABEL =
	/^(?:总分|合计|总计|自评总分|总得分|得分合计|综合得分|自评得分|评价得分|自评总得分|自评综合得分|绩效自评得分|得分|总评分)(?:[(（].*[)）])?[:：]?$/;

/** The total row of a form: 总分 | 100 | 93.79, possibly with a grade. */
function totalInGrid(grid: Grid): Total | null {
	for (const row of [...grid.rows].reverse()) {
		const cells = row.filter((cell) => cell.text !== '' && !cell.is_filled);
		const label = cells.find((cell) => TOTAL_LABEL.test(cell.text.replace(/\s/g, '')));
		if (
			label === undefined ||
			cells.some((cell) => columnRole(cell.text) === 'l3' || /年初|预算|执行/.test(cell.text))
		)
			continue;
		const numbers = cells.flatMap((cell) => {
			const reading = cellNumber(cell.text);
			return reading === null || reading.unit === '%' || Number(reading.value) > 150
				? []
				: [{ cell, value: reading.value }];
		});
		const last = numbers.at(-1);
		if (last === undefined) continue;
		const own = cells[cells.findIndex((cell) => /自评得分|得分/.test(cell.text)) + 1];
		const chosen = numbers.find(({ cell }) => cell === own) ?? last;
		const max = numbers.length > 1 ? (numbers[0]?.value ?? null) : null;
		if (
			numbers.length === 1 &&
			!/得分/.test(cells.map((cell) => cell.text).join('')) &&
			Number(last.value) === 100
		)
			continue;
		const grade =
			cells
				.map((cell) => /^(?:优秀|优良|良好|合格|优|良|中|差)$/.exec(cell.text)?.[0])
				.find((text) => text !== undefined) ?? null;
		return {
			score: chosen.value,
			max,
			grade,
			evidence: [...new Set([label, ...numbers.map(({ cell }) => cell)])].map((cell) =>
				evidenceOf(cell.passage)
			)
		};
	}
	return null;
}

const COMPONENT =
	/管理效[能率]|履职效[能果益]|决策|过程|投入|产出|效益|效果|满意度|预算编制|预算执行|预算管理|绩效管理|资金管理|项目管理|部门管理|综合管理|目标管理|可持续|整体效能|加减分|加分|资产管理|采购管理|信息公开|运行成本|支出绩效|财务管理|项目立项|绩效目标|项目实施|社会效应|执行率|工作任务|履职|成本|个性指标|共性指标|指标/;

function componentName(label: string): string | null {
	const before = label
		.replace(
			/(?:综合)?(?:自评|评价|自我评价)?(?:综合|总)?(?:得分|总分|分数|评分|总得分|自评分|自评)$/,
			''
		)
		.replace(/\(.*\)$/, '')
		.replace(/^(?:其中|其|即|分别为|经自评|包括|以及|和)[：:，,]?/, '');
	if (
		!COMPONENT.test(before) ||
		/整体支出绩效|部门整体|项目支出绩效|年度|我[办局委院]/.test(before)
	)
		return null;
	const name = before
		.replace(/^(?:.*的)/, '')
		.replace(/(?:方面|部分|类)$/, '')
		.trim();
	return name.length >= 2 && name.length <= 16 ? name : null;
}

/** Name by which a component is known whatever the report calls it that year. */
function componentCode(name: string): string {
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

function componentsFromText(
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

function componentsFromRows(
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

function gradeOf(normalized: Decimal): string {
	return normalized.gte(90) ? '优' : normalized.gte(80) ? '良' : normalized.gte(60) ? '中' : '差';
}

interface ScoreParts {
	total: Total;
	components: ScoreComponent[];
	object: Score['eval_object'];
	object_name: string | null;
	note: string | null;
}

function finishScore(
	parts: ScoreParts,
	context: ReportContext,
	scoreId: string,
	schemeBase: string | null
): Score {
	const { total, components } = parts;
	const max = total.max ?? '100';
	const bonus = components.filter((component) => component.is_bonus);
	const bonusMax = bonus.reduce(
		(value, component) => value.plus(component.max_score ?? 0),
		new Decimal(0)
	);
	const bonusScore = bonus.reduce(
		(value, component) => value.plus(component.score ?? 0),
		new Decimal(0)
	);
	const covers =
		components.length > 1 &&
		components.every((component) => component.max_score !== null) &&
		components
			.reduce((value, component) => value.plus(component.max_score ?? 0), new Decimal(0))
			.eq(max);
	const base = schemeBase ?? (covers ? new Decimal(max).minus(bonusMax).toString() : null);
	const ownPoints = new Decimal(total.score).minus(bonusScore);
	const reachable = new Decimal(base ?? max);
	const normalized = ownPoints.div(reachable).times(100);
	return {
		score_id: scoreId,
		eval_object: parts.object,
		object_name: parts.object_name,
		evaluator: context.evaluator,
		score: total.score,
		max_score: max,
		max_is_stated: total.max !== null,
		base_max: parts.object === 'monitoring' ? null : base,
		normalized_pct: normalized.toFixed(2),
		points_lost: reachable.minus(ownPoints).toString(),
		grade_stated: total.grade,
		grade_derived: gradeOf(normalized),
		note: parts.note,
		components,
		evidence: total.evidence
	};
}

export interface ScoreReading {
	scores: Score[];
	mentions: ScoreMention[];
}

function pickTotal(mentions: readonly ScoreMention[]): Total | null {
	const candidates = mentions.filter(
		(mention) =>
			!mention.is_monitoring && componentName(mention.label) === null && Number(mention.score) >= 20
	);
	const rank = (mention: ScoreMention) =>
		(mention.passage.topic === 'conclusion' ? 3 : 0) +
		(/总分|总得分|综合/.test(mention.label) ? 2 : 0) +
		(/自评|评价/.test(mention.label) ? 2 : 0) -
		(mention.passage.topic === 'monitoring' ? 4 : 0) -
		(/上年|去年/.test(mention.label) ? 6 : 0);
	const best = [...candidates].sort((a, b) => rank(b) - rank(a))[0];
	if (best === undefined) return null;
	const same = candidates.filter((mention) => mention.score === best.score);
	return {
		score: best.score,
		max: best.max ?? null,
		grade: same.find((mention) => mention.grade !== null)?.grade ?? null,
		evidence: same.map((mention) => mention.evidence)
	};
}

/** Year-end score and, kept apart, the mid-year monitoring score; false scores (weights, rules) are left out. */
export function readScores(
	report: ReportText,
	context: ReportContext,
	rows: readonly PlacedRow[],
	points: ExecutionPoints | null,
	schemeId: string | null
): ScoreReading {
	const mentions = [...report.passages, ...report.cells].flatMap(readScoreMentions);
	const fromText =
		pickTotal(mentions.filter((mention) => mention.passage.cell_label === null)) ?? null;
	const fromGrid = report.grids.map(totalInGrid).find((total) => total !== null) ?? null;
	const fromCells = pickTotal(mentions.filter((mention) => mention.passage.cell_label !== null));
	const total = fromGrid ?? fromText ?? fromCells;
	const scores: Score[] = [];
	const schemeBase = SCHEMES.find((scheme) => scheme.scheme_id === schemeId)?.base_max ?? null;
	if (total !== null) {
		const agreeing = [fromGrid, fromText].filter(
			(other) => other !== null && new Decimal(other.score).eq(total.score)
		);
		const grade =
			total.grade ?? agreeing.find((other) => other?.grade)?.grade ?? statedGrade(report);
		const components =
			rows.length > 0
				? componentsFromRows(rows, points)
				: componentsFromText(mentions, total.score, total.max ?? '100');
		scores.push(
			finishScore(
				{
					total: {
						...total,
						grade,
						evidence: [
							...total.evidence,
							...agreeing
								.filter((other) => other !== total)
								.flatMap((other) => other?.evidence ?? [])
						]
					},
					components,
					object: context.eval_object === 'monitoring' ? 'monitoring' : context.eval_object,
					object_name: context.eval_object_name,
					note: null
				},
				context,
				`${context.prefix}-S1`,
				schemeBase
			)
		);
	}
	const monitoring = mentions.find((mention) => mention.is_monitoring);
	if (monitoring !== undefined && context.eval_object !== 'monitoring') {
		scores.push(
			finishScore(
				{
					total: {
						score: monitoring.score,
						max: monitoring.max,
						grade: null,
						evidence: [monitoring.evidence]
					},
					components: [],
					object: 'monitoring',
					object_name: null,
					note: '年中监控得分，与年度自评分开'
				},
				context,
				`${context.prefix}-S${scores.length + 1}`,
				null
			)
		);
	}
	return { scores, mentions };
}

/** Grade a conclusion states apart from the points. */
export function statedGrade(report: ReportText): string | null {
	const conclusion = report.passages.filter((passage) => passage.topic === 'conclusion');
	return (
		conclusion.map((passage) => readGrade(passage.text)).find((grade) => grade !== null) ?? null
	);
}
