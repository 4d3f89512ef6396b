import type { Evidence } from '../schema/evidence.ts';
import { evidenceOf, type Passage } from './passage.ts';
import { parseChineseNumeral } from './numerals.ts';
import { sentenceRanges } from './sentences.ts';

export interface ScoreMention {
	/** Words directly before the points. */
	label: string;
	score: string;
	max: string | null;
	grade: string | null;
	deducted: string | null;
	is_monitoring: boolean;
	evidence: Evidence;
	passage: Passage;
	start: number;
	end: number;
}

const LABEL =
	'(?:综合)?(?:自评|评价|自我评价|绩效评价|考核)?(?:综合|总)?(?:得分|总分|分数|评分|总得分|自评分|绩效分|总评分|分值)';
const SCORE = new RegExp(
	`(${LABEL})(?:情况)?(?:\\((?:满分|总分)?\\s?(\\d{1,3}(?:\\.\\d{1,3})?)\\s?分?\\))?(?:结果)?\\s?(?:为|是|：|:|达到|达|合计|共计|共|得|计|评定为|，得|,得)?[：:]?\\s?“?(\\d{1,3}(?:\\.\\d{1,3})?)\\s?(分|(?=[,，。;；、()（）“”]|$))`,
	'g'
);
const PLAIN =
	/(?:自评|评价结果|得分结果|评定|综合评价|自我评价|评价)(?:结果)?(?:为|得|打分|:|：|(?<=自评))\s?(\d{1,3}(?:\.\d{1,3})?)\s?分/g;
const OF_MAX =
	/(?:满分|总分|分值)(?:为|：|:)?\s?(\d{1,3}(?:\.\d{1,3})?)\s?分?\)?[，,、]?\s?(?:其中)?(?:实际得分|自评得分|评价得分|得分|自评|实得分?|得)(?:为|：|:)?\s?(\d{1,3}(?:\.\d{1,3})?)\s?分/g;
const PAIR =
	/([\u4e00-\u9fff]{2,12})\((?:满分|分值)?\s?(\d{1,3}(?:\.\d{1,3})?)\s?分\)\s?(?:得|自评)?(?:分)?(?:为|：|:)?\s?(\d{1,3}(?:\.\d{1,3})?)\s?分/g;
const MAX_THEN_GAINED =
	/([\u4e00-\u9fff]{2,12})(\d{1,3}(?:\.\d{1,3})?)\s?分[，,、]\s?(?:自评|实际|评价)?(?:得分|得)(?:为|：|:)?\s?(\d{1,3}(?:\.\d{1,3})?)\s?分/g;
const GRADE =
	/(?:(?:支出|财政支出)?绩效(?:为|是)[“"]?|(?:评价|绩效|自评|考核)?(?:等级|等次|级别|档次)(?:评定|评价)?(?:为|是|：|:|属于|达到|确定为)?[“"]?|(?:结果|评定|结论|评级|评价|自评|综合评定)(?:等级)?(?:为|是|：|:)[“"]?|属于?[“"]?|[,，、(][“"]?)(优秀|优良|良好|合格|优|良|中|差)(?:[”"]|等|级|档|秀|好|。|，|,|；|\)|$)/;
