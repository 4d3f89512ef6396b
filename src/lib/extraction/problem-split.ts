import { classifyText } from './classify-problem.ts';
import { listNumberLength } from './headings.ts';
import { slicePassage, type Passage } from './passage.ts';
import { sentenceRanges } from './sentences.ts';

const INLINE_NUMBER =
	/(?:^|(?<=[。；：:;，！]))(?:[一二三四五六七八九十]{1,2}是|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、](?!\d)|[①②③④⑤⑥⑦⑧⑨⑩]|第[一二三四五六七八九十][，、]|其[一二三四五][，、])/g;
const LACKING =
	/有待|不够|不足|不健全|不完善|不高|不强|不到位|不规范|不明确|不清|不全|不细|不实|不准|不及时|未|没有|缺乏|缺少|滞后|偏低|偏慢|较慢|缓慢|较低|较弱|薄弱|需进一步|需要进一步|仍需|有差距|困难|难|比较少|较少|主要是|欠缺|单一|紧张|不均衡|过于|存在/;
const SUBJECT =
	/^(?:我[办局委院]|目前|当前|同时|此外|另外|部分|个别)?[，]?(?:绩效|预算|项目|资产|采购|资金|财务|支出|指标|目标|制度|人员|档案|合同|内控|信息|政府采购|经费|业务|工作绩效|专项|评价|监控)/;
const LONGEST_HEADING_SENTENCE = 15;
/** A heading that only names a field (制度方面：), not what is lacking or to be done there. */
const FIELD_LABEL = /^[^。，；]{2,14}[：:]$/;
const DOING = /加强|完善|提高|强化|健全|规范|落实|优化|建立|加快|推进/;
const SHORTEST_TEXT = 4;
/** Longer sentences are no list of problems; they are kept whole. */
const LONGEST_DIVIDED = 600;

/** Cuts an item before inline numbers (一是 …；二是 …); an introduction without a number is dropped. */
function splitInline(passage: Passage): Passage[] | null {
	const starts = [...passage.text.matchAll(INLINE_NUMBER)].map((match) => match.index);
	if (starts.length < 2 && !(starts.length === 1 && starts[0] === 0)) return null;
	return starts.map((start, index) =>
		slicePassage(passage, start, starts[index + 1] ?? passage.text.length)
	);
}

/** A text that starts with a list number and goes on with numbers of the same style: 1.… 2.… in one line. */
function splitSameStyle(passage: Passage): Passage[] | null {
	const level = numberLevel(passage.text);
	const starts = [...passage.text.matchAll(INLINE_NUMBER)]
		.map((match) => match.index)
		.filter((at) => numberLevel(passage.text.slice(at)) === level);
	if (starts.length < 2 || starts[0] !== 0) return level === 5 ? splitInline(passage) : null;
	return starts.map((start, index) =>
		slicePassage(passage, start, starts[index + 1] ?? passage.text.length)
	);
}

function startsNewProblem(before: string, clause: string): boolean {
	if (!SUBJECT.test(clause) || !LACKING.test(clause) || !LACKING.test(before)) return false;
	const first = classifyText(before);
	const second = classifyText(clause);
	return first !== null && second !== null && first.category_code !== second.category_code;
}

/** Clauses with subjects of their own inside one sentence are problems of their own. */
function splitClauses(sentence: Passage): Passage[] {
	if (sentence.text.length > LONGEST_DIVIDED) return [sentence];
	const parts: Passage[] = [];
	let start = 0;
	const clauses = sentenceRanges(sentence.text, '，,');
	clauses.forEach(([from], index) => {
		if (index === 0) return;
		const [, to] = clauses[index] ?? [from, sentence.text.length];
		if (startsNewProblem(sentence.text.slice(start, from), sentence.text.slice(from, to))) {
			parts.push(slicePassage(sentence, start, from));
			start = from;
		}
	});
	parts.push(slicePassage(sentence, start, sentence.text.length));
	return parts;
}

function splitSentencesOfProblems(passage: Passage): Passage[] {
	const ranges = sentenceRanges(passage.text);
	const [first] = ranges;
	const lead = first === undefined ? '' : passage.text.slice(first[0], first[1]);
	if (lead.length <= LONGEST_HEADING_SENTENCE && ranges.length > 1) return [passage];
	return ranges.flatMap(([start, end]) => splitClauses(slicePassage(passage, start, end)));
}

