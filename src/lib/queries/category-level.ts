import { z } from 'zod';
import type { Statement } from '../database/database.ts';
import { sql } from '../database/sql.ts';
import { ViewFilter } from '../schema/view-filter.ts';

/** 1: groups of categories (TGT); 2: single categories (TGT-01). */
export const CategoryLevel = z.union([z.literal(1), z.literal(2)]);
export type CategoryLevel = z.output<typeof CategoryLevel>;

/** A view's filter and the level at which problems are counted. */
export const LeveledFilter = ViewFilter.extend({ level: CategoryLevel.default(1) });

/** The column of a statement that holds the category of a level. */
export function categoryColumn(level: CategoryLevel): Statement {
	return level === 2 ? sql`category_code` : sql`category_l1`;
}
