import type { Statement } from '../database/database.ts';
import { DEFAULT_FILTER, type ViewFilter } from '../schema/default-filter.ts';
import { componentLossByReport } from './component-loss-by-report.ts';
import { componentLossByYear } from './component-loss-by-year.ts';
import { coverageByDepartmentYear } from './coverage-by-department-year.ts';
import { deductionPoints } from './deduction-points.ts';
import { departmentHistory } from './department-history.ts';
import { departmentMeasures } from './department-measures.ts';
import { departmentOverview } from './department-overview.ts';
import { departmentProblems } from './department-problems.ts';
import { errorFindings } from './error-findings.ts';
import { executionByDepartmentYear } from './execution-by-department-year.ts';
import { indicatorAttainment } from './indicator-attainment.ts';
import { latestHeadcounts } from './latest-headcounts.ts';
import { lostPoints } from './lost-points.ts';
import { measureCoverage } from './measure-coverage.ts';
import { measuresWithoutProblem } from './measures-without-problem.ts';
import { monitoringProgress } from './monitoring-progress.ts';
import { otherScores } from './other-scores.ts';
import { outputChanges } from './output-changes.ts';
import { partialReportMoney } from './partial-report-money.ts';
import { peerExecution } from './peer-execution.ts';
import { problemCauses } from './problem-causes.ts';
import { problemRecurrence } from './problem-recurrence.ts';
import { problemSectionsByYear } from './problem-sections-by-year.ts';
import { problemStatements } from './problem-statements.ts';
import { problemsByCategoryYear } from './problems-by-category-year.ts';
import { problemsByDepartment } from './problems-by-department.ts';
import { projectItemYears } from './project-item-years.ts';
import { reportEvidence } from './report-evidence.ts';
import { reportFindings } from './report-findings.ts';
import { reportList } from './report-list.ts';
import { reportMoney } from './report-money.ts';
import { schemeComponents } from './scheme-components.ts';
import { scoreByDepartmentYear } from './score-by-department-year.ts';
import { threePublicControl } from './three-public-control.ts';
import { unspentByStructure } from './unspent-by-structure.ts';

export const QUESTION_GROUPS = [
	'money',
	'scores',
	'problems',
	'reports',
	'department',
	'report'
] as const;
export type QuestionGroup = (typeof QUESTION_GROUPS)[number];

/** A statement of the views, offered to readers who write their own. */
export interface PreparedQuestion {
	name: string;
	group: QuestionGroup;
	statement: Statement;
}

interface Query<P> {
	spec: { name: string; statement: (params: P) => Statement };
}

function asked<P>(group: QuestionGroup, params: P, queries: readonly Query<P>[]) {
	return queries.map(({ spec }) => ({ name: spec.name, group, statement: spec.statement(params) }));
}

/** The views' own statements, unfiltered, and those about one department and one report. */
export function preparedQuestions(subject: { dept_id: string; doc_id: string }) {
	const { dept_id, doc_id } = subject;
	const all: ViewFilter = DEFAULT_FILTER;
	return [
		...asked('money', all, [
			executionByDepartmentYear,
			unspentByStructure,
			threePublicControl,
			monitoringProgress,
			partialReportMoney
		]),
		...asked('scores', all, [
			scoreByDepartmentYear,
			componentLossByReport,
			componentLossByYear,
			indicatorAttainment,
			otherScores
		]),
		...asked('scores', {}, [schemeComponents]),
		...asked('problems', { ...all, level: 1 as const }, [
			problemsByCategoryYear,
			problemsByDepartment
		]),
		...asked('problems', all, [
			problemRecurrence,
			deductionPoints,
			problemCauses,
			measureCoverage,
			measuresWithoutProblem,
			problemStatements,
			problemSectionsByYear
		]),
		...asked('reports', all, [
			coverageByDepartmentYear,
			departmentOverview,
			reportList,
			errorFindings
		]),
		...asked('department', { dept_id }, [
			departmentHistory,
			peerExecution,
			lostPoints,
			departmentProblems,
			departmentMeasures,
			projectItemYears,
			outputChanges,
			latestHeadcounts
		]),
		...asked('report', { doc_id }, [reportMoney, reportFindings, reportEvidence])
	] satisfies PreparedQuestion[];
}
