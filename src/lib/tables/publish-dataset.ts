import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Dataset } from '../schema/codes.ts';
import type { Manifest } from '../schema/manifest.ts';
import { SCHEMA_VERSION, TABLE_NAMES, type TableRows } from '../schema/tables.ts';
import { sha256 } from './sha256.ts';
import { writeParquet } from './write-parquet.ts';

export interface PublishedDataset {
	dataset: Dataset;
	synthetic: boolean;
	as_of: string;
	rows: TableRows;
}

/**
 * Writes a dataset's Parquet files and manifest into a fresh folder, then swaps it for `folder`:
 * whatever fails before the swap leaves the last good tables in place.
 */
export async function publishDataset(
	folder: string,
	published: PublishedDataset
): Promise<Manifest> {
	const { dataset, synthetic, as_of, rows } = published;
	const files = await writeParquet(rows);
	const fresh = `${folder}.new`;
	await rm(fresh, { recursive: true, force: true });
	await mkdir(fresh, { recursive: true });
	const manifest: Manifest = {
		dataset,
		schema_version: SCHEMA_VERSION,
		synthetic,
		as_of,
		tables: {}
	};
	for (const name of TABLE_NAMES) {
		const bytes = files.get(name);
		if (!bytes) throw new Error(`table not written: ${name}`);
		const hash = sha256(bytes);
		const file = `${name}.${hash.slice(0, 12)}.parquet`;
		await writeFile(join(fresh, file), bytes);
		manifest.tables[name] = {
			file,
			rows: rows[name].length,
			bytes: bytes.byteLength,
			sha256: hash
		};
	}
	await writeFile(join(fresh, 'manifest.json'), `${JSON.stringify(manifest, null, '\t')}\n`);
	await swap(fresh, folder);
	return manifest;
}

async function swap(fresh: string, folder: string): Promise<void> {
	const old = `${folder}.old`;
	await mkdir(dirname(folder), { recursive: true });
	await rm(old, { recursive: true, force: true });
	const siblings = await readdir(dirname(folder));
	const current = folder.slice(dirname(folder).length + 1);
	if (siblings.includes(current)) await rename(folder, old);
	await rename(fresh, folder);
	await rm(old, { recursive: true, force: true });
}
