import { browser } from '$app/environment';
import type { Database } from '$lib/database/database.ts';
import type { Dataset } from '$lib/schema/codes.ts';
import { datasetSource } from './dataset-source.ts';

export type EngineStatus = 'idle' | 'starting' | 'ready' | 'failed';

/** Why something does not work, for the reader: a code with a message of ours, and the culprit as is. */
export interface Failure {
	code: string;
	detail: string;
}

export function failureOf(cause: unknown): Failure {
	let error = cause;
	while (error instanceof Error && !('code' in error) && error.cause) error = error.cause;
	const detail = error instanceof Error ? error.message : String(error);
	const code = error instanceof Error && 'code' in error ? String(error.code) : 'statement_failed';
	return { code, detail };
}

/** The browser's query engine: one worker a dataset, started when a reader first shows intent. */
class Engine {
	status = $state<EngineStatus>('idle');
	/** Share of the engine's bytes received, 0 to 100, where the host says how many there are. */
	percent = $state<number | null>(null);
	failure = $state<Failure | null>(null);
	#opened = new Map<Dataset, Promise<Database>>();

	#show(status: EngineStatus): void {
		this.status = status;
		if (browser) document.documentElement.dataset['engine'] = status;
	}

	/** The database of a dataset, started at the first call; a failed start may be tried again. */
	database(dataset: Dataset): Promise<Database> {
		const opened = this.#opened.get(dataset) ?? this.#start(dataset);
		this.#opened.set(dataset, opened);
		return opened;
	}

	async #start(dataset: Dataset): Promise<Database> {
		this.#show('starting');
		this.failure = null;
		this.percent = null;
		try {
			const [{ openBrowserDatabase }, { loadTables }, { derivedOnDemand }, { VIEWS }] =
				await Promise.all([
					import('$lib/database/browser.ts'),
					import('$lib/tables/load-dataset.ts'),
					import('$lib/tables/derived-on-demand.ts'),
					import('$lib/tables/views.ts')
				]);
			const opening = openBrowserDatabase({
				onProgress: (loaded, total) => {
					this.percent = total > 0 ? Math.min(100, Math.round((100 * loaded) / total)) : null;
				},
				onDropped: () => {
					this.#opened.delete(dataset);
					this.#show('idle');
				}
			});
			try {
				await loadTables(opening, datasetSource(dataset));
			} catch (cause) {
				opening.then((db) => db.close()).catch(() => undefined);
				throw cause;
			}
			this.#show('ready');
			return derivedOnDemand(await opening, VIEWS);
		} catch (cause) {
			this.#opened.delete(dataset);
			this.failure = failureOf(cause);
			this.#show('failed');
			throw cause;
		}
	}

	/** Starts the engine before it is needed; a failure shows only once it is. */
	warm(dataset: Dataset): void {
		if (this.status !== 'idle') return;
		this.database(dataset).catch(() => undefined);
	}
}

export const engine = new Engine();
