import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { RecordProblem } from './record-error.ts';

function pathOf(path: readonly PropertyKey[]): string {
	return path
		.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
		.join('')
		.replace(/^\./, '');
}

/** The file as the schema's output; or null, with what is wrong added to `problems`. */
export async function parseJsonFile<T extends z.ZodType>(
	folder: string,
	file: string,
	schema: T,
	problems: RecordProblem[]
): Promise<z.output<T> | null> {
	let json: unknown;
	try {
		json = JSON.parse(await readFile(join(folder, file), 'utf8'));
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		problems.push({ file, path: '', reason: `cannot be read as JSON: ${reason}` });
		return null;
	}
	const result = schema.safeParse(json);
	if (result.success) return result.data;
	for (const issue of result.error.issues) {
		problems.push({ file, path: pathOf(issue.path), reason: issue.message });
	}
	return null;
}
