import type { BudgetLine } from '../schema/budget-line.ts';
import type { ReportRecord } from '../schema/report-record.ts';
import type { Score } from '../schema/score.ts';
import { amountOf, sumAmounts, type Amount, type AmountField } from './amount.ts';

const BROAD_SOURCES = new Set<string>(['all', 'unspecified']);

/** Lines that count once: neither a restatement nor a total of others. */
export function primaryLines(
	record: ReportRecord,
	flow: BudgetLine['flow'] = 'expenditure'
): BudgetLine[] {
	return record.budget_lines.filter((line) => line.flow === flow && line.is_primary);
}

/** General budget lines repeat the fiscal appropriation they are part of. */
function withoutNestedSource(lines: readonly BudgetLine[]): BudgetLine[] {
	const hasFiscal = lines.some((line) => line.fund_source === 'fiscal_appropriation');
	return lines.filter((line) => !hasFiscal || line.fund_source !== 'general_public_budget');
}

/** Department lines of one breakdown; basic and project for the structure. */
export function cutLines(record: ReportRecord, cut: BudgetLine['cut']): BudgetLine[] {
	const lines = primaryLines(record).filter((line) => line.cut === cut);
	if (cut === 'by_structure')
		return lines.filter((line) => line.scope === 'basic' || line.scope === 'project');
	const own = lines.filter((line) => line.scope === 'department');
	return cut === 'by_source' ? withoutNestedSource(own) : own;
}

/** The department's printed total line, the broadest funding source first. */
export function totalLine(
	record: ReportRecord,
	flow: BudgetLine['flow'] = 'expenditure'
): BudgetLine | null {
	const totals = primaryLines(record, flow).filter(
		(line) => line.cut === 'total' && line.scope === 'department'
	);
	return totals.find((line) => BROAD_SOURCES.has(line.fund_source)) ?? totals[0] ?? null;
}

/** Found once a record: the rules of every other year ask for it again. The record is taken not to change. */
const known = new WeakMap<ReportRecord, Map<AmountField, Amount | null>>();

/**
 * The department's expenditure in one field: printed, else the sum by source, by structure (both halves) or
 * by level.
 */
export function departmentTotal(record: ReportRecord, field: AmountField): Amount | null {
	const totals = known.get(record) ?? new Map<AmountField, Amount | null>();
	known.set(record, totals);
	const found = totals.get(field);
	if (found !== undefined) return found;
	const total = findTotal(record, field);
	totals.set(field, total);
	return total;
}

function findTotal(record: ReportRecord, field: AmountField): Amount | null {
	const line = totalLine(record);
	const printed = line && amountOf(line, field);
	if (printed) return printed;
	const structure = cutLines(record, 'by_structure');
	const isWhole = ['basic', 'project'].every(
		(scope) => structure.filter((part) => part.scope === scope).length === 1
	);
	return (
		sumAmounts(cutLines(record, 'by_source'), field) ??
		(isWhole ? sumAmounts(structure, field) : null) ??
		sumAmounts(cutLines(record, 'by_level'), field)
	);
}

/** The expenditure line a report is about: the department's total, or the project's own line. */
export function mainLine(record: ReportRecord): BudgetLine | null {
	if (record.eval_object !== 'project')
		return totalLine(record) ?? cutLines(record, 'by_source')[0] ?? null;
	const lines = primaryLines(record).filter((line) => line.scope.startsWith('project'));
	return (
		lines.find((line) => line.cut === 'total') ??
		lines.find((line) => line.item_name !== null && line.item_name === record.eval_object_name) ??
		lines.find((line) => BROAD_SOURCES.has(line.fund_source)) ??
		lines[0] ??
		null
	);
}

/** The year-end score of what the report evaluates; never the score of a mid-year monitoring. */
export function mainScore(record: ReportRecord): Score | null {
	const scores = record.scores.filter((score) => score.eval_object === record.eval_object);
	return scores.find((score) => score.evaluator === record.evaluator) ?? scores[0] ?? null;
}

/** Lines without the fund sources a whole may hold beyond its parts. */
export function sameFunds(a: BudgetLine, b: BudgetLine): boolean {
	return (
		a.fund_source === b.fund_source ||
		(BROAD_SOURCES.has(a.fund_source) && BROAD_SOURCES.has(b.fund_source))
	);
}

export function hasBroadFunds(line: BudgetLine): boolean {
	return BROAD_SOURCES.has(line.fund_source);
}

/** False for a report of which only the opening was read: what is absent there proves nothing. */
export function isFull(record: ReportRecord): boolean {
	return record.completeness === 'full';
}
