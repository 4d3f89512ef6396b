import type { Statement } from '../database/database.ts';
import { among, sql } from '../database/sql.ts';
import type { ViewFilter } from '../schema/default-filter.ts';

/** All of these hold; what a filter leaves open is not in the statement, and so costs nothing. */
function allHold(conditions: readonly (Statement | false)[]): Statement {
	const [first = sql`true`, ...others] = conditions.filter((condition) => condition !== false);
	return others.reduce((all, one) => sql`${all} AND ${one}`, first);
}

const inBands = (
	own: Statement,
	bands: ViewFilter['bands']
): Statement => sql`${own} || '/' || fiscal_year IN (
	SELECT v_dept_year.dept_id || '/' || v_dept_year.fiscal_year
	FROM v_dept_year
	WHERE v_dept_year.score_band IN (${among(bands)})
)`;

/**
 * The part of a WHERE clause that keeps the years, departments and score bands of a filter.
 * The statement must offer the columns `fiscal_year` and those of `department`.
 */
export function departmentYearWhere(filter: ViewFilter): Statement {
	const { years, dept_ids, kinds, region_codes, bands } = filter;
	return allHold([
		years.length > 0 && sql`fiscal_year IN (${among(years)})`,
		dept_ids.length > 0 && sql`department.dept_id IN (${among(dept_ids)})`,
		kinds.length > 0 && sql`department.kind IN (${among(kinds)})`,
		region_codes.length > 0 && sql`department.region_code IN (${among(region_codes)})`,
		bands.length > 0 && inBands(sql`department.dept_id`, bands)
	]);
}

/**
 * The same for rows that have a `dept_id` and a `fiscal_year` of their own: nothing need be joined to them. A report of
 * no known department is left out, as a join would.
 */
export function ownYearWhere(filter: ViewFilter): Statement {
	const { years, dept_ids, kinds, region_codes, bands } = filter;
	return allHold([
		years.length > 0 && sql`fiscal_year IN (${among(years)})`,
		dept_ids.length > 0 ? sql`dept_id IN (${among(dept_ids)})` : sql`dept_id IS NOT NULL`,
		kinds.length > 0 &&
			sql`dept_id IN (SELECT department.dept_id FROM department WHERE department.kind IN (${among(kinds)}))`,
		region_codes.length > 0 &&
			sql`dept_id IN (SELECT department.dept_id FROM department WHERE department.region_code IN (${among(region_codes)}))`,
		bands.length > 0 && inBands(sql`dept_id`, bands)
	]);
}

/** The part that keeps the categories of a filter, of either level; the statement must offer both columns. */
export function categoryWhere({ categories }: ViewFilter): Statement {
	if (categories.length === 0) return sql`true`;
	return sql`(category_l1 IN (${among(categories)}) OR category_code IN (${among(categories)}))`;
}

/** The part that keeps the budget bases of a filter; the statement must offer `budget_basis`. */
export function basisWhere({ bases }: ViewFilter): Statement {
	return bases.length === 0 ? sql`true` : sql`budget_basis IN (${among(bases)})`;
}
