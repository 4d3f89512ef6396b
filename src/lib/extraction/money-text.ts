import type { Flow } from './fact-codes.ts';
import { makeAmount, type LineDraft } from './line-draft.ts';
import {
	EXECUTION_RATE,
	LOOKALIKE_RATE,
	readAmountLabel,
	readSubject,
	type AmountRole
} from './money-labels.ts';
import { listNumberLength } from './headings.ts';
import {
	closeBracket,
	defaultSubject,
	isSibling,
	openBracket,
	openLine,
	placeInList,
	ratedLine,
	restrictToYear,
	sameSubject,
	type Reader
} from './money-reader.ts';
import { evidenceOf, type Passage } from './passage.ts';
import { scanQuantities, type Quantity } from './quantities.ts';
import type { ReportContext } from './report-context.ts';
import { passageSubject } from './section-item.ts';
import { sentenceRanges } from './sentences.ts';

const CUTOFF = /截[至止]到?(?:目前|(\d{4})年(\d{1,2})月)|(?:\d{1,2}[-—~至]\d{1,2}月)/;
const PRIOR = /上年|去年|上一年/;
const ALL_SPENT =
	/^[，,]\s?(?:已|均|已经)?全部(?:已)?(?:执行|支出|使用|支付)(?:到位|完毕|完成)?(?:[，。；,;]|$)/;
const OPENS_LIST = /[：:]$/;

/** True where a sentence tells progress at a date before the year's end. */
export function isMidYear(sentence: string, fiscalYear: number): boolean {
	const cutoff = CUTOFF.exec(sentence);
	if (cutoff === null) return false;
	if (cutoff[1] === undefined) return true;
	return Number(cutoff[1]) === fiscalYear && Number(cutoff[2]) < 12;
}

/** What one passage leaves to the list items after it. */
interface Carry {
	role: AmountRole;
	actual_kind: LineDraft['actual_kind'];
	flow: Flow | null;
}

function readMoney(
	reader: Reader,
	quantity: Quantity,
	label: string,
	sentence: [number, number]
): void {
	const { context } = reader;
	if (quantity.qualifier !== 'exact' || quantity.money_unit === null) return;
	if (!/^\d{1,14}(?:\.\d+)?$/.test(numberOf(quantity))) return;
	closeBracket(reader, label);
	const isSpent = ALL_SPENT.test(reader.passage.text.slice(quantity.end, quantity.end + 16));
	const reading = readAmountLabel(label);
	if (isSpent && reading.role === null && /(?:合计|共计|总计|资金)$/.test(label))
		reading.role = 'budget';
	if (reading.role === 'skip' || PRIOR.test(label.slice(-14))) return;
	let subject = readSubject(label, context.department_names);
	const startsList = openBracket(reader, label) || /其中|分别|包括/.test(label);
	placeInList(reader, subject, startsList);
	const isPart = reader.parents.length > 0 || startsList || reader.is_listed;
	const role =
		reading.role ??
		(isPart ||
		subject?.econ_class ||
		subject?.cut === 'by_structure' ||
		/(?:基本|项目)支出中/.test(label) ||
		isSibling(reader.current, subject)
			? reader.role
			: null);
	if (role === null || (subject === null && reading.role === null && isPart)) return;
	const flow: Flow =
		reading.flow ??
		(subject?.cut === 'by_structure' || subject?.econ_class ? 'expenditure' : null) ??
		(isPart ? reader.flow : null) ??
		'expenditure';
	if (reading.role !== null) reader.role = reading.role;
	if (reading.actual_kind !== null) reader.actual_kind = reading.actual_kind;
	if (
		subject?.item_name === '总支出' &&
		reader.current?.amounts.budget !== undefined &&
		reader.current.amounts.actual === undefined &&
		reader.current.cut === 'total'
	)
		subject = null;
	if (
		subject === null &&
		/本年支出/.test(label) &&
		reader.drafts.some((draft) => draft.item_name === '总支出')
	) {
		subject = {
			...defaultSubject(context),
			cut: 'part_current_year',
			item_name: '本年支出',
			fund_source: 'all',
			scope: 'department'
		};
	}
	reader.flow = flow;
	if (startsList && subject === null && reading.role !== null) restrictToYear(reader, label, role);
	let line = reader.current;
	const parent = reader.parents.at(-1);
	if (subject !== null) {
		const fits =
			line !== null &&
			sameSubject(line, subject) &&
			line.flow === flow &&
			line.amounts[role] === undefined;
		if (!fits) line = openLine(reader, subject, flow);
	} else if (
		reading.role !== null &&
		parent !== undefined &&
		parent.flow === flow &&
		parent.amounts[role] === undefined
	) {
		line = parent;
		reader.parents.pop();
	} else if (line === null || line.flow !== flow || line.amounts[role] !== undefined) {
		const known = line?.amounts[role];
		const amount = makeAmount(
			numberOf(quantity),
			quantity.printed,
			quantity.decimals,
			quantity.money_unit
		);
		if (line?.flow === flow && known?.yuan === amount.yuan) return;
		line = openLine(reader, reader.base, flow);
	}
	if (line === null) return;
	reader.current = line;
	line.amounts[role] = makeAmount(
		numberOf(quantity),
		quantity.printed,
		quantity.decimals,
		quantity.money_unit
	);
	if (isSpent && role !== 'actual') line.amounts.actual ??= line.amounts[role];
	if (role === 'actual' || isSpent)
		line.actual_kind = reading.actual_kind ?? reader.actual_kind ?? 'unspecified';
	line.evidence.push(
		evidenceOf(reader.passage, Math.max(sentence[0], quantity.start - label.length), quantity.end)
	);
}

