import { z } from 'zod';
import type { ColumnMeta } from './scalars.ts';

export interface Column {
	name: string;
	sql: string;
	nullable: boolean;
	unit: string | null;
	description: string | null;
	/** Allowed codes, for an enumeration. */
	values: readonly string[] | null;
}

function unwrap(schema: z.ZodType): { inner: z.ZodType; nullable: boolean; meta: ColumnMeta } {
	let inner = schema;
	let nullable = false;
	let meta: ColumnMeta = {};
	for (;;) {
		meta = { ...(inner.meta() as ColumnMeta | undefined), ...meta };
		if (inner instanceof z.ZodNullable) {
			nullable = true;
			inner = inner.unwrap() as z.ZodType;
		} else if (inner instanceof z.ZodDefault || inner instanceof z.ZodOptional) {
			inner = inner.unwrap() as z.ZodType;
		} else return { inner, nullable, meta };
	}
}

function sqlType(name: string, inner: z.ZodType): string {
	if (inner instanceof z.ZodEnum || inner instanceof z.ZodString) return 'VARCHAR';
	if (inner instanceof z.ZodBoolean) return 'BOOLEAN';
	throw new Error(`column without a SQL type: ${name}`);
}

/** The columns of a row schema in declaration order, with their DuckDB types, units and codes. */
export function columnsOf(row: z.ZodObject): Column[] {
	return Object.entries(row.shape).map(([name, schema]) => {
		const { inner, nullable, meta } = unwrap(schema as z.ZodType);
		return {
			name,
			nullable,
			sql: meta.sql ?? sqlType(name, inner),
			unit: meta.unit ?? null,
			description: meta.description ?? null,
			values: inner instanceof z.ZodEnum ? inner.options.map(String) : null
		};
	});
}
