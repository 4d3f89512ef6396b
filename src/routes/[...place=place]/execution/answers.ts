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

/** The questions of the execution view, asked of either engine. */
export async function executionAnswers(db: Database, filter: ViewFilter) {
	return {
		rates: await executionByDepartmentYear(db, filter),
		peers: await executionOfPeers(db, filter),
		overInitial: await spendingOverInitial(db, filter),
		unspent: await unspentByStructure(db, filter),
		threePublic: await threePublicControl(db, filter),
		monitoring: await monitoringProgress(db, filter),
		partial: await partialReportMoney(db, filter),
		errors: concerning(await errorFindings(db, filter), VIEW_FACTS.execution)
	};
}
export type ExecutionAnswers = Awaited<ReturnType<typeof executionAnswers>>;
