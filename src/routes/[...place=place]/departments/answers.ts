import type { Database } from '$lib/database/database.ts';
import { departmentActuals } from '$lib/queries/department-actuals.ts';
import { departmentOverview } from '$lib/queries/department-overview.ts';
import type { ViewFilter } from '$lib/schema/default-filter.ts';
import { allOf } from '../../all-of.ts';

/** The questions of the list of departments, asked of either engine. */
export async function departmentsAnswers(db: Database, filter: ViewFilter) {
	return allOf({
		departments: departmentOverview(db, filter),
		actuals: departmentActuals(db, filter)
	});
}
export type DepartmentsAnswers = Awaited<ReturnType<typeof departmentsAnswers>>;
