import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Statement } from '../database/database.ts';
import { openNodeDatabase } from '../database/node.ts';
import type { Manifest } from '../schema/manifest.ts';
import { loadDataset } from './load-dataset.ts';

/** Asked of the process that holds a published dataset. */
export interface DatasetRequest {
	id: number;
	statement: Statement;
}

export type DatasetReply =
	| { manifest: Manifest }
	| { id: number; rows: Record<string, unknown>[] }
	| { id: number | null; error: string };

function reply(message: DatasetReply): void {
	process.send?.(message);
}

const text = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause));

async function serve(folder: string): Promise<void> {
	const db = await openNodeDatabase();
	const manifest = await loadDataset(db, {
		manifest: async () => JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')),
		file: async (name) => new Uint8Array(await readFile(join(folder, name)))
	});
	process.on('message', ({ id, statement }: DatasetRequest) => {
		db.rows(statement).then(
			(rows) => reply({ id, rows }),
			(cause: unknown) => reply({ id, error: text(cause) })
		);
	});
	process.on('disconnect', () => process.exit());
	reply({ manifest });
}

const [, , folder] = process.argv;
if (folder && process.send) {
	serve(folder).catch((cause: unknown) => {
		reply({ id: null, error: text(cause) });
		process.exitCode = 1;
		process.disconnect();
	});
}
