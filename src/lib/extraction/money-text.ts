import type { Flow } from './fact-codes.ts';
import { makeAmount, type LineDraft } from './line-draft.ts';
import {
	EXECUTION_RATE,
	LOOKALIKE_RATE,
	readAmountLabel,
	readSubject,
	type AmountRole,
	type Subject
} from './money-labels.ts';
import { evidenceOf, type Passage } from './passage.ts';
import { scanQuantities, type Quantity } from './quantities.ts';
import type { ReportContext } from './report-context.ts';
import { sentenceRanges } from './sentences.ts';

const CUTOFF = /截[至止]到?(?:目前|(\d{4})年(\d{1,2})月)|(?:\d{1,2}[-—~至]\d{1,2}月)/;
const PRIOR = /上年|去年|上一年/;

/** True where a sentence tells progress at a date before the year's end. */
export function isMidYear(sentence: string, fiscalYear: number): boolean {
	const cutoff = CUTOFF.exec(sentence);
	if (cutoff === null) return false;
	if (cutoff[1] === undefined) return true;
	return Number(cutoff[1]) === fiscalYear && Number(cutoff[2]) < 12;
}

interface Reader {
	context: ReportContext;
	passage: Passage;
	drafts: LineDraft[];
	current: LineDraft | null;
	/** The lines whose parts follow after 其中, outermost first. */
	parents: LineDraft[];
	role: AmountRole | null;
	actual_kind: LineDraft['actual_kind'];
	flow: Flow | null;
}

function defaultSubject(context: ReportContext): Subject {
	const isProject = context.eval_object === 'project';
	return {
		scope: isProject ? 'project_item' : 'department',
		cut: isProject ? 'by_item' : 'total',
		item_name: isProject ? context.eval_object_name : null,
		fund_source: null,
		budget_level: null,
		econ_class: null
	};
}

function openLine(reader: Reader, subject: Subject, flow: Flow): LineDraft {
	const { context } = reader;
	const parent = reader.parents.at(-1) ?? null;
	const isOwnProject =
		context.eval_object === 'project' &&
		(subject.scope === 'project' || (subject.scope === null && subject.cut === 'total'));
	const base = defaultSubject(context);
	const scope = isOwnProject
		? 'project_item'
		: (subject.scope ?? parent?.scope ?? base.scope ?? 'department');
	const draft: LineDraft = {
		flow,
		scope: flow === 'income' && (scope === 'basic' || scope === 'project') ? 'department' : scope,
		cut: isOwnProject ? 'by_item' : subject.cut,
		item_name: isOwnProject ? context.eval_object_name : subject.item_name,
		fund_source: subject.fund_source ?? parent?.fund_source ?? 'unspecified',
		budget_level: subject.budget_level ?? 'unspecified',
		econ_class: subject.econ_class,
		amounts: {},
		rate: null,
		actual_kind: null,
		is_unadjusted: false,
		is_primary: true,
		note: null,
		evidence: []
	};
	if (context.eval_object === 'project' && subject.cut === 'by_source') {
		draft.item_name = context.eval_object_name;
		draft.scope = 'project_item';
	}
	reader.drafts.push(draft);
	return draft;
}

function sameSubject(draft: LineDraft, subject: Subject): boolean {
	return (
		(subject.scope ?? draft.scope) === draft.scope &&
		subject.cut === draft.cut &&
		subject.item_name === draft.item_name &&
		subject.econ_class === draft.econ_class
	);
}

function readMoney(
	reader: Reader,
	quantity: Quantity,
	label: string,
	sentence: [number, number]
): void {
	const { context } = reader;
	if (quantity.qualifier !== 'exact' || quantity.money_unit === null) return;
	const reading = readAmountLabel(label);
	if (reading.role === 'skip' || PRIOR.test(label.slice(-14))) return;
	let subject = readSubject(label, context.department_names);
	const startsList = /其中|分别|包括/.test(label);
	placeInList(reader, subject, startsList);
	const isPart = reader.parents.length > 0 || startsList;
	const role =
		reading.role ??
		(isPart || subject?.econ_class || subject?.cut === 'by_structure' ? reader.role : null);
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
		if (known !== undefined && known.yuan === amount.yuan) return;
		line = openLine(reader, defaultSubject(context), flow);
	}
	if (line === null) return;
	reader.current = line;
	line.amounts[role] = makeAmount(
		numberOf(quantity),
		quantity.printed,
		quantity.decimals,
		quantity.money_unit
	);
	if (role === 'actual')
		line.actual_kind = reading.actual_kind ?? reader.actual_kind ?? 'unspecified';
	line.evidence.push(
		evidenceOf(reader.passage, Math.max(sentence[0], quantity.start - label.length), quantity.end)
	);
}

/** 总额 X，其中 2021 年度 Y: the year's own amount is the report's, the total of several years is not. */
function restrictToYear(reader: Reader, label: string, role: AmountRole): void {
	const { current, context } = reader;
	if (current?.amounts[role] === undefined || !label.includes(`${context.fiscal_year}年`)) return;
	reader.drafts.splice(reader.drafts.indexOf(current), 1);
	reader.current = null;
	reader.parents = reader.parents.filter((line) => line !== current);
}

/** Keeps track of which line the parts of a list belong to. */
function placeInList(reader: Reader, subject: Subject | null, startsList: boolean): void {
	const { current, parents } = reader;
	if (startsList && subject !== null && current !== null && !parents.includes(current)) {
		const isSibling = current.cut === 'by_source' && parents.length > 0;
		if (!isSibling && !(subject.cut === 'by_structure' && current.scope !== 'department'))
			parents.push(current);
	}
	if (subject?.cut === 'by_structure') {
		while (parents.length > 0 && parents.at(-1)?.scope !== 'department') parents.pop();
	}
}

/** The line a printed rate belongs to: the nearest one with spending. */
function ratedLine(reader: Reader): LineDraft | null {
	const candidates = [reader.current, ...[...reader.parents].reverse()];
	return candidates.find((line) => line?.amounts.actual !== undefined) ?? reader.current;
}

function numberOf(quantity: Quantity): string {
	return quantity.printed.replaceAll(',', '');
}

function readRate(reader: Reader, quantity: Quantity, label: string): void {
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

/** Budget lines told in a passage's running text, in order; progress before the year's end is left to monitoring. */
export function readMoneyPassage(passage: Passage, context: ReportContext): LineDraft[] {
	const quantities = scanQuantities(passage.text);
	if (!quantities.some((quantity) => quantity.kind === 'money')) return [];
	const reader: Reader = {
		context,
		passage,
		drafts: [],
		current: null,
		parents: [],
		role: null,
		actual_kind: null,
		flow: null
	};
	for (const range of sentenceRanges(passage.text, '。！？')) {
		const sentence = passage.text.slice(range[0], range[1]);
		if (isMidYear(sentence, context.fiscal_year)) continue;
		readSentence(reader, range, quantities);
		reader.current = reader.parents[0] ?? reader.current;
		reader.parents = [];
	}
	return reader.drafts.filter((draft) => draft.evidence.length > 0);
}
