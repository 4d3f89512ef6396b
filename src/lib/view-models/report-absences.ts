import type { ReportDocumentRow } from '../queries/report-document.ts';
import type { ReportMoney } from '../queries/report-money.ts';
import type { ReportScore } from '../queries/report-scores.ts';

/** The three kinds of nothing: no word of it, the word none or 0, or only part of the report was read. */
export type AbsenceKind = 'not_printed' | 'printed_none' | 'not_seen';

export interface Absence {
	kind: AbsenceKind;
	/** A kind of fact (`money`), an amount (`initial_yuan`) or a mark of the report (`grade`). */
	what: string;
	/** The facts that print the word none or 0. */
	record_ids: string[];
}

interface Counted {
	document: ReportDocumentRow;
	money: readonly ReportMoney[];
	scores: readonly ReportScore[];
	problems: readonly { kind: string }[];
	/** Facts of each further kind; all are asked of every report. */
	counts: Readonly<Record<string, number>>;
}

const AMOUNTS = ['initial_yuan', 'adjusted_yuan', 'actual_yuan'] as const;

function isZero(line: ReportMoney): boolean {
	const amounts = [...AMOUNTS.map((column) => line[column]), line.budget_yuan];
	return (
		amounts.some((amount) => amount !== null) && amounts.every((amount) => (amount ?? 0) === 0)
	);
}

/** What a report does not say, each with why that is all that can be said of it. */
export function reportAbsences({ document, money, scores, problems, counts }: Counted): Absence[] {
	const silence: AbsenceKind = document.completeness === 'partial' ? 'not_seen' : 'not_printed';
	const missing = (what: string, isMissing: boolean): Absence[] =>
		isMissing ? [{ kind: silence, what, record_ids: [] }] : [];
	const spent = money.filter((line) => line.flow === 'expenditure');
	const zeros = money.filter(isZero).map(({ line_id }) => line_id);
	const hasStated = problems.some(({ kind }) => kind === 'stated_problem');
	const problemStatus: Absence[] = hasStated
		? []
		: document.problems_status === 'stated_none'
			? [{ kind: 'printed_none', what: 'problems', record_ids: [] }]
			: document.problems_status === 'blank'
				? [{ kind: 'not_printed', what: 'problems_blank', record_ids: [] }]
				: document.problems_status === 'no_section'
					? [{ kind: 'not_printed', what: 'problems', record_ids: [] }]
					: missing('problems', true);
	return [
		...missing('money', money.length === 0),
		...AMOUNTS.flatMap((column) =>
			missing(column, spent.length > 0 && spent.every((line) => line[column] === null))
		),
		...(zeros.length > 0
			? [{ kind: 'printed_none', what: 'zero_amounts', record_ids: zeros } satisfies Absence]
			: []),
		...missing('scores', scores.length === 0),
		...missing('max_score', scores.length > 0 && scores.every((score) => !score.max_is_stated)),
		...missing('grade', document.grade_stated === null),
		...problemStatus,
		...missing('deductions', !problems.some(({ kind }) => kind === 'deduction_reason')),
		...Object.entries(counts).flatMap(([what, count]) => missing(what, count === 0)),
		...missing('report_date', document.report_date === null),
		...missing('basis_document', document.basis_document === null)
	];
}
