import { z } from 'zod';
import { EvidenceList } from './evidence.ts';
import { Count, FactId, Flag, Points, Text } from './scalars.ts';

/** One level-3 row of a report's indicator tree, with the names of its branches. */
export const Indicator = z.strictObject({
	indicator_id: FactId,
	score_id: FactId.nullable(),
	level: z.int().min(1).max(4).meta({ sql: 'INTEGER' }),
	ordinal: Count,
	l1_name: Text.nullable(),
	l2_name: Text.nullable(),
	l2_weight: Points.nullable(),
	name_zh: Text,
	name_norm: Text.nullable().meta({ description: 'canonical name shared across departments' }),
	weight: Points.nullable().meta({ description: '分值' }),
	score: Points.nullable().meta({ description: '得分' }),
	deduction: Points.nullable().meta({ description: 'weight − score; null for bonus rows' }),
	is_bonus: Flag,
	explanation: Text.nullable(),
	target_text: Text.nullable(),
	actual_text: Text.nullable(),
	basis_text: Text.nullable().meta({ description: 'basis of the score, in short' }),
	source_row: Count.nullable(),
	evidence: EvidenceList
});
export type Indicator = z.output<typeof Indicator>;
