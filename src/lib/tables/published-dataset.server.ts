import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../database/database.ts';
import { openNodeDatabase } from '../database/node.ts';
import type { Dataset } from '../schema/codes.ts';
import type { Manifest } from '../schema/manifest.ts';
import { loadDataset } from './load-dataset.ts';

export interface PublishedDatabase {
	db: Database;
	manifest: Manifest;
}

const opened = new Map<Dataset, Promise<PublishedDatabase>>();

async function open(dataset: Dataset): Promise<PublishedDatabase> {
	const folder = join('static', 'tables', dataset);
	const db = await openNodeDatabase();
	const manifest = await loadDataset(db, {
		manifest: async () => JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')),
		file: async (name) => new Uint8Array(await readFile(join(folder, name)))
	});
	return { db, manifest };
}

/** A published dataset in this process, opened once: pages are prerendered from the files that are shipped. */
export function publishedDataset(dataset: Dataset): Promise<PublishedDatabase> {
	const database = opened.get(dataset) ?? open(dataset);
	opened.set(dataset, database);
	return database;
}
