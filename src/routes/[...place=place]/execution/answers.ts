import type { Database } from '$lib/database/database.ts';
import { errorFindings } from '$lib/queries/error-findings.ts';
import { executionByDepartmentYear } from '$lib/queries/execution-by-department-year.ts';
import { executionOfPeers } from '$lib/queries/execution-of-peers.ts';
import { monitoringProgress } from '$lib/queries/monitoring-progress.ts';
import { partialReportMoney } from '$lib/queries/partial-report-money.ts';
import { spendingOverInitial } from '$lib/queries/spending-over-initial.ts';
import { threePublicControl } from '$lib/queries/three-public-control.ts';
import { unspentByStructure } from '$lib/queries/unspent-by-structure.ts';
import { concerning, VIEW_FACTS } from '$lib/schema/view-facts.ts';
import type { ViewFilter } from '$lib/schema/default-filter.ts';
import { allOf } from '../../all-of.ts';

/** The questions of the execution view, asked of either engine. */
export async function executionAnswers(db: Database, filter: ViewFilter) {
	const { errors, ...answers } = await allOf({
		rates: executionByDepartmentYear(db, filter),
		peers: executionOfPeers(db, filter),
		overInitial: spendingOverInitial(db, filter),
		unspent: unspentByStructure(db, filter),
		threePublic: threePublicControl(db, filter),
		monitoring: monitoringProgress(db, filter),
		partial: partialReportMoney(db, filter),
		errors: errorFindings(db, filter)
	});
	return { ...answers, errors: concerning(errors, VIEW_FACTS.execution) };
}
export type ExecutionAnswers = Awaited<ReturnType<typeof executionAnswers>>;
