import { fork } from 'node:child_process';
import { join } from 'node:path';
import { DatabaseError, type Database } from '../database/database.ts';
import type { Dataset } from '../schema/codes.ts';
import type { Manifest } from '../schema/manifest.ts';
import type { DatasetReply, DatasetRequest } from './dataset-process.ts';

export interface PublishedDatabase {
	db: Database;
	manifest: Manifest;
}

interface Waiting {
	resolve: (rows: Record<string, unknown>[]) => void;
	reject: (error: Error) => void;
}

/**
 * DuckDB in a process of its own: pages are built in a worker thread, and a native add-on
 * in a thread that ends can take the whole build down with it.
 */
function open(dataset: Dataset): Promise<PublishedDatabase> {
	const script = join('src', 'lib', 'tables', 'dataset-process.ts');
	const child = fork(script, [join('static', 'tables', dataset)], {
		execArgv: ['--import', 'tsx'],
		serialization: 'advanced'
	});
	const waiting = new Map<number, Waiting>();
	let asked = 0;
	const db: Database = {
		rows(statement) {
			return new Promise((resolve, reject) => {
				const request: DatasetRequest = { id: ++asked, statement };
				waiting.set(request.id, { resolve, reject });
				child.send(request);
			});
		},
		close() {
			child.disconnect();
			return Promise.resolve();
		}
	};
	return new Promise((resolve, reject) => {
		child.on('message', (message: DatasetReply) => {
			if ('manifest' in message) resolve({ db, manifest: message.manifest });
			else if (message.id === null) reject(new Error('error' in message ? message.error : ''));
			else {
				const request = waiting.get(message.id);
				waiting.delete(message.id);
				if ('rows' in message) request?.resolve(message.rows);
				else request?.reject(new DatabaseError('statement_failed', message.error));
			}
		});
		child.on('exit', (code) => {
			const error = new DatabaseError('engine_failed', `the ${dataset} database stopped (${code})`);
			reject(error);
			for (const request of waiting.values()) request.reject(error);
		});
	});
}

const opened = new Map<Dataset, Promise<PublishedDatabase>>();

/** A published dataset, opened once: pages are built from the files that are shipped. */
export function publishedDataset(dataset: Dataset): Promise<PublishedDatabase> {
	const database = opened.get(dataset) ?? open(dataset);
	opened.set(dataset, database);
	return database;
}
