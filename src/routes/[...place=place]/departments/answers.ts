import type { Database } from '$lib/database/database.ts';
import { departmentOverview } from '$lib/queries/department-overview.ts';
import type { ViewFilter } from '$lib/schema/default-filter.ts';

/** The question of the list of departments, asked of either engine. */
export async function departmentsAnswers(db: Database, filter: ViewFilter) {
	return { departments: await departmentOverview(db, filter) };
}
export type DepartmentsAnswers = Awaited<ReturnType<typeof departmentsAnswers>>;
