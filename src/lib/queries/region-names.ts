import { z } from 'zod';
import { sql } from '../database/sql.ts';
import { defineQuery } from './define-query.ts';

export const RegionName = z.strictObject({
	region_code: z.string(),
	name_zh: z.string(),
	name_en: z.string()
});
export type RegionName = z.output<typeof RegionName>;

/** What are the regions called whose codes begin with these digits? */
export const regionNames = defineQuery({
	name: 'regionNames',
	params: z.strictObject({ stem: z.string().regex(/^\d{2,6}$/) }),
	row: RegionName,
	comparability: null,
	statement: ({ stem }) => sql`
		SELECT region_code, name_zh, name_en
		FROM region
		WHERE region_code LIKE ${`${stem}%`}
		ORDER BY region_code
	`
});
