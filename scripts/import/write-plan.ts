import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { IMPORTED_FILE } from '../../src/lib/tables/read-corrections.ts';
import type { ImportPlan } from './plan-import.ts';

/** Writes JSON as all of data/ is written; a reader sees the old file or the new one, never half of one. */
async function writeJson(path: string, json: unknown): Promise<void> {
	const text = `${JSON.stringify(json, null, '\t')}\n`;
	const old = await readFile(path, 'utf8').catch(() => null);
	if (old === text) return;
	await mkdir(dirname(path), { recursive: true });
	const half = join(dirname(path), `.${process.pid}-${Date.now()}.tmp`);
	await writeFile(half, text);
	await rename(half, path);
}

/** Carries out an import: what records refer to first, what tells of them last. */
export async function writePlan(folder: string, plan: ImportPlan): Promise<void> {
	const { regions, departments, aliases } = plan.reference;
	await writeJson(join(folder, 'regions.json'), regions);
	await writeJson(join(folder, 'departments.json'), { departments, aliases });
	for (const { file, record } of plan.writes) await writeJson(join(folder, file), record);
	for (const file of plan.removals) await rm(join(folder, file), { force: true });
	const imported = [...plan.imported]
		.map(([doc_id, record_sha256]) => ({ doc_id, record_sha256 }))
		.sort((a, b) => (a.doc_id < b.doc_id ? -1 : 1));
	if (imported.length > 0) await writeJson(join(folder, IMPORTED_FILE), imported);
}
