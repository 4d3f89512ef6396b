import { z } from 'zod';
import { DocId } from './scalars.ts';

/** A record the import wrote. Where the file's hash differs by now, a person has edited it. Source: data/imported.json. */
export const ImportedReport = z.strictObject({
	doc_id: DocId,
	record_sha256: z.string().regex(/^[0-9a-f]{64}$/)
});
export type ImportedReport = z.output<typeof ImportedReport>;
