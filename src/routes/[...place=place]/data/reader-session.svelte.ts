import { errorPlace, type TextRange } from '$lib/database/error-place.ts';
import type { StoppableDatabase } from '$lib/database/stoppable-database.ts';
import {
	NotAQueryError,
	readerAnswer,
	wholeTable,
	type ReaderAnswer
} from '$lib/queries/reader-answer.ts';
import { readStatement } from '$lib/queries/read-statement.ts';
import type { Dataset } from '$lib/schema/codes.ts';
import { datasetSource } from '../../dataset-source.ts';
import { failureOf } from '../../engine.svelte.ts';

/** Rows shown of an answer, and how long a statement may run. */
export const ROW_CAP = 1000;
export const LIMIT_MS = 10_000;
const KEPT_ANSWERS = 12;

export interface ReaderFailure {
	code: string;
	/** The engine's own words; empty where the statement never reached it. */
	detail: string;
	/** The word of the statement it is about. */
	place: TextRange | null;
}

export interface ShownAnswer {
	answer: ReaderAnswer;
	milliseconds: number;
}

export type SessionStatus = 'idle' | 'starting' | 'running' | 'ready' | 'error';

/** Code and place of what the engine, or the way to it, said of a query. */
function readerFailure(cause: unknown, query: string, offset: number): ReaderFailure {
	const { code, detail } = failureOf(cause);
	const found = errorPlace(
		cause instanceof NotAQueryError ? (detail.split('\n')[0] ?? '') : detail,
		query
	);
	const place = found && {
		from: Math.max(0, found.from + offset),
		to: Math.max(0, found.to + offset)
	};
	if (cause instanceof NotAQueryError) return { code: 'not_a_query', detail: '', place };
	if (code !== 'statement_failed') return { code, detail, place: null };
	if (/disabled (through|by) configuration/.test(detail)) return { code: 'outside', detail, place };
	if (/multiple statements/.test(detail)) return { code: 'several', detail, place: null };
	if (/^Out of Memory/i.test(detail)) return { code: 'memory', detail, place: null };
	return { code, detail, place };
}

/**
 * What a reader asked of one dataset, and the engine of their own that answers. Answers are kept while the site
 * is open, so that going back shows them again; stopping ends the engine and starts another.
 */
export class ReaderSession {
	readonly #dataset: Dataset;
	#opened: Promise<StoppableDatabase> | null = null;
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- kept for later, never shown itself
	#answers = new Map<string, ShownAnswer>();
	#text = '';
	/** Every text that was run, so that only others are taken for a stranger's. */
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- looked up, never shown
	#asked = new Set<string>();
	status = $state<SessionStatus>('idle');
	/** Share of the engine's bytes received, where the host says how many there are. */
	percent = $state<number | null>(null);
	shown = $state.raw<ShownAnswer | null>(null);
	failure = $state.raw<ReaderFailure | null>(null);

	constructor(dataset: Dataset) {
		this.#dataset = dataset;
	}

	#database(): Promise<StoppableDatabase> {
		const opened = this.#opened ?? this.#open();
		this.#opened = opened;
		opened.catch(() => {
			if (this.#opened === opened) this.#opened = null;
		});
		return opened;
	}

	async #open(): Promise<StoppableDatabase> {
		const [{ openStoppableDatabase }, { loadDataset }] = await Promise.all([
			import('$lib/database/stoppable-database.ts'),
			import('$lib/tables/load-dataset.ts')
		]);
		return openStoppableDatabase({
			load: (db) => loadDataset(db, datasetSource(this.#dataset)),
			onProgress: (loaded, total) => {
				this.percent = total > 0 ? Math.min(100, Math.round((100 * loaded) / total)) : null;
			},
			onCrashed: () => (this.#opened = null)
		});
	}

	/** Starts the engine before it is needed; a failure shows only once it is. */
	warm(): void {
		this.#database().catch(() => undefined);
	}

	wasAsked(text: string): boolean {
		return this.#asked.has(text);
	}

	/** Shows what is known of a statement without running it. */
	show(text: string): void {
		if (text === this.#text) return;
		this.#text = text;
		this.shown = this.#answers.get(text) ?? null;
		this.failure = null;
		if (this.status === 'ready' || this.status === 'error' || this.status === 'idle') {
			this.status = this.shown ? 'ready' : 'idle';
		}
	}

	/** Asks one statement; what goes wrong is left in `failure`, and the last answer to it stays. */
	async run(text: string): Promise<void> {
		this.#asked.add(text);
		this.#text = text;
		this.failure = null;
		this.shown = this.#answers.get(text) ?? null;
		const read = readStatement(text);
		if ('code' in read) {
			const { code, from, to } = read;
			this.failure = { code, detail: '', place: { from, to } };
			this.status = 'error';
			return;
		}
		const found = await this.#timed((db) => readerAnswer(db, read, ROW_CAP)).catch((cause) => {
			if (text === this.#text) this.failure = readerFailure(cause, read.query, read.offset);
			return null;
		});
		if (found) this.#keep(text, found);
		if (text !== this.#text) return;
		if (found) this.shown = found;
	}

	#keep(text: string, found: ShownAnswer): void {
		this.#answers.delete(text);
		this.#answers.set(text, found);
		const oldest = this.#answers.keys().next().value;
		if (this.#answers.size > KEPT_ANSWERS && oldest !== undefined) this.#answers.delete(oldest);
	}

	async #timed(ask: (db: StoppableDatabase) => Promise<ReaderAnswer>): Promise<ShownAnswer> {
		let timer: ReturnType<typeof setTimeout> | undefined;
		try {
			this.status = 'starting';
			const db = await this.#database();
			this.status = 'running';
			const started = performance.now();
			timer = setTimeout(() => this.#stop('statement_timeout'), LIMIT_MS);
			const answer = await ask(db);
			return { answer, milliseconds: Math.round(performance.now() - started) };
		} catch (cause) {
			this.status = 'error';
			throw cause;
		} finally {
			clearTimeout(timer);
			if (this.status !== 'error') this.status = this.#text === '' ? 'idle' : 'ready';
		}
	}

	#stop(code: 'statement_stopped' | 'statement_timeout'): void {
		const opened = this.#opened;
		if (this.status !== 'running' || !opened) return;
		this.#opened = null;
		void opened.then((db) => db.stop(code)).then(() => this.warm());
	}

	stop(): void {
		this.#stop('statement_stopped');
	}

	/** Every row of one table; rejects with a failure for the reader. */
	async table(name: string): Promise<ReaderAnswer> {
		return wholeTable(await this.#database(), name);
	}
}

// eslint-disable-next-line svelte/prefer-svelte-reactivity -- a register of sessions, never shown itself
const sessions = new Map<Dataset, ReaderSession>();

/** The session of a dataset, the same for the whole visit. */
export function readerSession(dataset: Dataset): ReaderSession {
	const session = sessions.get(dataset) ?? new ReaderSession(dataset);
	sessions.set(dataset, session);
	return session;
}
