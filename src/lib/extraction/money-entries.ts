import type { AmountUnit } from '../schema/codes.ts';
import type { Evidence } from '../schema/evidence.ts';
import { makeAmount, type LineDraft, type Rate } from './line-draft.ts';
import type { Entry, Reading } from './money-columns.ts';
import type { RowSubject } from './money-row-subject.ts';
import { evidenceOf } from './passage.ts';
import type { ReportContext } from './report-context.ts';

function unitOf(reading: Reading, effective: AmountUnit): AmountUnit {
	if (reading.unit === '元' || reading.unit === '万元' || reading.unit === '亿元')
		return reading.unit;
	return reading.unit === '万' ? '万元' : effective;
}

/** Rows of one kind of source in a project's form, told apart by the source where there are several. */
export function nameSources(drafts: readonly LineDraft[], project: string | null): LineDraft[] {
	return drafts.map((draft) => {
		const twins = drafts.filter(
			(other) =>
				other.cut === 'by_source' &&
				draft.cut === 'by_source' &&
				other.fund_source === draft.fund_source
		);
		return project === null ||
			twins.length < 2 ||
			(draft.note === null && draft.item_name === project)
			? draft
			: { ...draft, item_name: `${project}（${draft.note ?? draft.item_name ?? ''}）` };
	});
}

function emptyDraft(context: ReportContext, subject: RowSubject): LineDraft {
	const isProject = context.eval_object === 'project';
	return {
		flow: 'expenditure',
		scope: isProject && subject.scope === 'department' ? 'project_item' : subject.scope,
		cut: isProject && subject.cut === 'total' ? 'by_item' : subject.cut,
		item_name:
			isProject && (subject.scope === 'department' || subject.item_name === null)
				? context.eval_object_name
				: subject.item_name,
		fund_source: subject.fund_source,
		budget_level: subject.budget_level,
		econ_class: subject.econ_class,
		amounts: {},
		rate: null,
		actual_kind: null,
		is_unadjusted: false,
		is_primary: true,
		note: subject.note ?? (isProject && subject.cut === 'by_source' ? subject.item_name : null),
		evidence: []
	};
}

/** A line from the amounts of one row or column; null if it holds none. */
export function makeDraft(
	context: ReportContext,
	subject: RowSubject,
	entries: readonly Entry[],
	stated: AmountUnit,
	effective: AmountUnit
): LineDraft | null {
	const draft = emptyDraft(context, subject);
	const evidence: Evidence[] = [];
	for (const { role, reading, cell } of entries) {
		if (role === 'rate') {
			const rate: Rate = { pct: reading.value, decimals: reading.decimals, printed: cell.text };
			draft.rate ??= rate;
			evidence.push(evidenceOf(cell.passage));
		} else if (
			role !== 'weight' &&
			role !== 'score' &&
			role !== 'other' &&
			draft.amounts[role] === undefined
		) {
			const unit = unitOf(reading, effective);
			draft.amounts[role] = makeAmount(
				reading.value,
				reading.printed,
				reading.decimals,
				reading.unit === '' ? stated : unit,
				unit
			);
			if (role === 'actual') draft.actual_kind = 'executed';
			evidence.push(evidenceOf(cell.passage));
		}
	}
	draft.evidence = evidence;
	return Object.keys(draft.amounts).length === 0 ? null : draft;
}

export interface ExecutionPoints {
	weight: string | null;
	score: string | null;
	evidence: Evidence[];
}

export interface MoneyTable {
	drafts: LineDraft[];
	/** Points given for the execution rate, if the table gives any. */
	points: ExecutionPoints | null;
	stated: AmountUnit;
	effective: AmountUnit;
	is_displaced: boolean;
}
