import { z } from 'zod';
import { DocId } from '../schema/scalars.ts';

/** The questions about one report ask for it by its id. */
export const ReportParams = z.strictObject({ doc_id: DocId });
