import { Decimal } from 'decimal.js';
import type { OutputKind } from './fact-codes.ts';
import type { Output } from '../schema/output.ts';
import { parseNumeral } from './numerals.ts';
import { evidenceOf, type Passage } from './passage.ts';
import { scanQuantities, type Quantity } from './quantities.ts';
import type { ReportContext } from './report-context.ts';
import type { ReportText } from './report-text.ts';

type Draft = Omit<Output, 'output_id' | 'fact_key' | 'is_primary'>;

const STANDING =
	/热线|小时|窗口|每天|每日|每周|每月|每年|平均每|第[一二三四五六七八九十]|方面|个原则|三道|两个|四个意识|八项|十项|个维护|步骤|个层次/;
const PEOPLE = /编制|在职|在编|退休|离休|雇员|劳务|公务员|职数|科室|内设|小组|后勤|组成|工作组$/;
const LONGEST_NAME = 30;

function kindOf(quantity: Quantity, name: string, after: string): OutputKind {
	if (/预计|计划|拟/.test(name)) return 'forecast';
	if (quantity.kind === 'money') return 'finance';
	if (/获评|荣获|获奖|表彰|先进|评为|奖/.test(name + after.slice(0, 12))) return 'award';
	if (/租用|购置|购买|采购|配备/.test(name)) return 'input';
	if (/采纳|采用|落户|落地|促成|入选|减免|录用|化解|办结|成功/.test(name + after.slice(0, 8)))
		return 'result';
	return 'workload';
}

/** What is counted: the words before the number, or the noun right after the unit. */
function nameOf(before: string, after: string): string {
	const clause = before
		.replace(/^.*[，。；：:、！]/, '')
		.replace(/^(?:其中|同时|全年|先后|累计|共|共计|合计|已经|今年|\d{4}年(?:度)?)+/, '')
		.replace(/(?:共|共计|合计|约|达|达到|为|了|有|近|累计|至|超过)+$/, '');
	const noun = /^[\u4e00-\u9fff《》“”]{2,14}?(?=[，。；、,;]|$)/.exec(after)?.[0] ?? '';
	const name = clause.length >= 2 ? clause : noun;
	return (name.length < 4 && noun !== '' && name !== noun ? name + noun : name).slice(
		-LONGEST_NAME
	);
}

function yoyOf(text: string): string | null {
	const match =
		/^[^，。；]{0,6}[，,]?\s?(?:同比|较上年|比上年)(增长|增加|上升|提高|减少|下降|降低)了?(\d{1,4}(?:\.\d{1,4})?)%/.exec(
			text
		);
	if (match === null) return null;
	return /减少|下降|降低/.test(match[1] ?? '') ? `-${match[2]}` : (match[2] ?? null);
}

function periodOf(sentence: string, year: number): [string, string] {
	const span = /(\d{1,2})[-—~至](\d{1,2})月/.exec(sentence);
	const until = /截[至止]到?(\d{4})年(\d{1,2})月/.exec(sentence);
	const month = span ? Number(span[2]) : until && Number(until[1]) === year ? Number(until[2]) : 12;
	const last = month >= 1 && month < 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 31;
	return [
		`${year}-01-01`,
		`${year}-${String(month >= 1 && month <= 12 ? month : 12).padStart(2, '0')}-${String(last).padStart(2, '0')}`
	];
}

function draftOf(
	passage: Passage,
	quantity: Quantity,
	previousEnd: number,
	context: ReportContext
): Draft | null {
	const { text } = passage;
	const sentenceStart =
		Math.max(text.lastIndexOf('。', quantity.start), text.lastIndexOf('；', quantity.start)) + 1;
	const sentenceEnd = text.slice(quantity.end).search(/[。；]/);
	const sentence = text.slice(
		sentenceStart,
		sentenceEnd < 0 ? text.length : quantity.end + sentenceEnd
	);
	const before = text.slice(Math.max(sentenceStart, previousEnd), quantity.start);
	const after = text.slice(quantity.end, quantity.end + 24);
	const name =
		nameOf(before, after) ||
		nameOf(text.slice(sentenceStart, quantity.start).replace(/[、，]?[^、，]{0,8}$/, ''), after);
	if (
		name.length < 2 ||
		STANDING.test(before.slice(-8) + quantity.unit) ||
		/^(?:方面|层面|小组|工作组|维度|部分|原则|阶段|世纪|季度|结合|机制|体系|平台一)/.test(after)
	)
		return null;
	if (PEOPLE.test(before.slice(-10) + after.slice(0, 4))) return null;
	const [periodStart, periodEnd] = periodOf(sentence, context.fiscal_year);
	const yoy = yoyOf(text.slice(quantity.end, quantity.end + 30));
	const value = new Decimal(quantity.value).toDecimalPlaces(2).toString();
	const ratio = yoy === null ? null : new Decimal(yoy).div(100).plus(1);
	return {
		name_zh: name,
		name_en: null,
		kind: kindOf(quantity, before + name, after),
		task:
			passage.path
				.at(-1)
				?.replace(/^(?:[一二三四五六七八九十]+、|\(?[一二三四五六七八九十\d]+[)）.、])/, '') ??
			null,
		value,
		qualifier: quantity.kind === 'money' && /预计|约/.test(before) ? 'about' : quantity.qualifier,
		unit_zh: quantity.unit,
		period_start: periodStart,
		period_end: periodEnd,
		yoy_pct: yoy,
		prior_value_implied:
			ratio === null || ratio.lte(0) ? null : new Decimal(value).div(ratio).toFixed(1),
		evidence: [evidenceOf(passage, Math.max(sentenceStart, quantity.start - 16), quantity.end)]
	};
}

