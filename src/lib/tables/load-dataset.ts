import type { WritableDatabase } from '../database/database.ts';
import { Manifest } from '../schema/manifest.ts';
import { SCHEMA_VERSION, TABLE_NAMES, type TableName } from '../schema/tables.ts';
import { sha256 } from './sha256.ts';
import { VIEWS } from './views.ts';

export type DatasetErrorCode =
	'manifest_invalid' | 'table_missing' | 'table_corrupt' | 'other_version';

/** A dataset that cannot be trusted: which file, and what is wrong with it. */
export class DatasetError extends Error {
	override name = 'DatasetError';
	readonly code: DatasetErrorCode;
	readonly file: string;

	constructor(code: DatasetErrorCode, file: string, message: string) {
		super(message);
		this.code = code;
		this.file = file;
	}
}

export interface DatasetSource {
	/** The parsed JSON of manifest.json. */
	manifest(): Promise<unknown>;
	/** The bytes of one file of the dataset's folder. */
	file(name: string): Promise<Uint8Array>;
}

interface TableFile {
	name: TableName;
	rows: number;
	file: string;
	bytes: Uint8Array;
}

/** The manifest and the bytes of every table, each held against its hash. */
async function readDataset(
	source: DatasetSource
): Promise<{ manifest: Manifest; files: TableFile[] }> {
	const parsed = Manifest.safeParse(await source.manifest());
	if (!parsed.success) {
		throw new DatasetError('manifest_invalid', 'manifest.json', parsed.error.message);
	}
	const manifest = parsed.data;
	if (manifest.schema_version !== SCHEMA_VERSION) {
		const versions = `${manifest.schema_version}, expected ${SCHEMA_VERSION}`;
		throw new DatasetError('other_version', 'manifest.json', `schema version ${versions}`);
	}
	const files = await Promise.all(
		TABLE_NAMES.map(async (name) => {
			const entry = manifest.tables[name];
			if (!entry) throw new DatasetError('table_missing', name, `not in the manifest: ${name}`);
			const bytes = await source.file(entry.file);
			const found = sha256(bytes);
			if (found !== entry.sha256) {
				const hashes = `sha256 ${found.slice(0, 12)}, manifest says ${entry.sha256.slice(0, 12)}`;
				throw new DatasetError('table_corrupt', entry.file, `${entry.file}: ${hashes}`);
			}
			return { name, rows: entry.rows, file: entry.file, bytes };
		})
	);
	return { manifest, files };
}

/**
 * Checks the manifest and every file's hash and row count, and loads all tables. The files are fetched while an
 * engine that is still opening opens.
 */
export async function loadTables(
	opening: WritableDatabase | Promise<WritableDatabase>,
	source: DatasetSource
): Promise<Manifest> {
	const [{ manifest, files }, db] = await Promise.all([readDataset(source), opening]);
	await Promise.all(
		files.map(async ({ name, rows, file, bytes }) => {
			await db.loadParquet(name, bytes);
			const text = `SELECT count(*)::INTEGER AS n FROM "${name}"`;
			const [counted] = await db.rows({ text, values: [] });
			if (counted?.['n'] !== rows) {
				const found = `${counted?.['n']} rows, manifest says ${rows}`;
				throw new DatasetError('table_corrupt', file, `${file}: ${found}`);
			}
		})
	);
	return manifest;
}

/** Loads all tables and makes every derived one. */
export async function loadDataset(db: WritableDatabase, source: DatasetSource): Promise<Manifest> {
	const manifest = await loadTables(db, source);
	for (const view of VIEWS) await db.define(view.text);
	return manifest;
}
