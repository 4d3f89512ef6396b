import type { ReportDocumentRow } from '../queries/report-document.ts';
import type { ReportFinding } from '../queries/report-findings.ts';
import type { ReportHeadline } from '../queries/report-headline.ts';
import type { ReportMoney } from '../queries/report-money.ts';
import type { ReportProblem } from '../queries/report-problems.ts';
import type { ReportScore } from '../queries/report-scores.ts';

interface Stated {
	money: readonly ReportMoney[];
	document: ReportDocumentRow;
	headline: ReportHeadline | null;
	scores: readonly ReportScore[];
	problems: readonly ReportProblem[];
	findings: readonly ReportFinding[];
}

/** What spending as a share of the budget means: an execution rate, a share of the initial budget, or of another sum. */
export type MoneyStanding = 'execution' | 'initial' | 'other';

function standingOf({ budget_basis }: ReportHeadline): MoneyStanding {
	if (budget_basis === 'initial') return 'initial';
	return budget_basis === 'full_year' ||
		budget_basis === 'adjusted' ||
		budget_basis === 'unspecified'
		? 'execution'
		: 'other';
}

/** What a report states, before it is put into words. */
export interface ReportSummary {
	headline: (ReportHeadline & { standing: MoneyStanding; rate_decimals: number | null }) | null;
	/** The score of the object the report is about, by the evaluator of the report. */
	score: ReportScore | null;
	problems_status: ReportDocumentRow['problems_status'];
	problems: number;
	deductions: number;
	errors: number;
	warnings: number;
	infos: number;
}

export function reportSummary({
	document,
	headline,
	money,
	scores,
	problems,
	findings
}: Stated): ReportSummary {
	const severity = (name: string) => findings.filter((one) => one.severity === name).length;
	return {
		headline: headline && {
			...headline,
			standing: standingOf(headline),
			rate_decimals:
				money.find((line) => line.rate_stated_pct === headline.rate_stated_pct)?.rate_decimals ??
				null
		},
		score:
			scores.find(
				(one) => one.eval_object === document.eval_object && one.evaluator === document.evaluator
			) ?? null,
		problems_status: document.problems_status,
		problems: problems.filter((one) => one.kind === 'stated_problem').length,
		deductions: problems.filter((one) => one.kind === 'deduction_reason').length,
		errors: severity('error'),
		warnings: severity('warning'),
		infos: severity('info')
	};
}
