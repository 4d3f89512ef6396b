import { z } from 'zod';

/** The questions about single facts ask for them by their ids, whatever table they stand in. */
export const ProofParams = z.strictObject({ record_ids: z.array(z.string()) });
