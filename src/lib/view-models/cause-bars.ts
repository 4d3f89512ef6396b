import { sum } from 'd3-array';
import { formatNumber } from '../format/number.ts';
import type { Lang } from '../messages/lang.ts';
import type { ProblemCauses } from '../queries/problem-causes.ts';
import type { ViewFilter } from '../schema/default-filter.ts';
import type { ChartModel } from './chart-model.ts';
import { MarkList } from './mark.ts';
import { splitIds } from './proof-ids.ts';

export interface CauseBarsText {
	ariaLabel: string;
	axis: string;
	cause: string;
	stated: string;
	deducted: string;
	notStated: string;
}

export interface CauseBar {
	label: string;
	stated: number;
	deducted: number;
	marks: Record<'stated' | 'deducted', number>;
}

export interface CauseBars extends ChartModel {
	bars: CauseBar[];
	axis: string;
	/** Statements with a cause, and all statements. */
	withCause: number;
	total: number;
}

/** Statements by the cause the report gives, problems and deduction reasons apart; “not stated” at the end. */
export function causeBars(
	rows: readonly ProblemCauses[],
	text: CauseBarsText,
	lang: Lang,
	within: Partial<ViewFilter> = {}
): CauseBars {
	const marks = new MarkList();
	const markOf = (row: ProblemCauses, kind: 'stated' | 'deducted') =>
		marks.add({
			label: `${nameOf(row)}\n${text[kind]} ${row[kind]}`,
			record_ids: splitIds([row.record_ids]),
			list: { list: 'problems', filter: within }
		});
	const nameOf = (row: ProblemCauses) =>
		row.cause_code === null
			? text.notStated
			: ((lang === 'en' ? row.name_en : row.name_zh) ?? row.cause_code);
	const sorted = rows.toSorted(
		(a, b) =>
			Number(a.cause_code === null) - Number(b.cause_code === null) ||
			b.stated + b.deducted - (a.stated + a.deducted) ||
			((a.cause_code ?? '') < (b.cause_code ?? '') ? -1 : 1)
	);
	const countOf = (row: ProblemCauses) => row.stated + row.deducted;
	return {
		ariaLabel: text.ariaLabel,
		isEmpty: rows.length === 0,
		axis: text.axis,
		bars: sorted.map((row) => ({
			label: nameOf(row),
			stated: row.stated,
			deducted: row.deducted,
			marks: { stated: markOf(row, 'stated'), deducted: markOf(row, 'deducted') }
		})),
		marks: marks.marks,
		withCause: sum(rows, (row) => (row.cause_code === null ? 0 : countOf(row))),
		total: sum(rows, countOf),
		table: {
			columns: [
				{ label: text.cause },
				{ label: text.stated, isNumeric: true },
				{ label: text.deducted, isNumeric: true }
			],
			rows: sorted.map((row) => [
				nameOf(row),
				formatNumber(row.stated, lang),
				formatNumber(row.deducted, lang)
			]),
			record_ids: sorted.map((row) => splitIds([row.record_ids]))
		}
	};
}
