import { z } from 'zod';
import { CauseCode } from './codes.ts';
import { CategoryCode, Text } from './scalars.ts';

/** One code of the problem taxonomy, with the words that point to it. Source: data/problem-categories.json. */
export const ProblemCategory = z.strictObject({
	code: CategoryCode,
	parent: CategoryCode.nullable(),
	name_zh: Text,
	name_en: Text,
	definition: Text.nullable(),
	excludes: Text.nullable(),
	keywords: z.array(Text).meta({ sql: 'VARCHAR[]' }),
	exclusions: z.array(Text).meta({ sql: 'VARCHAR[]', description: 'words that rule the code out' }),
	precedence: z.int().meta({ sql: 'INTEGER', description: 'smaller decides first' })
});
export type ProblemCategory = z.output<typeof ProblemCategory>;

/** Why points were lost, if the report says so. Source: data/problem-categories.json. */
export const Cause = z.strictObject({ code: CauseCode, name_zh: Text, name_en: Text });
export type Cause = z.output<typeof Cause>;
