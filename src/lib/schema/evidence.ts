import { z } from 'zod';
import { Count, Text } from './scalars.ts';

/** Where one value is printed. Lines are 1-based, characters 0-based with the end exclusive. */
export const Evidence = z.strictObject({
	section: Text.meta({ description: 'heading path inside the report' }),
	line_start: Count.nullable().meta({
		description: '1-based; null where only a page excerpt was read'
	}),
	line_end: Count.nullable(),
	char_start: Count.nullable().meta({ description: '0-based' }),
	char_end: Count.nullable().meta({ description: 'exclusive' }),
	page: Count.nullable().default(null).meta({ description: 'PDF page, 1-based' }),
	sheet: Text.nullable().default(null).meta({ description: 'workbook sheet' }),
	cell: Text.nullable().default(null).meta({ description: 'workbook cell, A1 style' }),
	quote: Text.meta({ description: 'short printed fragment around the figure, white space removed' })
});
export type Evidence = z.output<typeof Evidence>;

/** Every fact names at least one place where it is printed. */
export const EvidenceList = z.array(Evidence).min(1, { error: 'a fact needs evidence' });
