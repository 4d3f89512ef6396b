import { z } from 'zod';
import { OutputKind, Qualifier } from './codes.ts';
import { EvidenceList } from './evidence.ts';
import { FactId, Flag, IsoDate, Percent, Quantity, Text } from './scalars.ts';

/** One counted piece of work or result. Different units are never added. */
export const Output = z.strictObject({
	output_id: FactId,
	fact_key: Text.meta({ description: 'the same key is the same fact stated again' }),
	is_primary: Flag.meta({ description: 'one per fact_key and report' }),
	name_zh: Text,
	name_en: Text.nullable(),
	kind: OutputKind,
	task: Text.nullable(),
	value: Quantity,
	qualifier: Qualifier.meta({ sql: 'VARCHAR', description: 'draw “≥ 90”, not “90”' }),
	unit_zh: Text,
	period_start: IsoDate,
	period_end: IsoDate,
	yoy_pct: Percent.nullable().meta({ description: 'as printed, signed' }),
	prior_value_implied: Quantity.nullable().meta({ description: 'value ÷ (1 + yoy); approximate' }),
	evidence: EvidenceList
});
export type Output = z.output<typeof Output>;
