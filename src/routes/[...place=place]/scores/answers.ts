import type { Database } from '$lib/database/database.ts';
import { errorFindings } from '$lib/queries/error-findings.ts';
import { componentLossByReport } from '$lib/queries/component-loss-by-report.ts';
import { componentLossByYear } from '$lib/queries/component-loss-by-year.ts';
import { indicatorAttainment } from '$lib/queries/indicator-attainment.ts';
import { otherScores } from '$lib/queries/other-scores.ts';
import { schemeComponents } from '$lib/queries/scheme-components.ts';
import { scoreByDepartmentYear } from '$lib/queries/score-by-department-year.ts';
import { concerning, VIEW_FACTS } from '$lib/schema/view-facts.ts';
import type { ViewFilter } from '$lib/schema/default-filter.ts';

/** The questions of the scores view, asked of either engine; `peers` are the departments around the chosen ones. */
export async function scoreAnswers(db: Database, filter: ViewFilter) {
	return {
		scores: await scoreByDepartmentYear(db, filter),
		peers:
			filter.dept_ids.length === 0
				? []
				: await scoreByDepartmentYear(db, { ...filter, dept_ids: [] }),
		schemes: await schemeComponents(db, {}),
		lossByYear: await componentLossByYear(db, filter),
		lossByReport: await componentLossByReport(db, filter),
		indicators: await indicatorAttainment(db, filter),
		other: await otherScores(db, filter),
		errors: concerning(await errorFindings(db, filter), VIEW_FACTS.scores)
	};
}
export type ScoreAnswers = Awaited<ReturnType<typeof scoreAnswers>>;
