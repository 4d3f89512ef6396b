import { sum } from 'd3-array';
import { formatNumber } from '../format/number.ts';
import type { Lang } from '../messages/lang.ts';
import type { ProblemCauses } from '../queries/problem-causes.ts';
import type { ChartModel } from './chart-model.ts';

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
	title: string;
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
	lang: Lang
): CauseBars {
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
			title: `${nameOf(row)}\n${text.stated} ${row.stated}\n${text.deducted} ${row.deducted}`
		})),
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
			])
		}
	};
}
