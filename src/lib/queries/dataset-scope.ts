import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { defineQuery } from './define-query.ts';

const NoParams = z.strictObject({});

export const DepartmentEntry = z.strictObject({
	dept_id: z.string(),
	name_zh: z.string(),
	short_zh: z.string().nullable(),
	name_en: z.string().nullable(),
	short_en: z.string().nullable(),
	/** Pinyin initials of the full and the short name, parted by spaces. */
	name_initials: z.string().nullable(),
	kind: z.string(),
	region_code: z.string(),
	region_zh: z.string(),
	region_en: z.string(),
	is_read_in_full: z.boolean()
});
export type DepartmentEntry = z.output<typeof DepartmentEntry>;

/** Which departments have reports, and was any of them read in full? */
export const departmentEntries = defineQuery({
	name: 'departmentEntries',
	params: NoParams,
	row: DepartmentEntry,
	comparability: null,
	statement: () => sql`
		SELECT
			department.dept_id,
			department.name_zh,
			department.short_zh,
			department.name_en,
			department.short_en,
			department.name_initials,
			department.kind,
			department.region_code,
			region.name_zh AS region_zh,
			region.name_en AS region_en,
			bool_or(document.completeness = 'full') AS is_read_in_full
		FROM department
		JOIN document USING (dept_id)
		JOIN region ON region.region_code = department.region_code
		GROUP BY department.dept_id, department.name_zh, department.short_zh, department.name_en,
			department.short_en, department.name_initials, department.kind,
			department.region_code, region.name_zh, region.name_en
		ORDER BY department.dept_id
	`
});

export const YearEntry = z.strictObject({
	fiscal_year: z.int(),
	full: z.int(),
	partial: z.int()
});
export type YearEntry = z.output<typeof YearEntry>;

/** How many reports does each fiscal year have, read in full and in part? */
export const yearEntries = defineQuery({
	name: 'yearEntries',
	params: NoParams,
	row: YearEntry,
	comparability: null,
	statement: () => sql`
		SELECT
			fiscal_year,
			count(*) FILTER (WHERE completeness = 'full')::INTEGER AS full,
			count(*) FILTER (WHERE completeness = 'partial')::INTEGER AS partial
		FROM document
		GROUP BY fiscal_year
		ORDER BY fiscal_year
	`
});

export const CategoryEntry = z.strictObject({
	code: z.string(),
	/** The level-1 code of a level-2 one; null: it is level 1 itself. */
	parent: z.string().nullable(),
	name_zh: z.string(),
	name_en: z.string()
});
export type CategoryEntry = z.output<typeof CategoryEntry>;

/** Which problem categories are there? Each group before its parts. */
export const categoryEntries = defineQuery({
	name: 'categoryEntries',
	params: NoParams,
	row: CategoryEntry,
	comparability: null,
	statement: () => sql`
		SELECT code, parent, name_zh, name_en FROM problem_category ORDER BY code
	`
});
