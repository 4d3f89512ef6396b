import { z } from 'zod';
import { Dataset } from './codes.ts';

/** One published Parquet file. */
export const ManifestTable = z.strictObject({
	file: z.string().regex(/^[a-z_]+\.[0-9a-f]{12}\.parquet$/),
	rows: z.int().min(0),
	bytes: z.int().min(1),
	sha256: z.string().regex(/^[0-9a-f]{64}$/)
});

/** What a dataset's folder holds: static/tables/<dataset>/manifest.json. */
export const Manifest = z.strictObject({
	dataset: Dataset,
	schema_version: z.int(),
	synthetic: z.boolean(),
	/** Newest date printed on or known for any of its reports; the data's own date, not the build's. */
	as_of: z.iso.date(),
	tables: z.record(z.string(), ManifestTable)
});
export type Manifest = z.output<typeof Manifest>;
