import { z } from 'zod';

/** What a column holds beyond its zod type: read by the table builder and the data dictionary. */
export interface ColumnMeta {
	/** DuckDB type in Parquet and in both engines. */
	sql?: string;
	unit?: string;
	description?: string;
}

function decimal(precision: number, scale: number, unit: string) {
	const whole = precision - scale;
	return z
		.string()
		.regex(new RegExp(`^-?\\d{1,${whole}}(\\.\\d{1,${scale}})?$`), {
			error: `expected a decimal with at most ${whole} digits before and ${scale} after the point`
		})
		.meta({ sql: `DECIMAL(${precision},${scale})`, unit });
}

/** An amount in yuan as a decimal string, exact to the cent (分). */
export const Yuan = decimal(18, 2, 'yuan');
/** A percentage as printed or computed: 99.65 means 99.65 %, never 0.9965. */
export const Percent = decimal(12, 4, '%');
/** Points of a score, with the printed decimals kept (0 to 3 in the wild). */
export const Points = decimal(9, 3, 'points');
/** A counted quantity, in the unit named beside it. */
export const Quantity = decimal(18, 2, 'see unit_zh');
/** How sure a rule is of its own decision, 0 to 1. */
export const Confidence = decimal(3, 2, '0–1');

/** The evaluated year, never the year of publication. */
export const FiscalYear = z.int().min(2000).max(2100).meta({ sql: 'INTEGER', unit: 'year' });
/** A calendar day as ISO text, YYYY-MM-DD. */
export const IsoDate = z.iso.date().meta({ sql: 'DATE' });
/** GB/T 2260 code of an administrative division: six digits, kept as text. */
export const RegionCode = z
	.string()
	.regex(/^\d{6}$/)
	.meta({ sql: 'VARCHAR' });
/** Lower-case slug of a department. */
export const DeptId = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
	.meta({ sql: 'VARCHAR' });
/** Identifier of a report: the stem of its file, or a slug. */
export const DocId = z
	.string()
	.regex(/^[a-z0-9]+([-_][a-z0-9]+)*$/)
	.meta({ sql: 'VARCHAR' });
/** Identifier of one fact, unique in a dataset: report prefix, letter of the table, ordinal. */
export const FactId = z
	.string()
	.regex(/^[a-z0-9_-]+-[A-Z]\d{1,4}$/)
	.meta({ sql: 'VARCHAR' });
/** Code of a problem category: level 1 (TGT) or level 2 (TGT-01). */
export const CategoryCode = z
	.string()
	.regex(/^[A-Z]{3}(-\d{2})?$/)
	.meta({ sql: 'VARCHAR' });
/** Text that must say something. */
export const Text = z.string().min(1).meta({ sql: 'VARCHAR' });
/** A whole number that counts things. */
export const Count = z.int().min(0).meta({ sql: 'INTEGER' });
export const Flag = z.boolean().meta({ sql: 'BOOLEAN' });
/** First letters of the pinyin of a text’s Chinese runs, parted by spaces; null where it has no Chinese. */
export const Initials = z
	.string()
	.nullable()
	.meta({ sql: 'VARCHAR', description: 'pinyin initials, for search and order' });
