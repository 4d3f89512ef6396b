import { Decimal } from 'decimal.js';
import type { ScoreComponent } from '../schema/score.ts';
import { cellPoints, columnRole } from './grid-columns.ts';
import { componentCode } from './score-components.ts';
import type { Passage } from './passage.ts';
import type { Grid } from './report-text.ts';
import { sentenceRanges } from './sentences.ts';

interface Part {
	name: string;
	max: string | null;
	score: string;
}

const NUMBER = '(\\d{1,3}(?:\\.\\d{1,3})?)\\s?分';
const MAX = `(?:满分|总分|分值|标准分|权重)?(?:为|：|:)?\\s?${NUMBER}`;
const START = '(?:^|[，,、；;。：:()\\-•·]|(?<=[分)])[和及与])\\s?(?:其中[：:，,]?)?';
const NAME = '([\\u4e00-\\u9fff]{2,16}?)';
const GAINED = '(?:自评|评价|实际|最终)?(?:得分|评分|得|扣分后得)?(?:为|：|:)?\\s?';
/** 决策13.5分(满分20分); 管理效能得分47分; 投入18分. */
const SCORE_FIRST = new RegExp(
	`${START}${NAME}${GAINED}${NUMBER}(?:\\((?:满分|总分|分值|标准分|权重)(?:为|：|:)?\\s?${NUMBER}\\))?`,
	'g'
);
/** 组织管理：满分20分，得19.5分; 过程(20分)得18分. */
const MAX_FIRST = new RegExp(
	`${START}${NAME}[：:(，,]?${MAX}\\)?[，,、：:。]?\\s?(?:自评|评价|实际|最终)?(?:得分|评分|得)(?:为|：|:)?\\s?${NUMBER}`,
	'g'
);
const NO_PART = /扣|加分因素|总分|综合|合计|满分|平均|项目自评|整体|以上|以下|低于/;

/** Name of a part as the report calls it, without 类指标 and joining words. */
function partName(text: string): string {
	return text
		.replace(/^(?:其中|分别为|包括|以及|和|即)+/, '')
		.replace(/(?:类指标|方面|部分|类)$/, '')
		.replace(/(?:自评|评价)$/, '');
}

function partsIn(text: string): Part[] {
	const found: (Part & { at: number })[] = [];
	const maxFirst = [...text.matchAll(MAX_FIRST)].map((match) => ({
		at: match.index,
		end: match.index + match[0].length,
		name: partName(match[1] ?? ''),
		max: match[2] ?? null,
		score: match[3] ?? ''
	}));
	found.push(...maxFirst);
	for (const match of text.matchAll(SCORE_FIRST)) {
		const end = match.index + match[0].length;
		if (maxFirst.some((other) => match.index < other.end && end > other.at)) continue;
		found.push({
			at: match.index,
			name: partName(match[1] ?? ''),
			max: match[3] ?? null,
			score: match[2] ?? ''
		});
	}
	return found
		.sort((a, b) => a.at - b.at)
		.filter(({ name }) => name.length >= 2 && !NO_PART.test(name));
}

/** Parts that make up the total: the proof that they are parts and not something else. */
function provedBy(parts: readonly Part[], total: string): readonly Part[] | null {
	const smaller = parts.filter((part) => new Decimal(part.score).lt(total));
	const isSum = smaller.reduce((sum, part) => sum.plus(part.score), new Decimal(0)).eq(total);
	const names = new Set(smaller.map((part) => part.name));
	return smaller.length >= 2 && isSum && names.size === smaller.length ? smaller : null;
}

/** Rows 评价内容 | 分值 | 得分 of a table without indicators, each list ended by its total row. */
function partsInGrid(grid: Grid): Part[] {
	const header = grid.rows.findIndex((row) => {
		const roles = row.map((cell) => columnRole(cell.text));
		return roles.includes('score') && !roles.includes('l3') && !roles.includes('l2');
	});
	if (header < 0) return [];
	const roles = (grid.rows[header] ?? []).map((cell) => columnRole(cell.text));
	const [weight, score] = [roles.indexOf('weight'), roles.indexOf('score')];
	return grid.rows.slice(header + 1).flatMap((row) => {
		const name = row.find((cell) => /[\u4e00-\u9fff]{2}/.test(cell.text))?.text ?? '';
		const points = cellPoints(row[score]?.text ?? '');
		return points === null || name === '' || name.length > 16 || NO_PART.test(name)
			? []
			: [{ name: partName(name), max: cellPoints(row[weight]?.text ?? ''), score: points }];
	});
}

/** Texts of passages; points cut off from the heading they stand behind are put back. */
function joinedTexts(passages: readonly Passage[]): string[] {
	const texts: string[] = [];
	passages.forEach(({ text }, index) => {
		const isRest = passages[index - 1]?.level != null && /^(?:自评|评价|实际)?得/.test(text);
		if (isRest) texts.push((texts.pop() ?? '') + text);
		else texts.push(text);
	});
	return texts;
}

/** The parts of `total` a sentence, a passage, neighbouring list items or a short table tell; empty where none add up to it. */
export function readProvedParts(
	passages: readonly Passage[],
	grids: readonly Grid[],
	total: string
): ScoreComponent[] {
	const lists: Part[][] = grids.map(partsInGrid);
	let run: Part[] = [];
	for (const text of joinedTexts(passages)) {
		const parts = partsIn(text);
		for (const [from, to] of sentenceRanges(text, '。！？'))
			lists.push(partsIn(text.slice(from, to)));
		lists.push(parts);
		const [only] = parts;
		if (only !== undefined && parts.length === 1) run.push(only);
		else {
			lists.push(run);
			run = [];
		}
	}
	lists.push(run);
	const proved = lists.map((list) => provedBy(list, total)).find((list) => list !== null) ?? [];
	return proved.map(({ name, max, score }) => ({
		code: componentCode(name),
		name_zh: name,
		max_score: max,
		score,
		is_bonus: /加减分|加分/.test(name)
	}));
}
