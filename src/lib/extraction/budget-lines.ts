import type { BudgetLine } from '../schema/budget-line.ts';
import type { AmountUnit } from '../schema/codes.ts';
import { finishLine, mergeLines, type LineDraft } from './line-draft.ts';
import { nameSources, type ExecutionPoints } from './money-entries.ts';
import { readMoneyTables } from './money-grid.ts';
import { readMoneyPassages } from './money-text.ts';
import type { Passage } from './passage.ts';
import type { Quantity } from './quantities.ts';
import type { ReportContext } from './report-context.ts';
import type { ReportText } from './report-text.ts';

export interface BudgetReading {
	lines: BudgetLine[];
	points: ExecutionPoints | null;
	stated: AmountUnit | null;
	effective: AmountUnit | null;
	/** True where a printed amount of a passage became part of a budget line. */
	isLineAmount: (passage: Passage, quantity: Quantity) => boolean;
}

/** Same totals told by a form and by the text are one line: the text's evidence joins the form's. */
function joinForms(fromGrids: readonly LineDraft[], fromText: readonly LineDraft[]): LineDraft[] {
	return mergeLines([...fromGrids, ...fromText]);
}

/** Budget lines of a report, from its forms and its text, each thing once. */
export function readBudgetLines(report: ReportText, context: ReportContext): BudgetReading {
	const tables = report.grids.flatMap((grid) => readMoneyTables(grid, context));
	const passages = report.passages.filter(
		(passage) => !['problems', 'measures', 'monitoring', 'people'].includes(passage.topic ?? '')
	);
	const told = readMoneyPassages(passages, context);
	const isProject = context.eval_object === 'project';
	const fromText = isProject ? nameSources(told, context.eval_object_name) : told;
	const drafts = joinForms(
		tables.flatMap((table) => table.drafts),
		fromText
	);
	const printed = new Set(
		drafts.flatMap((draft) => Object.values(draft.amounts).map((amount) => amount.printed))
	);
	const table = tables[0];
	const first = fromText.flatMap((draft) => Object.values(draft.amounts))[0];
	return {
		lines: drafts.map((draft, index) =>
			finishLine(draft, `${context.prefix}-B${index + 1}`, context.amount_unit)
		),
		points: tables.find((candidate) => candidate.points !== null)?.points ?? null,
		stated: table?.stated ?? first?.unit_stated ?? null,
		effective: table?.effective ?? first?.unit_effective ?? null,
		isLineAmount: (_passage, quantity) => printed.has(quantity.printed)
	};
}
