import { z } from 'zod';
import { RegionLevel } from './codes.ts';
import { RegionCode, Text } from './scalars.ts';

/** One administrative division of GB/T 2260. Source: data/regions.json. */
export const Region = z.strictObject({
	region_code: RegionCode.meta({ description: 'GB/T 2260 code' }),
	name_zh: Text,
	name_en: Text,
	level: RegionLevel,
	parent_code: RegionCode.nullable().meta({
		description: 'the division above; null for a province'
	}),
	revision: Text.meta({ description: 'year of the GB/T 2260 edition used' })
});
export type Region = z.output<typeof Region>;
