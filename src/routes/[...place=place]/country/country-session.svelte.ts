import { browser } from '$app/environment';
import type { WritableDatabase } from '$lib/database/database.ts';
import type { PartitionManifest } from '$lib/schema/partition-manifest.ts';
import type { PartitionedDataset } from '$lib/tables/load-partition.ts';
import { failureOf, type Failure } from '../../engine.svelte.ts';
import type { CountryAnswers } from './answers.ts';
import { cacheBudget, memorySigns } from './cache-budget.ts';

interface Opened {
	db: WritableDatabase;
	dataset: PartitionedDataset;
}

export type SessionStatus = 'opening' | 'ready' | 'failed';

/** The scaled dataset in an engine of its own, as long as its page is open; the country's answers from rollups. */
export class CountrySession {
	status = $state<SessionStatus>('opening');
	/** Share of the engine's bytes received, 0 to 100, where the host says how many there are. */
	percent = $state<number | null>(null);
	failure = $state.raw<Failure | null>(null);
	manifest = $state.raw<PartitionManifest | null>(null);
	answers = $state.raw<CountryAnswers | null>(null);
	/** Bytes of files received so far. */
	received = $state(0);
	#opened: Promise<Opened> | null = null;
	#left = new AbortController();
	#cache: RequestCache = 'default';

	#show(status: SessionStatus): void {
		this.status = status;
		const shown = { opening: 'starting', ready: 'ready', failed: 'failed' }[status];
		if (browser) document.documentElement.dataset['engine'] = shown;
	}

	/** The dataset, opened at the first call; a failed opening may be tried again. */
	open(): Promise<Opened> {
		this.#opened ??= this.#open().catch((cause: unknown) => {
			this.#opened = null;
			this.failure = failureOf(cause);
			this.#show('failed');
			throw cause;
		});
		return this.#opened;
	}

	async #open(): Promise<Opened> {
		const { signal } = this.#left;
		this.failure = null;
		this.percent = null;
		this.#show('opening');
		const [{ countrySource }, { readPartitionManifest }] = await Promise.all([
			import('./country-source.ts'),
			import('$lib/tables/partition-files.ts')
		]);
		const source = countrySource(
			(bytes) => (this.received += bytes),
			() => this.#cache
		);
		// Before the engine is fetched: a site without the dataset has no use for it.
		const manifest = await readPartitionManifest(source, signal);
		const [{ openBrowserDatabase }, { PartitionedDataset }, { countryAnswers }] = await Promise.all(
			[
				import('$lib/database/browser.ts'),
				import('$lib/tables/load-partition.ts'),
				import('./answers.ts')
			]
		);
		const db = await openBrowserDatabase({
			keepsAnswers: false,
			onProgress: (loaded, total) => {
				this.percent = total > 0 ? Math.min(100, Math.round((100 * loaded) / total)) : null;
			},
			onDropped: () => (this.#opened = null)
		});
		try {
			signal.throwIfAborted();
			const dataset = PartitionedDataset.of(db, source, manifest, cacheBudget(memorySigns()));
			await dataset.loadCountry({ signal });
			this.answers = await countryAnswers(db, manifest.last_year);
			this.manifest = manifest;
			this.#show('ready');
			return { db, dataset };
		} catch (cause) {
			await db.close();
			throw cause;
		}
	}

	/** A file came damaged: from now on files are asked for past the browser's cache, which may hold it. */
	distrustCache(): void {
		this.#cache = 'reload';
	}

	/** Opens it anew: the data behind it were replaced, or the engine was lost. What is shown stays until then. */
	async reopen(): Promise<Opened> {
		const before = this.#opened;
		this.#opened = null;
		await before?.then(({ db }) => db.close()).catch(() => undefined);
		return this.open();
	}

	/** The reader has left: nothing more is fetched, the engine's memory is given back. */
	close(): void {
		this.#left.abort();
		void this.#opened?.then(({ db }) => db.close()).catch(() => undefined);
		if (browser) document.documentElement.dataset['engine'] = 'idle';
	}
}
