import type { Database } from '$lib/database/database.ts';
import { errorFindings } from '$lib/queries/error-findings.ts';
import { componentLossByReport } from '$lib/queries/component-loss-by-report.ts';
import { componentLossByYear } from '$lib/queries/component-loss-by-year.ts';
import { indicatorAttainment } from '$lib/queries/indicator-attainment.ts';
import { indicatorLossByReport } from '$lib/queries/indicator-loss-by-report.ts';
import { lostPointsOfReport } from '$lib/queries/lost-points-of-report.ts';
import { otherScores } from '$lib/queries/other-scores.ts';
import { schemeComponents } from '$lib/queries/scheme-components.ts';
import { scoreByDepartmentYear } from '$lib/queries/score-by-department-year.ts';
import { concerning, VIEW_FACTS } from '$lib/schema/view-facts.ts';
import type { ViewFilter } from '$lib/schema/default-filter.ts';
import { samePeers } from '$lib/view-models/score-standing.ts';
import { allOf } from '../../all-of.ts';

/**
 * The questions of the scores view, asked of either engine; `peers` are the departments of the same kind and level
 * around the chosen ones, whatever their score.
 */
export async function scoreAnswers(db: Database, filter: ViewFilter) {
	const isChosen = filter.dept_ids.length > 0;
	const { errors, peers, ...answers } = await allOf({
		scores: scoreByDepartmentYear(db, filter),
		peers: isChosen ? scoreByDepartmentYear(db, { ...filter, dept_ids: [], bands: [] }) : [],
		waterfall: lostPointsOfReport(db, filter),
		schemes: schemeComponents(db, {}),
		lossByYear: componentLossByYear(db, filter),
		lossByReport: componentLossByReport(db, filter),
		indicators: indicatorAttainment(db, filter),
		heat: indicatorLossByReport(db, filter),
		other: otherScores(db, filter),
		errors: errorFindings(db, filter)
	});
	return {
		...answers,
		peers: samePeers(answers.scores, peers),
		errors: concerning(errors, VIEW_FACTS.scores)
	};
}
export type ScoreAnswers = Awaited<ReturnType<typeof scoreAnswers>>;
