import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Database } from '../../src/lib/database/database.ts';
import { sql } from '../../src/lib/database/sql.ts';
import {
	COMPARABILITY_DIMENSIONS,
	comparabilityValue,
	type Comparability
} from '../../src/lib/schema/comparability.ts';
import { DEFAULT_FILTER } from '../../src/lib/schema/default-filter.ts';
import { ViewFilter } from '../../src/lib/schema/view-filter.ts';
import { openDataset } from '../engines/open-dataset.ts';

interface Query {
	(db: Database, params: unknown): Promise<Record<string, unknown>[]>;
	spec: {
		name: string;
		params: z.ZodType;
		row: z.ZodObject;
		comparability: Comparability<Record<string, unknown>> | 'listed' | null;
	};
}

const modules = import.meta.glob<Record<string, unknown>>('../../src/lib/queries/*.ts', {
	eager: true
});
const QUERIES = Object.values(modules)
	.flatMap((module) => Object.values(module))
	.filter((value): value is Query => typeof value === 'function' && 'spec' in value)
	.map((query) => [query.spec.name, query] as const);

function isMeasure(schema: z.ZodType): boolean {
	if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
		return isMeasure(schema.unwrap() as z.ZodType);
	}
	return schema instanceof z.ZodNumber && !schema.isInt;
}

/** A measure of several departments or years invites a comparison. */
function invitesComparison({ spec }: Query): boolean {
	const columns = Object.keys(spec.row.shape);
	const isSpread = columns.includes('dept_id') || columns.includes('fiscal_year');
	return isSpread && Object.values(spec.row.shape).some((schema) => isMeasure(schema as z.ZodType));
}

describe('every query', () => {
	it('is found', () => {
		expect(QUERIES.length).toBeGreaterThan(50);
	});

	it.each(QUERIES)('%s says what makes its rows comparable where they invite it', (_, query) => {
		if (!invitesComparison(query)) return;
		expect(query.spec.comparability).not.toBeNull();
	});
});

for (const dataset of ['public', 'demo'] as const) {
	describe(`in the ${dataset} dataset`, () => {
		let db: Database;
		const documents = new Map<string, Record<string, unknown>>();
		beforeAll(async () => {
			db = await openDataset(dataset);
			const rows = await db.rows(sql`
				SELECT doc_id, evaluator, eval_object, unit_scope FROM document
			`);
			for (const row of rows) documents.set(String(row['doc_id']), row);
		});
		afterAll(() => db.close());

		it.each(QUERIES)('%s gives rows of the standing it declares', async (_, query) => {
			const { comparability, params } = query.spec;
			if (comparability === null || comparability === 'listed' || params !== ViewFilter) return;
			const rows = await query(db, DEFAULT_FILTER);
			for (const row of rows) {
				const key = String(row['comparability']);
				expect(key.split('|')).toHaveLength(COMPARABILITY_DIMENSIONS.length);
				const document = documents.get(String(row['doc_id']));
				if (!document) continue;
				for (const [dimension, column] of [
					['evaluator', 'evaluator'],
					['object', 'eval_object'],
					['scope', 'unit_scope']
				] as const) {
					if (comparability[dimension] === null) continue;
					expect(`${dimension} ${comparabilityValue(key, dimension)}`).toBe(
						`${dimension} ${String(document[column])}`
					);
				}
			}
		});
	});
}
