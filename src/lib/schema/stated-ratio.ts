import { z } from 'zod';
import { Comparator, RatioCode } from './codes.ts';
import { EvidenceList } from './evidence.ts';
import { FactId, Percent, Text } from './scalars.ts';

/** A printed percentage that is not the rate of a budget line. */
export const StatedRatio = z.strictObject({
	ratio_id: FactId,
	ratio_code: RatioCode,
	name_zh: Text,
	comparator: Comparator,
	value_pct: Percent.nullable(),
	note: Text.nullable(),
	evidence: EvidenceList
});
export type StatedRatio = z.output<typeof StatedRatio>;
