import { Decimal } from 'decimal.js';
import type { Evaluator } from '../schema/codes.ts';
import type { Score, ScoreComponent } from '../schema/score.ts';
import { cellNumber, columnRole } from './grid-columns.ts';
import { componentsFromRows, componentsFromText } from './score-components.ts';
import { readProvedParts } from './score-parts.ts';
import { pickTotals, type Total } from './score-totals.ts';
import type { PlacedRow } from './indicator-tree.ts';
import type { ExecutionPoints } from './money-entries.ts';
import { evidenceOf } from './passage.ts';
import type { ReportContext } from './report-context.ts';
import type { Grid, ReportText } from './report-text.ts';
import { SCHEMES } from './reference-data.ts';
import { readGrade, readScoreMentions, type ScoreMention } from './score-text.ts';

const TOTAL_LABEL =
	/^(?:总分|合计|总计|自评总分|总得分|得分合计|综合得分|自评得分|评价得分|自评总得分|自评综合得分|绩效自评得分|得分|总评分|自评分数?|监控自评(?:得)?分|监控得分|最终得分|总计得分|评分合计)(?:[(（].*[)）])?[:：]?$/;

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
	evaluator: Evaluator,
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
	/** A full score of 0, or points far above it, is a misprint: nothing is computed from it. */
	const normalized =
		reachable.gt(0) && ownPoints.lte(reachable.times(100))
			? ownPoints.div(reachable).times(100)
			: null;
	return {
		score_id: scoreId,
		eval_object: parts.object,
		object_name: parts.object_name,
		evaluator,
		score: total.score,
		max_score: max,
		max_is_stated: total.max !== null,
		base_max: parts.object === 'monitoring' ? null : base,
		normalized_pct: normalized?.toFixed(2) ?? null,
		points_lost: normalized === null ? null : reachable.minus(ownPoints).toString(),
		grade_stated: total.grade,
		grade_derived: normalized === null ? null : gradeOf(normalized),
		note: parts.note,
		components,
		evidence: total.evidence
	};
}

export interface ScoreReading {
	scores: Score[];
	mentions: ScoreMention[];
}

/** Parts proved by their sum are preferred to parts named by known words, whose worked-out maxima are kept. */
function partsOf(
	mentions: readonly ScoreMention[],
	report: ReportText,
	total: Total
): ScoreComponent[] {
	const named = componentsFromText(mentions, total.score, total.max ?? '100');
	const proved = readProvedParts([...report.passages, ...report.cells], report.grids, total.score);
	const points = named.reduce((sum, part) => sum.plus(part.score ?? 0), new Decimal(0));
	if (proved.length === 0 || (named.length >= proved.length && points.eq(total.score)))
		return named;
	return proved.map((part) => ({
		...part,
		max_score:
			part.max_score ?? named.find((other) => other.name_zh === part.name_zh)?.max_score ?? null
	}));
}

/** Year-end scores and, kept apart, the mid-year monitoring score; false scores (weights, rules) are left out. */
export function readScores(
	report: ReportText,
	context: ReportContext,
	rows: readonly PlacedRow[],
	points: ExecutionPoints | null,
	schemeId: string | null
): ScoreReading {
	const mentions = [...report.passages, ...report.cells].flatMap(readScoreMentions);
	const told = pickTotals(
		mentions.filter((mention) => mention.passage.cell_label === null),
		context
	);
	const fromText = told.find((other) => other.object_name === null)?.total ?? null;
	const fromGrid = report.grids.map(totalInGrid).find((total) => total !== null) ?? null;
	const fromCells =
		pickTotals(
			mentions.filter((mention) => mention.passage.cell_label !== null),
			context
		)[0]?.total ?? null;
	const total = fromGrid ?? fromText ?? (told.length === 0 ? fromCells : null);
	const scores: Score[] = [];
	const schemeBase = SCHEMES.find((scheme) => scheme.scheme_id === schemeId)?.base_max ?? null;
	const add = (parts: ScoreParts, evaluator: Evaluator, base: string | null) =>
		scores.push(finishScore(parts, evaluator, `${context.prefix}-S${scores.length + 1}`, base));
	if (total !== null) {
		const agreeing = [fromGrid, fromText].filter(
			(other) => other !== null && new Decimal(other.score).eq(total.score)
		);
		const grade =
			total.grade ?? agreeing.find((other) => other?.grade)?.grade ?? statedGrade(report);
		add(
			{
				total: {
					...total,
					grade,
					evidence: [
						...total.evidence,
						...agreeing.filter((other) => other !== total).flatMap((other) => other?.evidence ?? [])
					]
				},
				components:
					rows.length > 0 ? componentsFromRows(rows, points) : partsOf(mentions, report, total),
				object: context.eval_object === 'monitoring' ? 'monitoring' : context.eval_object,
				object_name: context.eval_object_name,
				note: null
			},
			context.evaluator,
			schemeBase
		);
	}
	const isRepeat = (score: string) => total !== null && new Decimal(score).eq(total.score);
	for (const other of told) {
		if (other.total === fromText) continue;
		if (other.object_name === null && isRepeat(other.total.score)) continue;
		add(
			{
				total: other.total,
				components: [],
				object: other.object_name === null ? context.eval_object : 'project',
				object_name: other.object_name ?? context.eval_object_name,
				note: other.object_name === null ? '另一评价主体的得分，分开列示' : null
			},
			other.evaluator,
			null
		);
	}
	const monitoring = mentions.find((mention) => mention.is_monitoring);
	if (monitoring !== undefined && context.eval_object !== 'monitoring') {
		add(
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
			context.evaluator,
			null
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
