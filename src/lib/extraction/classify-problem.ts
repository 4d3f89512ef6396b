import type { ProblemCategory } from '../schema/problem-category.ts';
import { PROBLEM_CATEGORIES } from './reference-data.ts';

export interface Classification {
	category_code: string;
	category_l1: string;
	secondary_codes: string[];
	/** 0 to 1, two decimals. */
	confidence: string;
	/** Words that decided. */
	words: string[];
	cause_code: 'EXT-01' | 'EXT-02' | 'EXT-03' | 'EXT-04' | 'EXT-05' | null;
}

const CAUSES: readonly [RegExp, NonNullable<Classification['cause_code']>][] = [
	[/政策性(?:因素|原因|调整)|政策(?:调整|变化|原因)|调资|养老保险改革/, 'EXT-01'],
	[/疫情|不可抗力|自然灾害|台风|暴雨|洪/, 'EXT-02'],
	[
		/上级(?:下达|资金|文件|指标|任务)|财政(?:拨付|资金(?:紧张|未))|下达(?:较|时间)?(?:晚|迟)|下达不及时/,
		'EXT-04'
	],
	[/人员(?:变动|调动|流动|退休)|机构改革/, 'EXT-05'],
	[/难以预见|事先计划|不可预见|工作性质|难以量化|操作比较难|职能特性|临时性|突发性/, 'EXT-03']
];
const VAGUE = '0.40';
const LEAD_BONUS = 2;
const LONGEST_CLASSIFIED = 800;
const MATCHABLE = PROBLEM_CATEGORIES.filter(
	(category) => category.keywords.length > 0 && category.code.includes('-')
);

interface Score {
	category: ProblemCategory;
	points: number;
	words: string[];
}

function levelOne(code: string): string {
	return code.slice(0, 3);
}

const WIDEST_GAP = 6;

/** True where a keyword occurs; 下达…晚 stands for both parts in one clause, at most six characters apart. */
function occursIn(text: string, word: string): boolean {
	const gap = word.indexOf('…');
	if (gap < 0) return text.includes(word);
	const [first, second] = [word.slice(0, gap), word.slice(gap + 1)];
	for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
		const from = at + first.length;
		const clause = text.slice(from, from + WIDEST_GAP + second.length).split(/[，。；：]/)[0] ?? '';
		if (clause.includes(second)) return true;
	}
	return false;
}

/** Longest keywords first; a keyword inside one already counted does not count again. */
function matchedWords(category: ProblemCategory, text: string): string[] {
	const words: string[] = [];
	for (const word of [...category.keywords].sort((a, b) => b.length - a.length)) {
		if (occursIn(text, word) && !words.some((longer) => longer.includes(word))) words.push(word);
	}
	return words;
}

/** True where every place of a word lies inside a longer keyword that also fits: 论证 in 采购需求论证. */
function isCovered(word: string, longer: readonly string[], text: string): boolean {
	const around = longer.filter((other) => other.length > word.length && other.includes(word));
	if (around.length === 0) return false;
	const bare = around.reduce((rest, other) => rest.replaceAll(other, '\n'), text);
	return !bare.includes(word);
}

function isExcluded(category: ProblemCategory, text: string): boolean {
	return category.exclusions.some((word) => text.includes(word));
}

function scoreCategory(
	category: ProblemCategory,
	text: string,
	lead: string,
	fitting: readonly string[]
): Score {
	if (isExcluded(category, text)) return { category, points: 0, words: [] };
	const words = matchedWords(category, text).filter((word) => !isCovered(word, fitting, text));
	const isGeneric = category.code.endsWith('-00');
	const inLead = words.some((word) => occursIn(lead, word));
	const points =
		words.length === 0
			? 0
			: (isGeneric ? 0.5 : 1) * words.length + (inLead ? LEAD_BONUS - (isGeneric ? 0.5 : 0) : 0);
	return { category, points, words };
}

/** The words before the first comma or full stop: the heading of a problem, or what it starts with. */
function leadOf(text: string): string {
	const end = text.search(/[，。；：,;:]/);
	const lead = end < 4 ? text : text.slice(0, end);
	if (lead.length >= 8 || end < 0 || (text.charAt(end) === '。' && lead.length >= 5)) return lead;
	const second = text.slice(end + 1).search(/[，。；：,;:]/);
	return second < 0 ? text : text.slice(0, end + 1 + second);
}

/** Where no specific word fits: the group whose broad word comes first in the order of the data. */
function classifyBroadly(text: string): Classification | null {
	const groups = PROBLEM_CATEGORIES.filter((category) => category.parent === null).sort(
		(a, b) => a.precedence - b.precedence
	);
	for (const group of groups) {
		const words = matchedWords(group, text);
		if (words.length === 0) continue;
		const codes = PROBLEM_CATEGORIES.map((category) => category.code);
		const general = `${group.code}-00`;
		return {
			category_code: codes.includes(general) ? general : `${group.code}-01`,
			category_l1: group.code,
			secondary_codes: [],
			confidence: VAGUE,
			words,
			cause_code: CAUSES.find(([cause]) => cause.test(text))?.[1] ?? null
		};
	}
	return null;
}

/** True where only a broad word of a group decided. */
export function isVague(classification: Classification): boolean {
	return classification.confidence === VAGUE;
}

/** Category of a problem, deduction or measure by the words of data/problem-categories.json; null if no word fits. */
export function classifyText(printed: string): Classification | null {
	const text = printed.slice(0, LONGEST_CLASSIFIED);
	const lead = leadOf(
		text.replace(/^(?:目前|当前|主要是|主要|一是|二是|三是|由于|因为|下一步)[，,：:]?/, '')
	);
	const fitting = MATCHABLE.filter((category) => !isExcluded(category, text)).flatMap((category) =>
		matchedWords(category, text)
	);
	const scores = MATCHABLE.map((category) => scoreCategory(category, text, lead, fitting)).filter(
		(score) => score.points > 0
	);
	if (scores.length === 0) return classifyBroadly(text);
	const byLevelOne = new Map<string, number>();
	for (const { category, points } of scores) {
		byLevelOne.set(
			levelOne(category.code),
			(byLevelOne.get(levelOne(category.code)) ?? 0) + points
		);
	}
	const rank = (score: Score) =>
		(byLevelOne.get(levelOne(score.category.code)) ?? 0) + score.points;
	const sorted = [...scores].sort(
		(a, b) =>
			rank(b) - rank(a) || b.points - a.points || a.category.precedence - b.category.precedence
	);
	const best = sorted[0];
	if (best === undefined) return null;
	const rival = sorted.find(
		(score) => levelOne(score.category.code) !== levelOne(best.category.code)
	);
	const share = rank(best) / (rank(best) + (rival === undefined ? 0 : rank(rival)));
	return {
		category_code: best.category.code,
		category_l1: levelOne(best.category.code),
		secondary_codes: sorted.slice(1, 4).map((score) => score.category.code),
		confidence: Math.min(0.95, 0.45 + share / 2).toFixed(2),
		words: best.words,
		cause_code: CAUSES.find(([words]) => words.test(text))?.[1] ?? null
	};
}
