import type { Database } from '$lib/database/database.ts';
import { departmentHistory } from '$lib/queries/department-history.ts';
import { departmentMeasures } from '$lib/queries/department-measures.ts';
import { departmentProblems } from '$lib/queries/department-problems.ts';
import { departmentReports } from '$lib/queries/department-reports.ts';
import { latestHeadcounts } from '$lib/queries/latest-headcounts.ts';
import { lostPoints } from '$lib/queries/lost-points.ts';
import { outputChanges } from '$lib/queries/output-changes.ts';
import { partialReportMoney } from '$lib/queries/partial-report-money.ts';
import { peerExecution } from '$lib/queries/peer-execution.ts';
import { projectItemYears } from '$lib/queries/project-item-years.ts';
import { DEFAULT_FILTER } from '$lib/schema/default-filter.ts';

/** The questions of one department's page. */
export async function departmentAnswers(db: Database, dept_id: string) {
	const reports = await departmentReports(db, { dept_id });
	const isPartlyRead = reports.some((report) => report.completeness === 'partial');
	const history = await departmentHistory(db, { dept_id });
	const isKnown = history.length > 0;
	return {
		reports,
		history,
		partial: isPartlyRead
			? await partialReportMoney(db, { ...DEFAULT_FILTER, dept_ids: [dept_id] })
			: [],
		items: await projectItemYears(db, { dept_id }),
		peers: isKnown ? await peerExecution(db, { dept_id }) : [],
		lost: isKnown ? await lostPoints(db, { dept_id }) : [],
		problems: isKnown ? await departmentProblems(db, { dept_id }) : [],
		measures: isKnown ? await departmentMeasures(db, { dept_id }) : [],
		outputs: isKnown ? await outputChanges(db, { dept_id }) : [],
		headcounts: isKnown ? await latestHeadcounts(db, { dept_id }) : []
	};
}
export type DepartmentAnswers = Awaited<ReturnType<typeof departmentAnswers>>;
