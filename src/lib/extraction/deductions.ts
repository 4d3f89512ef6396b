import { Decimal } from 'decimal.js';
import type { Problem } from '../schema/problem.ts';
import type { Score } from '../schema/score.ts';
import type { Evidence } from '../schema/evidence.ts';
import { classifyText, type Classification } from './classify-problem.ts';
import type { PlacedRow } from './indicator-tree.ts';
import { listNumberLength } from './headings.ts';
import { parseChineseNumeral } from './numerals.ts';
import { evidenceOf, slicePassage, type Passage } from './passage.ts';
import { splitProblems } from './problem-split.ts';
import type { GridCell, ReportText } from './report-text.ts';
import { sentenceRanges } from './sentences.ts';

/** A reason for lost points, and the measure the same cell promises. */
export interface Deduction {
	text: string;
	points: string | null;
	/** Ordinal of the indicator row; null for reasons told in text. */
	row: number | null;
	classification: Classification;
	note: string | null;
	evidence: Evidence[];
	measure: Passage | null;
}

const UNEXPLAINED: Classification = {
	category_code: 'UNX-00',
	category_l1: 'UNX',
	secondary_codes: [],
	confidence: '0.90',
	words: [],
	cause_code: null
};
const PROMISE =
	/[，。；,;](?=(?:下一步|下步|今后|改进措施|整改措施|下年|明年|将(?:进一步|加强|继续)))/;
const EMPTY_BASIS = /^(?:无|\/|—|-|无偏差|达标|已完成|完成|按规定(?:执行|完成)?)?[。]?$/;
const REASON =
	/(?:扣分|失分|扣减|丢分)(?:的)?(?:主要)?(?:原因|因素)(?:主要)?(?:是|为|在于|：|:|有)(.+)/;
const LOST =
	/(?:扣除?|扣减|失)(?:了|分)?\s?(\d{1,2}(?:\.\d{1,3})?|[一两二三四五六七八九十]{1,3})\s?分/;
const POINTS_LABEL = /(?:扣分|失分|得分)[^，：]{0,6}[：:]$/;
const EXPLAINS = /未|不|没|无法|漏|缺|因|由于|偏|低于|滞后|延|有待|较|影响|超|逾|少|错|增加|上升/;
const RULE = /每项|最多|不超过|每发现|扣完为止|酌情|每低|每超|每少|以内|则扣|的扣|者扣/;

function lostPoints(row: PlacedRow): string | null {
	if (row.is_bonus || row.weight === null || row.score === null) return null;
	const lost = new Decimal(row.weight).minus(row.score);
	if (lost.lte(0)) return null;
	return lost.toFixed(
		Math.max(...[row.weight, row.score].map((text) => text.split('.')[1]?.length ?? 0))
	);
}

/** What a row without a telling reason is about: a missed target, or the management item it names. */
function classifyRow(row: PlacedRow): Classification | null {
	const branch = `${row.l1 ?? ''}${row.l2 ?? ''}`;
	const fixed = (code: string): Classification => ({
		category_code: code,
		category_l1: code.slice(0, 3),
		secondary_codes: [],
		confidence: '0.55',
		words: [],
		cause_code: null
	});
	if (/满意/.test(branch + row.name)) return fixed('SVC-03');
	if (/产出|效益|效果|履职|数量|质量|时效/.test(branch)) return fixed('SVC-01');
	return classifyText(row.name);
}

function ofRow(row: PlacedRow, index: number, points: string): Deduction {
	const isTelling = (cell: GridCell) =>
		cell.text.length >= 4 && !EMPTY_BASIS.test(cell.text) && /[\u4e00-\u9fff]{3}/.test(cell.text);
	const cell =
		row.basis_cell !== null && isTelling(row.basis_cell)
			? row.basis_cell
			: row.actual_cell !== null &&
				  isTelling(row.actual_cell) &&
				  EXPLAINS.test(row.actual_cell.text)
				? row.actual_cell
				: null;
	const inherited = classifyRow(row);
	if (cell === null) {
		const classification =
			inherited === null
				? UNEXPLAINED
				: { ...inherited, confidence: '0.50', secondary_codes: ['UNX-00'] };
		return {
			text: `(${row.name}：扣${points}分，未说明原因)`,
			points,
			row: index,
			classification,
			note: '未写扣分原因，类别取自指标名称',
			evidence: row.evidence,
			measure: null
		};
	}
	const cut = PROMISE.exec(cell.text);
	const end = cut === null ? cell.text.length : cut.index;
	const text = cell.text.slice(0, end);
	const own = classifyText(text);
	const isMechanical = new Decimal(points).lte('0.02');
	const reason = own ?? (inherited === null ? UNEXPLAINED : { ...inherited, confidence: '0.55' });
	const isExplained = isMechanical || EXPLAINS.test(text) || reason.category_l1 === 'UNX';
	const classification = isExplained
		? reason
		: { ...reason, confidence: '0.50', secondary_codes: [...reason.secondary_codes, 'UNX-00'] };
	return {
		text,
		points,
		row: index,
		classification,
		note: isMechanical ? '按比例计分产生的零头' : own === null ? '类别取自指标名称' : null,
		evidence: [evidenceOf(cell.passage, 0, end), ...row.evidence.slice(-2)],
		measure: cut === null ? null : slicePassage(cell.passage, end + 1, cell.text.length)
	};
}

function pointsIn(text: string): string | null {
	const printed = LOST.exec(text)?.[1];
	if (printed === undefined) return null;
	if (/^\d/.test(printed)) return printed;
	const value = parseChineseNumeral(printed);
	return value === null ? null : String(value);
}

