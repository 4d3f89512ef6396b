import type { Database } from '$lib/database/database.ts';
import { departmentHistory } from '$lib/queries/department-history.ts';
import { departmentMeasures } from '$lib/queries/department-measures.ts';
import { departmentProblems } from '$lib/queries/department-problems.ts';
import { departmentReports } from '$lib/queries/department-reports.ts';
import { departmentScores } from '$lib/queries/department-scores.ts';
import { latestHeadcounts } from '$lib/queries/latest-headcounts.ts';
import { lostPoints } from '$lib/queries/lost-points.ts';
import { outputChanges } from '$lib/queries/output-changes.ts';
import { partialReportMoney } from '$lib/queries/partial-report-money.ts';
import { peerExecution } from '$lib/queries/peer-execution.ts';
import { peerGroups } from '$lib/queries/peer-groups.ts';
import { peerScores } from '$lib/queries/peer-scores.ts';
import { projectItemYears } from '$lib/queries/project-item-years.ts';
import { DEFAULT_FILTER } from '$lib/schema/default-filter.ts';

/** The questions of one department's page. */
export async function departmentAnswers(db: Database, dept_id: string) {
	const reports = await departmentReports(db, { dept_id });
	const isPartlyRead = reports.some((report) => report.completeness === 'partial');
	const history = await departmentHistory(db, { dept_id });
	const isKnown = history.length > 0;
	const departments = isKnown ? await peerGroups(db, {}) : [];
	const own = departments.find((one) => one.dept_id === dept_id);
	return {
		reports,
		history,
		partial: isPartlyRead
			? await partialReportMoney(db, { ...DEFAULT_FILTER, dept_ids: [dept_id] })
			: [],
		items: await projectItemYears(db, { dept_id }),
		/** The departments of the same kind and region level with a full report, this one among them. */
		peerGroup: departments.filter((one) => one.peer_group === own?.peer_group),
		scores: isKnown ? await departmentScores(db, { dept_ids: [dept_id] }) : [],
		peers: isKnown ? await peerExecution(db, { dept_id }) : [],
		peerScores: isKnown ? await peerScores(db, { dept_id }) : [],
		lost: isKnown ? await lostPoints(db, { dept_id }) : [],
		problems: isKnown ? await departmentProblems(db, { dept_id }) : [],
		measures: isKnown ? await departmentMeasures(db, { dept_id }) : [],
		outputs: isKnown ? await outputChanges(db, { dept_id }) : [],
		headcounts: isKnown ? await latestHeadcounts(db, { dept_id }) : []
	};
}
export type DepartmentAnswers = Awaited<ReturnType<typeof departmentAnswers>>;
