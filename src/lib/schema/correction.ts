import { z } from 'zod';
import { DocId, FactId, Text } from './scalars.ts';

/**
 * What a person decided about one field of a record, against what was read. It always wins: it is applied
 * to every import and whenever tables are built. Source: data/corrections.json.
 */
export const Correction = z.strictObject({
	doc_id: DocId,
	/** The fact the field belongs to; null for a field of the report itself. */
	fact_id: FactId.nullable(),
	field: Text,
	value: z.json(),
	reason: Text
});
export type Correction = z.output<typeof Correction>;