function numberOf(quantity: Quantity): string {
	return quantity.printed.replaceAll(',', '');
}

function readRate(reader: Reader, quantity: Quantity, label: string): void {
	closeBracket(reader, label);
	const line = ratedLine(reader);
	if (
		line === null ||
		line.rate !== null ||
		!EXECUTION_RATE.test(label) ||
		LOOKALIKE_RATE.test(label)
	)
		return;
	if (line.amounts.actual === undefined && Object.keys(line.amounts).length === 0) return;
	line.rate = { pct: quantity.value, decimals: quantity.decimals, printed: `${quantity.printed}%` };
	line.evidence.push(evidenceOf(reader.passage, quantity.start, quantity.end));
}

function readSentence(
	reader: Reader,
	[from, to]: [number, number],
	quantities: readonly Quantity[]
): void {
	let previous = from;
	const sentence = reader.passage.text.slice(from, to);
	for (const quantity of quantities) {
		if (quantity.start < from || quantity.end > to) continue;
		const label = reader.passage.text.slice(previous, quantity.start);
		if (quantity.kind === 'money') readMoney(reader, quantity, label.slice(-60), [previous, to]);
		else if (quantity.kind === 'percent') readRate(reader, quantity, label);
		if (quantity.kind !== 'bare') previous = quantity.end;
	}
	if (reader.current !== null && /未(?:作|做|进行|发生)?(?:任何)?调整|无调整|未调剂/.test(sentence))
		reader.current.is_unadjusted = true;
}

function makeReader(passage: Passage, context: ReportContext, carry: Carry | null): Reader {
	return {
		context,
		passage,
		drafts: [],
		current: null,
		parents: [],
		role: carry?.role ?? null,
		actual_kind: carry?.actual_kind ?? null,
		flow: carry?.flow ?? null,
		base: passageSubject(passage, context) ?? defaultSubject(context),
		is_listed: carry !== null,
		bracket: null
	};
}

function carryOf({ role, actual_kind, flow }: Reader): Carry | null {
	return role === null ? null : { role, actual_kind, flow };
}

function readPassage(reader: Reader): void {
	const { text } = reader.passage;
	const quantities = scanQuantities(text);
	if (!quantities.some((quantity) => quantity.kind === 'money')) return;
	for (const [from, to] of sentenceRanges(text, '。！？')) {
		if (isMidYear(text.slice(from, to), reader.context.fiscal_year)) continue;
		const start = from === 0 ? listNumberLength(text) : from;
		readSentence(reader, [Math.min(start, to), to], quantities);
		reader.current = reader.parents[0] ?? reader.current;
		reader.parents = [];
		reader.bracket = null;
	}
}

/** Budget lines told in running text, in order; progress before the year's end is left to monitoring. */
export function readMoneyPassages(
	passages: readonly Passage[],
	context: ReportContext
): LineDraft[] {
	const drafts: LineDraft[] = [];
	let last: Carry | null = null;
	let open: Carry | null = null;
	let section = '';
	for (const passage of passages) {
		const { text } = passage;
		const isItem = listNumberLength(text) > 0 || /^[-•·]|[；;]$/.test(text);
		const reader: Reader = makeReader(passage, context, isItem ? open : null);
		if (section === passage.path.join('/')) reader.role ??= last?.role ?? null;
		section = passage.path.join('/');
		readPassage(reader);
		drafts.push(...reader.drafts.filter((draft) => draft.evidence.length > 0));
		last = carryOf(reader) ?? (OPENS_LIST.test(text) ? last : null);
		if (OPENS_LIST.test(text)) open = last;
		else if (!isItem) open = null;
	}
	return drafts;
}

/** Budget lines of one passage that stands alone. */
export function readMoneyPassage(passage: Passage, context: ReportContext): LineDraft[] {
	return readMoneyPassages([passage], context);
}