function clauseRange(sentence: string, at: number): [number, number] {
	const before = sentence.slice(0, at);
	const start =
		Math.max(
			before.lastIndexOf('，'),
			before.lastIndexOf(','),
			before.lastIndexOf('；'),
			before.lastIndexOf('：')
		) + 1;
	const rest = sentence.slice(at).search(/[，,；。]/);
	return [start, rest < 0 ? sentence.length : at + rest];
}

function told(
	sentence: Passage,
	text: string,
	from: number,
	to: number,
	points: string | null
): Deduction {
	const bare = text.slice(listNumberLength(text)).replace(/[。；]$/, '');
	const classification = classifyText(bare) ?? UNEXPLAINED;
	return {
		text: bare === '' ? text : bare,
		points,
		row: null,
		classification,
		note: null,
		evidence: [evidenceOf(sentence, from, to)],
		measure: null
	};
}

/** A sentence that names points several times, one part for each: …扣2分，…扣0.5分. */
function splitAtPoints(sentence: Passage): Passage[] {
	const ends = [...sentence.text.matchAll(new RegExp(LOST, 'g'))].map(
		(match) => match.index + match[0].length
	);
	if (ends.length < 2) return [sentence];
	return ends.map((end, index) => {
		const from = ends[index - 1] ?? 0;
		const skip = /^[，,；;、。]*/.exec(sentence.text.slice(from))?.[0].length ?? 0;
		return slicePassage(sentence, from + skip, end);
	});
}

/** Reasons for lost points told in running text. */
function ofText(report: ReportText): Deduction[] {
	const found: Deduction[] = [];
	for (const passage of report.passages) {
		if (passage.topic === 'problems' || passage.topic === 'measures') continue;
		for (const [start, end] of sentenceRanges(passage.text, '。！？')) {
			const sentence = slicePassage(passage, start, end);
			if (RULE.test(sentence.text)) continue;
			const reason = REASON.exec(sentence.text);
			if (reason !== null) {
				const from = reason.index + reason[0].length - (reason[1]?.length ?? 0);
				const tail = slicePassage(sentence, from, sentence.text.length);
				const isList = /一是|\(1\)|①|1[.、]/.test(tail.text);
				const parts = isList ? splitProblems([tail], false) : splitAtPoints(tail);
				for (const part of parts)
					found.push(told(part, part.text, 0, part.text.length, pointsIn(part.text)));
				continue;
			}
			for (const match of sentence.text.matchAll(new RegExp(LOST, 'g'))) {
				const [from, to] = clauseRange(sentence.text, match.index);
				let text = sentence.text.slice(from, to);
				let begin = from;
				const before = from > 0 ? clauseRange(sentence.text, from - 1)[0] : from;
				const lead = sentence.text.slice(before, from);
				if (text.length < 10 && !LOST.test(lead) && !POINTS_LABEL.test(lead)) {
					begin = before;
					text = sentence.text.slice(begin, to);
				}
				if (/加分|得满分|总分|满分/.test(text) && !/因|由于/.test(text)) continue;
				found.push(told(sentence, text, begin, to, pointsIn(match[0])));
			}
		}
	}
	return found;
}

/** True where the points of the execution rate, given in proportion, are all that was lost. */
function isExecutionShare(score: Score, lost: string): boolean {
	const execution = score.components.find((component) => component.code === 'EXECUTION');
	if (execution?.score == null || execution.max_score === null) return false;
	return new Decimal(execution.max_score).minus(execution.score).minus(lost).abs().lte('0.02');
}

/** Reasons for lost points: from scored rows, else from text, else one note that none is printed. */
export function readDeductions(
	report: ReportText,
	rows: readonly PlacedRow[],
	score: Score | undefined
): Deduction[] {
	const ofRows = rows.flatMap((row, index) => {
		const points = lostPoints(row);
		return points === null ? [] : [ofRow(row, index, points)];
	});
	if (ofRows.length > 0) return ofRows;
	const ofSentences = ofText(report);
	const lost = score?.points_lost ?? null;
	if (lost !== null && score !== undefined && isExecutionShare(score, lost)) return ofText(report);
	const [only] = ofSentences;
	if (ofSentences.length === 1 && only !== undefined) only.points ??= lost;
	if (ofSentences.length > 0 || score === undefined || lost === null || new Decimal(lost).lte(0))
		return ofSentences;
	return [
		{
			text: `(自评${score.score}分；${lost}分扣分未说明原因)`,
			points: lost,
			row: null,
			classification: UNEXPLAINED,
			note: null,
			evidence: score.evidence.slice(0, 1),
			measure: null
		}
	];
}

/** A deduction as a problem record of kind deduction_reason. */
export function finishDeduction(
	deduction: Deduction,
	prefix: string,
	ordinal: number,
	n: number
): Problem {
	const { classification } = deduction;
	return {
		problem_id: `${prefix}-D${n}`,
		kind: 'deduction_reason',
		ordinal,
		text: deduction.text,
		text_en: null,
		category_code: classification.category_code,
		category_l1: classification.category_l1,
		secondary_codes: classification.secondary_codes,
		cause_code: classification.cause_code,
		points: deduction.points,
		indicator_id: deduction.row === null ? null : `${prefix}-I${deduction.row + 1}`,
		classified_by: 'rule',
		confidence: classification.confidence,
		note: deduction.note,
		evidence: deduction.evidence
	};
}
