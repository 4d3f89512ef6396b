import { Decimal } from 'decimal.js';
import type { LineDraft } from './line-draft.ts';
import { cellNumber } from './grid-columns.ts';
import type { Entry } from './money-columns.ts';
import { makeDraft, type MoneyTable } from './money-entries.ts';
import type { AmountRole } from './money-labels.ts';
import { readRowSubject } from './money-row-subject.ts';
import type { ReportContext } from './report-context.ts';
import type { Grid } from './report-text.ts';

const NAMED_AMOUNT =
	/^(?:其中[:：]?)?([\u4e00-\u9fff]{2,20})[:：]\s?(\d[\d,]{0,20}(?:\.\d{1,8})?)\s?(?:万元|元)?$/;
const ROLES: readonly AmountRole[] = ['actual', 'full_year', 'adjusted', 'budget', 'initial'];

type Named = Entry & { name: string };

/** Amounts printed with their name in one cell (基本支出：80.00), by column. */
function namedColumns(grid: Grid): Named[][] {
	const columns = new Map<number, Named[]>();
	for (const row of grid.rows) {
		row.forEach((cell, index) => {
			const match = cell.is_filled ? null : NAMED_AMOUNT.exec(cell.text);
			const reading = match === null ? null : cellNumber(match[2] ?? '');
			if (match === null || reading === null) return;
			const named: Named = { name: match[1] ?? '', role: 'other', reading, cell };
			columns.set(index, [...(columns.get(index) ?? []), named]);
		});
	}
	return [...columns.values()].filter((column) => column.length >= 2);
}

/** The amount of the whole that the parts add up to; null where they prove none. */
function provedRole(column: readonly Named[], whole: LineDraft): AmountRole | null {
	const sum = column.reduce((total, { reading }) => total.plus(reading.value), new Decimal(0));
	return (
		ROLES.find((role) => {
			const amount = whole.amounts[role];
			return amount !== undefined && sum.eq(amount.printed.replaceAll(',', ''));
		}) ?? null
	);
}

/** Lists by nature of income or spending inside a form's cells: which amount they divide is proved by their sum. */
export function readNatureCells(
	grid: Grid,
	table: MoneyTable,
	context: ReportContext
): LineDraft[] {
	const [whole] = table.drafts;
	if (whole === undefined) return [];
	return namedColumns(grid).flatMap((column) => {
		const role = provedRole(column, whole);
		if (role === null) return [];
		return column.flatMap((named) => {
			const subject = readRowSubject(named.name, false);
			const draft =
				subject.cut === 'by_item'
					? null
					: makeDraft(context, subject, [{ ...named, role }], table.stated, table.effective);
			return draft ?? [];
		});
	});
}
