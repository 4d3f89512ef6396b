import { z } from 'zod';
import type { Statement } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { ListAddress } from '../schema/list-address.ts';
import { RECORD_LISTS, type ListName } from '../schema/record-lists.ts';
import { ViewFilter } from '../schema/view-filter.ts';
import { FINDING_SOURCE } from './finding-records.ts';
import { INDICATOR_SOURCE } from './indicator-records.ts';
import { MEASURE_SOURCE } from './measure-records.ts';
import { MONEY_SOURCE } from './money-records.ts';
import { PROBLEM_SOURCE } from './problem-records.ts';
import { listWhere, type RecordSource } from './record-source.ts';
import { categoryWhere, departmentYearWhere } from './view-filter-where.ts';

export const SOURCES: Readonly<Record<ListName, RecordSource>> = {
	problems: PROBLEM_SOURCE,
	measures: MEASURE_SOURCE,
	indicators: INDICATOR_SOURCE,
	money: MONEY_SOURCE,
	findings: FINDING_SOURCE
};

/** A list and the view’s filter. */
export const ListParams = z.strictObject({ filter: ViewFilter, address: ListAddress });
export type ListParams = z.output<typeof ListParams>;

/** The view's filter and the list's conditions, whether or not the report was read in full. */
export function matching({ filter, address }: ListParams): Statement {
	const { hasCategory, hasBasis } = RECORD_LISTS[address.list];
	const category = hasCategory ? categoryWhere(filter) : sql`true`;
	const basis = hasBasis
		? sql`(${filter.bases.length} = 0 OR line.budget_basis IN (${filter.bases}))`
		: sql`true`;
	return sql`${departmentYearWhere(filter)} AND ${category} AND ${basis}
		AND ${listWhere(SOURCES[address.list], address)}`;
}

/** Reports read in full, and the others if asked for. */
export const isExtent = ({ address }: ListParams): Statement =>
	address.facets.partial ? sql`true` : sql`document.completeness = 'full'`;

/** Self-evaluations that no other report replaces: those of the other views. */
export const LISTED_REPORTS = sql`document.superseded_by IS NULL AND document.evaluator = 'self'`;
