import type { Statement } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import type { ViewFilter } from '../schema/default-filter.ts';

/**
 * The part of a WHERE clause that keeps the years, departments and score bands of a filter.
 * The statement must offer the columns `fiscal_year` and those of `department`.
 */
export function departmentYearWhere(filter: ViewFilter): Statement {
	const { years, dept_ids, kinds, region_codes, bands } = filter;
	return sql`
		(${years.length} = 0 OR fiscal_year IN (${years}))
		AND (${dept_ids.length} = 0 OR department.dept_id IN (${dept_ids}))
		AND (${kinds.length} = 0 OR department.kind IN (${kinds}))
		AND (${region_codes.length} = 0 OR department.region_code IN (${region_codes}))
		AND (${bands.length} = 0 OR department.dept_id || '/' || fiscal_year IN (
			SELECT v_dept_year.dept_id || '/' || v_dept_year.fiscal_year
			FROM v_dept_year
			WHERE v_dept_year.score_band IN (${bands})
		))
	`;
}

/** The part that keeps the categories of a filter, of either level; the statement must offer both columns. */
export function categoryWhere({ categories }: ViewFilter): Statement {
	return sql`(${categories.length} = 0 OR category_l1 IN (${categories}) OR category_code IN (${categories}))`;
}
