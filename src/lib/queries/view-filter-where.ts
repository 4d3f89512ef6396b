import type { Statement } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import type { ViewFilter } from '../schema/default-filter.ts';

/**
 * The part of a WHERE clause that keeps the years and departments of a filter.
 * The statement must offer the columns `fiscal_year` and those of `department`.
 */
export function departmentYearWhere(filter: ViewFilter): Statement {
	const { years, dept_ids, kinds, region_codes } = filter;
	return sql`
		(${years.length} = 0 OR fiscal_year IN (${years}))
		AND (${dept_ids.length} = 0 OR department.dept_id IN (${dept_ids}))
		AND (${kinds.length} = 0 OR department.kind IN (${kinds}))
		AND (${region_codes.length} = 0 OR department.region_code IN (${region_codes}))
	`;
}