const RANK =
	/(?:排(?:名|在|列|位)?[^，。；]{0,14}?|位[居列])第?(\d{1,3}|[一二三四五六七八九十]{1,2})(?:名|位|(?=[，。；]))/g;

function ranksIn(passage: Passage, context: ReportContext): Draft[] {
	return [...passage.text.matchAll(RANK)].flatMap((match) => {
		const value = parseNumeral(match[1] ?? '');
		if (value === null) return [];
		const before = passage.text
			.slice(Math.max(0, match.index - 24), match.index)
			.replace(/^.*[。；]/, '');
		const [periodStart, periodEnd] = periodOf(passage.text, context.fiscal_year);
		return [
			{
				name_zh: `${before.replace(/[，,]$/, '').replace(/^.*[，,]/, '') || '排名'}排名`,
				name_en: null,
				kind: 'rank' as const,
				task: null,
				value,
				qualifier: 'exact',
				unit_zh: '名',
				period_start: periodStart,
				period_end: periodEnd,
				yoy_pct: null,
				prior_value_implied: null,
				evidence: [evidenceOf(passage, match.index, match.index + match[0].length)]
			}
		];
	});
}

/** Two statements are the same fact where most pairs of characters of the shorter name and the unit agree. */
function isSameFact(a: Draft, b: Draft): boolean {
	if (a.kind === 'rank' || b.kind === 'rank' || a.kind === 'finance') return false;
	if (a.unit_zh !== b.unit_zh && a.value !== b.value) return false;
	const pairs = (name: string) =>
		new Set([...name].slice(0, -1).map((_, i) => name.slice(i, i + 2)));
	const [x, y] = [pairs(a.name_zh), pairs(b.name_zh)];
	const shared = [...x].filter((pair) => y.has(pair)).length;
	return (
		shared >= 2 &&
		shared / Math.max(1, Math.min(x.size, y.size)) >= (a.value === b.value ? 0.4 : 0.75)
	);
}

/** Counted work and results of the report's text; a fact stated again gets the same key. */
export function readOutputs(
	report: ReportText,
	context: ReportContext,
	isLineAmount: (passage: Passage, quantity: Quantity) => boolean
): Output[] {
	const texts = [
		...report.passages.filter(
			(passage) =>
				!['problems', 'measures', 'people', 'monitoring', 'organisation'].includes(
					passage.topic ?? ''
				) && passage.text.length > 12
		),
		...report.cells.filter((cell) => !/目标|解释|标准|内容|依据|原因/.test(cell.cell_label ?? ''))
	];
	const drafts: Draft[] = [];
	for (const passage of texts) {
		const quantities = scanQuantities(passage.text);
		quantities.forEach((quantity, index) => {
			const isCounted =
				quantity.kind === 'count' ||
				(quantity.kind === 'money' &&
					['tasks', 'goal', 'conclusion'].includes(passage.topic ?? '') &&
					!isLineAmount(passage, quantity));
			if (!isCounted) return;
			const draft = draftOf(passage, quantity, quantities[index - 1]?.end ?? 0, context);
			if (draft !== null) drafts.push(draft);
		});
		drafts.push(...ranksIn(passage, context));
	}
	const keys: string[] = [];
	const outputs = drafts.map((draft, index): Output => {
		const earlier = drafts.slice(0, index).findIndex((other) => isSameFact(other, draft));
		const key = earlier < 0 ? `${context.prefix}-O${index + 1}` : (keys[earlier] ?? '');
		keys.push(key);
		return {
			output_id: `${context.prefix}-O${index + 1}`,
			fact_key: key,
			is_primary: earlier < 0,
			...draft
		};
	});
	return outputs;
}
