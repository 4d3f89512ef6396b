import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildScale } from '../../scripts/scale/build-scale.ts';
import type { ScalePlan } from '../../scripts/scale/scales.ts';
import type { Database } from '../../src/lib/database/database.ts';
import type { PartitionSource } from '../../src/lib/tables/partition-files.ts';

/** Two counties of two provinces over the years in which the scoring scheme changes. */
export const SLICE: Omit<ScalePlan, 'out'> = {
	scale: 'M',
	counties: 2,
	years: { first: 2021, last: 2023 },
	seed: 20260,
	corrections: null,
	workers: 2
};

/** Builds a slice into a folder of its own. */
export async function buildSlice(
	changes: Partial<ScalePlan> = {}
): Promise<Awaited<ReturnType<typeof buildScale>> & { folder: string }> {
	const folder = changes.out ?? (await mkdtemp(join(tmpdir(), 'jilan-scale-')));
	return { ...(await buildScale({ ...SLICE, out: folder, ...changes })), folder };
}

export const removeSlice = (folder: string) => rm(folder, { recursive: true, force: true });

/** Every published file of a folder with its content, by path. */
export async function publishedFiles(folder: string): Promise<Map<string, Buffer>> {
	const files = new Map<string, Buffer>();
	for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
		const path = join(entry.parentPath, entry.name).slice(folder.length + 1);
		if (entry.isFile() && !path.startsWith('.build')) {
			files.set(path, await readFile(join(folder, path)));
		}
	}
	return files;
}

/** A dataset's folder as a browser would see it. */
export function folderSource(folder: string): PartitionSource {
	return {
		file: async (path) => {
			const bytes = await readFile(join(folder, path)).catch(() => null);
			return bytes && new Uint8Array(bytes);
		},
		manifest: async () => JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))
	};
}

export const ask = (db: Database, text: string) => db.rows({ text, values: [] });
