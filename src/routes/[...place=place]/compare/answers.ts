import type { Database } from '$lib/database/database.ts';
import { actualPerHead } from '$lib/queries/actual-per-head.ts';
import { departmentScores } from '$lib/queries/department-scores.ts';
import { errorFindings } from '$lib/queries/error-findings.ts';
import { executionByDepartmentYear } from '$lib/queries/execution-by-department-year.ts';
import { executionPlaces } from '$lib/queries/execution-places.ts';
import { peerGroups } from '$lib/queries/peer-groups.ts';
import { problemStates } from '$lib/queries/problem-states.ts';
import { threePublicControl } from '$lib/queries/three-public-control.ts';
import { concerning, VIEW_FACTS } from '$lib/schema/view-facts.ts';
import type { ViewFilter } from '$lib/schema/default-filter.ts';
import { compareChoice, compareProposals } from '$lib/view-models/compare-choice.ts';
import { allOf } from '../../all-of.ts';

/** The questions of the compare view about the chosen departments, asked of either engine. */
export async function compareAnswers(db: Database, filter: ViewFilter) {
	const members = await peerGroups(db, {});
	const choice = compareChoice(members, filter.dept_ids);
	const { dept_ids } = choice;
	const ofChosen = { ...filter, dept_ids, kinds: [], region_codes: [] };
	const { errors, ...answers } = await allOf({
		rates: executionByDepartmentYear(db, ofChosen),
		places: executionPlaces(db, ofChosen),
		scores: departmentScores(db, { dept_ids }),
		problems: problemStates(db, ofChosen),
		perHead: actualPerHead(db, ofChosen),
		threePublic: threePublicControl(db, ofChosen),
		errors: errorFindings(db, ofChosen)
	});
	return {
		choice,
		proposals: compareProposals(members),
		members: members.filter((member) => dept_ids.includes(member.dept_id)),
		...answers,
		errors: concerning(errors, VIEW_FACTS.compare)
	};
}
export type CompareAnswers = Awaited<ReturnType<typeof compareAnswers>>;
