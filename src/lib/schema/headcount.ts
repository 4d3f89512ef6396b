import { z } from 'zod';
import { HeadcountCategory } from './codes.ts';
import { EvidenceList } from './evidence.ts';
import { Count, FactId, IsoDate, Text } from './scalars.ts';

/** A count of posts, people or divisions of one unit. Never names. */
export const Headcount = z.strictObject({
	headcount_id: FactId,
	unit_name: Text,
	category: HeadcountCategory,
	value: Count,
	as_of: IsoDate.nullable(),
	evidence: EvidenceList
});
export type Headcount = z.output<typeof Headcount>;
