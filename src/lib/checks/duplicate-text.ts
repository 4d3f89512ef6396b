import type { QualityFinding } from '../schema/quality-finding.ts';
import type { ReportRecord } from '../schema/report-record.ts';
import { wholeText, tableCells, type CheckedText, type TextSection } from './checked-text.ts';
import { longestCommonPassage } from './common-passage.ts';
import { finding, type Check } from './rule.ts';

const SHORTEST_REPEAT = 20;
const SHORTEST_REUSE = 100;
const LONGEST_COMPARED = 6000;
const LONGEST_REPORT = 20_000;
/** A section says nothing of its own if this share of it stands elsewhere. */
const WHOLE_SECTION = 0.7;
const TITLE_END = /[。:：]$/;
const ITEM_NUMBER = /^[(（]?\d{1,2}[)）.、．]\s*/;

function plain(text: string): string {
	return text.replaceAll(/\s/g, '');
}

/** Numbered items under a heading; some may have been read as headings themselves. */
function itemsOf(text: CheckedText, section: TextSection): string[] {
	const children = text.sections.filter(
		(other) =>
			/^[(（]\d/.test(other.number ?? '') &&
			other.path.startsWith(`${section.path}/`) &&
			!other.path.slice(section.path.length + 1).includes('/')
	);
	const numbered = (body: string) => body.split('\n').filter((line) => ITEM_NUMBER.test(line));
	return [
		...numbered(section.text).map((line) => line.replace(ITEM_NUMBER, '')),
		...children.flatMap((child) => [
			child.title,
			...numbered(child.text).map((line) => line.replace(ITEM_NUMBER, ''))
		])
	].map((item) => plain(item));
}

/** Numbered items of one section that say the same. */
function repeatedItems(text: CheckedText, section: TextSection): QualityFinding[] {
	if (/^[(（]\d/.test(section.number ?? '')) return [];
	const items = itemsOf(text, section);
	const distinct = new Set(items);
	const repeated = items.filter(
		(item, index) => item.length >= SHORTEST_REPEAT && items.indexOf(item) < index
	);
	if (repeated.length === 0) return [];
	const title = section.title.replace(TITLE_END, '');
	return [
		finding(
			'Q22',
			'info',
			`“${title}”里有 ${repeated.length} 项与另一项完全相同，${items.length} 项实为 ${distinct.size} 项`,
			`${repeated.length} item(s) under ${title} repeat another word for word: ${items.length} items are ${distinct.size}`,
			{ kind: 'duplicate_item', expected: String(distinct.size), actual: String(items.length) }
		)
	];
}

/** All runs of the shortest repeat in a sentence, commas left out. */
function runsOf(sentence: string): string[] {
	const bare = sentence.replaceAll(/[，、：]/g, '');
	return Array.from({ length: Math.max(0, bare.length - SHORTEST_REPEAT + 1) }, (_, start) =>
		bare.slice(start, start + SHORTEST_REPEAT)
	);
}

/** Runs of clauses of one section that occur again in it. */
function repeatedClauses(section: TextSection, names: readonly string[]): QualityFinding[] {
	const lines = section.text.split('\n').filter((line) => !ITEM_NUMBER.test(line));
	const body = names.reduce((rest, name) => rest.replaceAll(name, '○'), plain(lines.join('。')));
	const seenIn = new Map<string, string>();
	for (const sentence of body.split(/[。；]/)) {
		const runs = runsOf(sentence);
		const other = runs.map((run) => seenIn.get(run)).find((found) => found !== undefined);
		for (const run of runs) seenIn.set(run, sentence);
		if (other === undefined) continue;
		const shared = longestCommonPassage(sentence, other).replace(/^[，、：]|[，、：]$/g, '');
		const title = section.title.replace(TITLE_END, '');
		return [
			finding(
				'Q22',
				'info',
				`“${title}”里同一段话（${shared.length} 字）出现两次`,
				`A passage of ${shared.length} characters occurs twice under ${title}`,
				{ kind: 'boilerplate' }
			)
		];
	}
	return [];
}

/** A section whose text is, but for a few words, that of another one. */
function emptySections(text: CheckedText): QualityFinding[] {
	const sections = text.sections.map((section) => ({ section, body: plain(section.text) }));
	return sections.flatMap(({ section, body }, index) => {
		const isComparable = body.length >= SHORTEST_REPEAT && body.length <= LONGEST_COMPARED;
		// A figure stated again is for Q16 to compare.
		if (!isComparable || /\d/.test(body)) return [];
		const source = sections.find((other, at) => {
			if (at === index || other.body.length < body.length || (other.body === body && at > index))
				return false;
			// A shared passage this long covers the middle of the section.
			const middle = body.slice(
				Math.ceil(body.length * (1 - WHOLE_SECTION)),
				Math.floor(body.length * WHOLE_SECTION)
			);
			if (!other.body.includes(middle)) return false;
			const shared = longestCommonPassage(body, other.body.slice(0, LONGEST_COMPARED));
			return shared.length >= Math.max(SHORTEST_REPEAT, body.length * WHOLE_SECTION);
		});
		if (source === undefined) return [];
		const [title, other] = [section, source.section].map((one) => one.title.replace(TITLE_END, ''));
		return [
			finding(
				'Q22',
				'info',
				`“${title}”没有自己的内容，文字与“${other}”相同`,
				`The section ${title} says nothing of its own: its text is that of ${other}`,
				{ kind: 'boilerplate' }
			)
		];
	});
}

/** True where two texts may share a passage that long: it holds a whole one of these pieces. */
function mayShare(own: string, other: string): boolean {
	const size = SHORTEST_REUSE / 2;
	for (let at = 0; at + size <= other.length; at += size) {
		if (own.includes(other.slice(at, at + size))) return true;
	}
	return false;
}

/** Q22: passages shared with another report of the department and year; told on the department's report. */
export function findReusedText(
	record: ReportRecord,
	printed: string,
	siblings: NonNullable<CheckedText['siblings']>
): QualityFinding[] {
	const own = plain(printed).slice(0, LONGEST_REPORT);
	return siblings.flatMap((sibling) => {
		const isOlder = sibling.fiscal_year !== record.fiscal_year || sibling.doc_id === record.doc_id;
		if (isOlder || record.eval_object !== 'department') return [];
		const other = plain(sibling.text).slice(0, LONGEST_REPORT);
		if (!mayShare(own, other)) return [];
		const shared = longestCommonPassage(own, other);
		if (shared.length < SHORTEST_REUSE) return [];
		return [
			finding(
				'Q22',
				'info',
				`与同部门同年度的 ${sibling.doc_id} 有 ${shared.length} 字相同，产出不要重复计算`,
				`Shares a passage of ${shared.length} characters with ${sibling.doc_id} of the same department and year: do not count its outputs twice`,
				{ kind: 'cross_doc_reuse' }
			)
		];
	});
}

/** Running text and tables of a report, as compared with the texts of others. */
function printedText(text: CheckedText): string {
	return [wholeText(text), ...tableCells(text)].join('\n');
}

/** Long names a report must repeat. */
function namesOf(record: ReportRecord): string[] {
	return [record.dept_name_zh, record.eval_object_name].filter((name) => name !== null);
}

/** Q22: the same item or sentence twice in one place, a section without words of its own, or reuse. */
export const checkDuplicateText: Check = (record, { text }) =>
	text === null
		? []
		: [
				...text.sections.flatMap((section) => repeatedItems(text, section)),
				...emptySections(text),
				...text.sections.flatMap((section) => repeatedClauses(section, namesOf(record))),
				...findReusedText(record, printedText(text), text.siblings ?? [])
			];
