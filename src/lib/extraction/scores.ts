import { Decimal } from 'decimal.js';
import type { Evidence } from '../schema/evidence.ts';
import type { Score, ScoreComponent } from '../schema/score.ts';
import { cellNumber, columnRole } from './grid-columns.ts';
import { componentName, componentsFromRows, componentsFromText } from './score-components.ts';
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