/** True where the words before the first inline number say something of their own. */
function hasOwnHeading(text: string): boolean {
	const start = [...text.matchAll(INLINE_NUMBER)][0]?.index ?? 0;
	const heading = text.slice(0, start);
	return (
		heading !== '' && !(FIELD_LABEL.test(heading) && !LACKING.test(heading) && !DOING.test(heading))
	);
}

function withoutNumber(item: Passage): Passage {
	const skip = /^[-•·●◆■*—]+\s?/.exec(item.text)?.[0].length ?? listNumberLength(item.text);
	return skip === 0 ? item : slicePassage(item, skip, item.text.length);
}

function tidy(item: Passage): Passage {
	const bare = withoutNumber(item);
	const end = bare.text.replace(/[；;，,]+$/, '').length;
	return slicePassage(bare, 0, end);
}

/** Joins passages of one list item: a numbered passage takes the unnumbered ones that follow it. */
function groupItems(passages: readonly Passage[]): { isNumbered: boolean; parts: Passage[] }[] {
	const groups: { isNumbered: boolean; parts: Passage[] }[] = [];
	const levels = passages.map((passage) => numberLevel(passage.text));
	const top = Math.min(...levels.filter((level) => level > 0), 9);
	passages.forEach((passage, index) => {
		const level = levels[index] ?? 0;
		const last = groups.at(-1);
		if (level > 0 && level <= top) groups.push({ isNumbered: true, parts: [passage] });
		else if (last?.isNumbered) last.parts.push(passage);
		else groups.push({ isNumbered: false, parts: [passage] });
	});
	return groups;
}

function numberLevel(text: string): number {
	if (/^[一二三四五六七八九十]{1,2}、/.test(text)) return 1;
	if (/^\([一二三四五六七八九十]{1,2}\)/.test(text)) return 2;
	if (/^\d{1,2}[.、](?!\d)/.test(text)) return 3;
	if (/^(?:\(\d{1,2}\)|[①②③④⑤⑥⑦⑧⑨⑩])/.test(text)) return 4;
	return /^[一二三四五六七八九十]{1,2}是/.test(text) ? 5 : 0;
}

function concatenate(parts: readonly Passage[]): Passage {
	const [first] = parts;
	if (first === undefined) throw new Error('no passage to join');
	if (parts.length === 1) return first;
	const pieces = parts.flatMap((part) => part.pieces);
	let offset = 0;
	const pieceOf: number[] = [];
	const unitOf: number[] = [];
	let text = '';
	for (const part of parts) {
		if (text !== '' && !/[。！？；：，]$/.test(text)) {
			text += '。';
			pieceOf.push(pieceOf.at(-1) ?? 0);
			unitOf.push(unitOf.at(-1) ?? 0);
		}
		text += part.text;
		pieceOf.push(...part.piece_of.map((piece) => piece + offset));
		unitOf.push(...part.unit_of);
		offset += part.pieces.length;
	}
	return {
		...first,
		text,
		pieces,
		piece_of: pieceOf,
		unit_of: unitOf
	};
}

/** Single problems (or measures) of a section, in order, list numbers removed (handbook 5.2, rule 1). */
export function splitProblems(passages: readonly Passage[], splitRunningText: boolean): Passage[] {
	const items: Passage[] = [];
	for (const group of groupItems(passages)) {
		const whole = concatenate(group.parts);
		const listed = group.isNumbered ? splitSameStyle(whole) : null;
		if (listed !== null) {
			items.push(...listed);
			continue;
		}
		const body = group.isNumbered ? withoutNumber(whole) : whole;
		const inline = splitInline(body);
		if (group.isNumbered && (inline === null || hasOwnHeading(body.text))) items.push(body);
		else if (inline !== null) items.push(...inline);
		else if (splitRunningText) items.push(...splitSentencesOfProblems(body));
		else
			items.push(
				...sentenceRanges(body.text, '。！？').map(([start, end]) => slicePassage(body, start, end))
			);
	}
	return items
		.map(tidy)
		.filter((item) => item.text.replace(/[。，；]/g, '').length >= SHORTEST_TEXT);
}
