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
import { allOf } from '../../../all-of.ts';

/** The questions of one department's page: what its reports hold decides which others are asked. */
export async function departmentAnswers(db: Database, dept_id: string) {
	const { reports, history } = await allOf({
		reports: departmentReports(db, { dept_id }),
		history: departmentHistory(db, { dept_id })
	});
	const isPartlyRead = reports.some((report) => report.completeness === 'partial');
	const isKnown = history.length > 0;
	const { departments, ...answers } = await allOf({
		departments: isKnown ? peerGroups(db, {}) : [],
		partial: isPartlyRead ? partialReportMoney(db, { ...DEFAULT_FILTER, dept_ids: [dept_id] }) : [],
		items: projectItemYears(db, { dept_id }),
		scores: isKnown ? departmentScores(db, { dept_ids: [dept_id] }) : [],
		peers: isKnown ? peerExecution(db, { dept_id }) : [],
		peerScores: isKnown ? peerScores(db, { dept_id }) : [],
		lost: isKnown ? lostPoints(db, { dept_id }) : [],
		problems: isKnown ? departmentProblems(db, { dept_id }) : [],
		measures: isKnown ? departmentMeasures(db, { dept_id }) : [],
		outputs: isKnown ? outputChanges(db, { dept_id }) : [],
		headcounts: isKnown ? latestHeadcounts(db, { dept_id }) : []
	});
	const own = departments.find((one) => one.dept_id === dept_id);
	return {
		reports,
		history,
		/** The departments of the same kind and region level with a full report, this one among them. */
		peerGroup: departments.filter((one) => one.peer_group === own?.peer_group),
		...answers
	};
}
export type DepartmentAnswers = Awaited<ReturnType<typeof departmentAnswers>>;
