import { z } from 'zod';
import { CauseCode, ClassifiedBy, Concreteness, LinkKind, ProblemKind } from './codes.ts';
import { EvidenceList } from './evidence.ts';
import { CategoryCode, Confidence, Count, FactId, Points, Text } from './scalars.ts';

/** A problem the report states, or the reason it gives for lost points. */
export const Problem = z.strictObject({
	problem_id: FactId,
	kind: ProblemKind,
	ordinal: Count,
	text: Text.meta({ description: 'what it says; in our own words for published datasets' }),
	text_en: Text.nullable(),
	category_code: CategoryCode.meta({ description: 'primary level-2 code' }),
	category_l1: CategoryCode,
	secondary_codes: z.array(CategoryCode),
	cause_code: CauseCode.nullable().meta({ description: 'why, if said' }),
	points: Points.nullable().meta({ description: 'points lost; deduction reasons only' }),
	indicator_id: FactId.nullable(),
	classified_by: ClassifiedBy,
	confidence: Confidence,
	note: Text.nullable(),
	evidence: EvidenceList
});
export type Problem = z.output<typeof Problem>;

/** An improvement measure the report promises. */
export const Measure = z.strictObject({
	measure_id: FactId,
	ordinal: Count,
	text: Text.meta({ description: 'what it promises; in our own words for published datasets' }),
	text_en: Text.nullable(),
	category_code: CategoryCode.meta({ description: 'what it promises to change' }),
	category_l1: CategoryCode,
	secondary_codes: z.array(CategoryCode),
	concreteness: Concreteness.nullable(),
	evidence: EvidenceList
});
export type Measure = z.output<typeof Measure>;

/** Which measure answers which problem, and how sure that is. */
export const ProblemMeasureLink = z.strictObject({
	problem_id: FactId,
	measure_id: FactId,
	link_kind: LinkKind,
	confidence: Confidence
});
export type ProblemMeasureLink = z.output<typeof ProblemMeasureLink>;
