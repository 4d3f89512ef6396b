import type { Database } from '$lib/database/database.ts';
import { reportDocument } from '$lib/queries/report-document.ts';
import { reportEvidence } from '$lib/queries/report-evidence.ts';
import { reportFindingRecords } from '$lib/queries/report-finding-records.ts';
import { reportFindings } from '$lib/queries/report-findings.ts';
import { reportHeadcounts } from '$lib/queries/report-headcounts.ts';
import { reportHeadline } from '$lib/queries/report-headline.ts';
import { reportIndicators } from '$lib/queries/report-indicators.ts';
import { reportMeasureLinks } from '$lib/queries/report-measure-links.ts';
import { reportMeasures } from '$lib/queries/report-measures.ts';
import { reportMoney } from '$lib/queries/report-money.ts';
import { reportMonitoring } from '$lib/queries/report-monitoring.ts';
import { reportOutputs } from '$lib/queries/report-outputs.ts';
import { reportProblems } from '$lib/queries/report-problems.ts';
import { reportRatios } from '$lib/queries/report-ratios.ts';
import { reportScoreComponents } from '$lib/queries/report-score-components.ts';
import { reportScores } from '$lib/queries/report-scores.ts';

/** Everything one report states, with its evidence and findings; null for an unknown id. */
export async function reportAnswers(db: Database, doc_id: string) {
	const [document] = await reportDocument(db, { doc_id });
	if (!document) return null;
	const [headline = null] = await reportHeadline(db, { doc_id });
	return {
		document,
		headline,
		findings: await reportFindings(db, { doc_id }),
		findingRecords: await reportFindingRecords(db, { doc_id }),
		money: await reportMoney(db, { doc_id }),
		ratios: await reportRatios(db, { doc_id }),
		monitoring: await reportMonitoring(db, { doc_id }),
		scores: await reportScores(db, { doc_id }),
		components: await reportScoreComponents(db, { doc_id }),
		indicators: await reportIndicators(db, { doc_id }),
		problems: await reportProblems(db, { doc_id }),
		measures: await reportMeasures(db, { doc_id }),
		links: await reportMeasureLinks(db, { doc_id }),
		outputs: await reportOutputs(db, { doc_id }),
		headcounts: await reportHeadcounts(db, { doc_id }),
		evidence: await reportEvidence(db, { doc_id })
	};
}
export type ReportAnswers = NonNullable<Awaited<ReturnType<typeof reportAnswers>>>;
