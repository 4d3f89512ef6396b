import type { Flow } from './fact-codes.ts';
import type { LineDraft } from './line-draft.ts';
import type { AmountRole, Subject } from './money-labels.ts';
import type { Passage } from './passage.ts';
import type { ReportContext } from './report-context.ts';

/** What is known while a passage's amounts are read one after the other. */
export interface Reader {
	context: ReportContext;
	passage: Passage;
	drafts: LineDraft[];
	current: LineDraft | null;
	/** The lines whose parts follow after 其中, outermost first. */
	parents: LineDraft[];
	role: AmountRole | null;
	actual_kind: LineDraft['actual_kind'];
	flow: Flow | null;
	/** Whom the passage is about by its lead or heading. */
	base: Subject;
	/** True inside a list that a passage before has opened with 其中. */
	is_listed: boolean;
	/** The line whose parts stand in the brackets being read. */
	bracket: LineDraft | null;
}

export function defaultSubject(context: ReportContext): Subject {
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

export function openLine(reader: Reader, subject: Subject, flow: Flow): LineDraft {
	const { context } = reader;
	const parent = reader.parents.at(-1) ?? null;
	const isOwnProject =
		context.eval_object === 'project' &&
		(subject.scope === 'project' || (subject.scope === null && subject.cut === 'total'));
	const { base } = reader;
	const scope = isOwnProject
		? 'project_item'
		: (subject.scope ?? parent?.scope ?? base.scope ?? 'department');
	const draft: LineDraft = {
		flow,
		scope: flow === 'income' && (scope === 'basic' || scope === 'project') ? 'department' : scope,
		cut: isOwnProject ? 'by_item' : subject.cut,
		item_name: isOwnProject ? base.item_name : subject.item_name,
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
		if (/^(?:中央|[省市区县]级)/.test(subject.item_name ?? '')) draft.note = subject.item_name;
		draft.scope = 'project_item';
	}
	reader.drafts.push(draft);
	return draft;
}

export function sameSubject(draft: LineDraft, subject: Subject): boolean {
	return (
		(subject.scope ?? draft.scope) === draft.scope &&
		subject.cut === draft.cut &&
		subject.item_name === draft.item_name &&
		subject.econ_class === draft.econ_class
	);
}

/** 总额 X，其中 2021 年度 Y: the year's own amount is the report's, the total of several years is not. */
export function restrictToYear(reader: Reader, label: string, role: AmountRole): void {
	const { current, context } = reader;
	if (current?.amounts[role] === undefined || !label.includes(`${context.fiscal_year}年`)) return;
	reader.drafts.splice(reader.drafts.indexOf(current), 1);
	reader.current = null;
	reader.parents = reader.parents.filter((line) => line !== current);
}

/** A part named like the part before it is the same kind of amount. */
export function isSibling(current: LineDraft | null, subject: Subject | null): boolean {
	return (
		current !== null &&
		subject !== null &&
		subject.cut === 'by_item' &&
		current.cut === subject.cut &&
		current.scope === subject.scope
	);
}

/** Brackets right after an amount hold its parts: 基本支出100万元(工资60万元、公用40万元). */
export function openBracket(reader: Reader, label: string): boolean {
	if (reader.current === null || !/^\([^()]*$/.test(label)) return false;
	reader.bracket = reader.current;
	return true;
}

export function closeBracket(reader: Reader, label: string): void {
	const { bracket } = reader;
	if (bracket === null || !label.includes(')')) return;
	const at = reader.parents.indexOf(bracket);
	if (at >= 0) reader.parents = reader.parents.slice(0, at);
	reader.current = bracket;
	reader.bracket = null;
}

/** Keeps track of which line the parts of a list belong to. */
export function placeInList(reader: Reader, subject: Subject | null, startsList: boolean): void {
	const { current, parents } = reader;
	if (startsList && subject !== null && current !== null && !parents.includes(current)) {
		const isSource = current.cut === 'by_source' && parents.length > 0;
		if (!isSource && !(subject.cut === 'by_structure' && current.scope !== 'department'))
			parents.push(current);
	}
	if (subject?.cut === 'by_structure') {
		while (parents.length > 0 && parents.at(-1)?.scope !== 'department') parents.pop();
	}
}

/** The line a printed rate belongs to: the nearest one with spending. */
export function ratedLine(reader: Reader): LineDraft | null {
	const candidates = [reader.current, ...[...reader.parents].reverse()];
	return candidates.find((line) => line?.amounts.actual !== undefined) ?? reader.current;
}