const RULE =
	/每项|最多|不超过|每发现|扣分标准|满分为?100分的?评分|得满分|以上为|含\)|≥|每低|每超|酌情|以上\(/;

function gradeNear(sentence: string): string | null {
	const match = GRADE.exec(sentence);
	return match?.[1] ?? null;
}

function deductedIn(text: string): string | null {
	const match =
		/(?:扣|扣除|扣减|失|减)(?:了|分)?\s?(\d{1,2}(?:\.\d{1,3})?|[一两二三四五六七八九十]{1,3})\s?分/.exec(
			text
		);
	const printed = match?.[1];
	if (printed === undefined) return null;
	if (/^\d/.test(printed)) return printed;
	const value = parseChineseNumeral(printed);
	return value === null ? null : String(value);
}

/** Every score told in a passage, with its grade, its maximum and the points lost where the same sentence tells them. */
export function readScoreMentions(passage: Passage): ScoreMention[] {
	const mentions: ScoreMention[] = [];
	for (const [from, to] of sentenceRanges(passage.text, '。！？；')) {
		const sentence = passage.text.slice(from, to);
		if (RULE.test(sentence)) continue;
		const found: {
			index: number;
			length: number;
			label: string;
			score: string;
			max: string | null;
		}[] = [];
		for (const match of sentence.matchAll(OF_MAX)) {
			const before = sentence.slice(0, match.index);
			found.push({
				index: match.index,
				length: match[0].length,
				label: (labelBefore(before) || bracketOwner(passage, from + match.index)) + '得分',
				score: match[2] ?? '',
				max: match[1] ?? null
			});
		}
		for (const match of [...sentence.matchAll(PAIR), ...sentence.matchAll(MAX_THEN_GAINED)]) {
			if (
				found.some(
					(other) =>
						match.index < other.index + other.length && match.index + match[0].length > other.index
				)
			)
				continue;
			found.push({
				index: match.index,
				length: match[0].length,
				label: `${match[1] ?? ''}得分`,
				score: match[3] ?? '',
				max: match[2] ?? null
			});
		}
		for (const match of sentence.matchAll(SCORE)) {
			if (
				found.some(
					(other) =>
						match.index < other.index + other.length && match.index + match[0].length > other.index
				)
			)
				continue;
			const before = sentence.slice(0, match.index);
			const isMaximum =
				/^(?:总分|分值)$/.test(match[1] ?? '') &&
				(/满分|设定|指标体系|由.*组成/.test(before) ||
					/^(?:总分|分值)(?:为|：|:)?100/.test(match[0]));
			if (isMaximum || /^分值/.test(match[1] ?? '')) continue;
			found.push({
				index: match.index,
				length: match[0].length,
				label: labelBefore(before) + (match[1] ?? ''),
				score: match[3] ?? '',
				max: match[2] ?? null
			});
		}
		if (found.length === 0) {
			for (const match of sentence.matchAll(PLAIN))
				found.push({
					index: match.index,
					length: match[0].length,
					label: labelBefore(sentence.slice(0, match.index)) + '自评',
					score: match[1] ?? '',
					max: null
				});
		}
		found.sort((a, b) => a.index - b.index);
		for (const [order, { index, length, label, score, max }] of found.entries()) {
			const isMonitoring =
				/监控/.test(sentence.slice(Math.max(0, index - 40), index)) && !/全年|年度自评/.test(label);
			const start = from + Math.max(0, index - labelBefore(sentence.slice(0, index)).length);
			mentions.push({
				label,
				score,
				max: max ?? maxInName(label) ?? maxAfter(sentence.slice(index + length)),
				grade: gradeNear(sentence.slice(index, found[order + 1]?.index)),
				deducted: deductedIn(sentence.slice(index + length)),
				is_monitoring: isMonitoring,
				evidence: evidenceOf(passage, start, from + index + length),
				passage,
				start,
				end: from + index + length
			});
		}
	}
	return mentions;
}

/** What points in brackets are about: the heading right before them, or the section they stand in. */
function bracketOwner(passage: Passage, at: number): string {
	const before = passage.text.slice(0, at).replace(/[。：:(]+$/, '');
	const owner = before === '' ? (passage.path.at(-1) ?? '') : labelBefore(before);
	return owner
		.replace(/^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|\d{1,2}[.、])/, '')
		.replace(/(?:情况|分析|方面)+$/, '');
}

function maxInName(label: string): string | null {
	return /\((?:满分|分值)?\s?(\d{1,3}(?:\.\d{1,3})?)\s?分\)/.exec(label)?.[1] ?? null;
}

function maxAfter(text: string): string | null {
	return (
		/^分?\s?\((?:满分|总分)\s?(?:为|：|:)?\s?(\d{1,3}(?:\.\d{1,3})?)\s?分?\)/.exec(text)?.[1] ??
		null
	);
}

function labelBefore(text: string): string {
	return /[^，。；、,;:：(]{0,24}$/.exec(text)?.[0] ?? '';
}

/** Grade a passage states without points. */
export function readGrade(text: string): string | null {
	return /自评|评价|等级|绩效/.test(text) ? gradeNear(text) : null;
}
