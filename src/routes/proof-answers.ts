import type { Database } from '$lib/database/database.ts';
import { proofFindings } from '$lib/queries/proof-findings.ts';
import { proofHeadcounts } from '$lib/queries/proof-headcounts.ts';
import { proofIndicators } from '$lib/queries/proof-indicators.ts';
import { proofMoney } from '$lib/queries/proof-money.ts';
import { proofMonitoring } from '$lib/queries/proof-monitoring.ts';
import { proofOtherStatements } from '$lib/queries/proof-other-statements.ts';
import { proofOutputs } from '$lib/queries/proof-outputs.ts';
import { proofPlaces } from '$lib/queries/proof-places.ts';
import { proofRatios } from '$lib/queries/proof-ratios.ts';
import { proofReports } from '$lib/queries/proof-reports.ts';
import { proofScoreParts } from '$lib/queries/proof-score-parts.ts';
import { proofScores } from '$lib/queries/proof-scores.ts';
import { proofStatements } from '$lib/queries/proof-statements.ts';
import { allOf } from './all-of.ts';

/** More than a reader can compare; a longer list in an address is cut. */
export const MOST_PROVEN = 20;

/** What stands behind these facts and the other statements of them. */
export async function proofAnswers(db: Database, ids: readonly string[]) {
	const asked = { record_ids: ids.slice(0, MOST_PROVEN) };
	const [findings, others] = await Promise.all([
		proofFindings(db, asked),
		proofOtherStatements(db, asked)
	]);
	const named = findings
		.filter(({ finding_id }) => asked.record_ids.includes(finding_id))
		.flatMap(({ record_ids }) => record_ids?.split(',') ?? []);
	const all = {
		record_ids: [
			...new Set([...asked.record_ids, ...others.map(({ other_id }) => other_id), ...named])
		]
	};
	return allOf({
		findings,
		others,
		reports: proofReports(db, all),
		places: proofPlaces(db, all),
		money: proofMoney(db, all),
		scores: proofScores(db, all),
		scoreParts: proofScoreParts(db, all),
		indicators: proofIndicators(db, all),
		statements: proofStatements(db, all),
		outputs: proofOutputs(db, all),
		monitoring: proofMonitoring(db, all),
		ratios: proofRatios(db, all),
		headcounts: proofHeadcounts(db, all)
	});
}
export type ProofAnswers = Awaited<ReturnType<typeof proofAnswers>>;
