import type { Dataset } from '$lib/schema/codes.ts';
import { engine, failureOf, type Failure } from './engine.svelte.ts';
import type { ProofAnswers } from './proof-answers.ts';

export type ProofStatus = 'closed' | 'loading' | 'ready' | 'error';

/** The proof that lies open: asked of the browser's engine; what came last stays until the next is there. */
export class ProofLookup {
	status = $state<ProofStatus>('closed');
	failure = $state<Failure | null>(null);
	ids = $state.raw<readonly string[]>([]);
	answers = $state.raw<ProofAnswers | null>(null);
	#asked = 0;

	/** Opens the proof of these facts; none closes it. */
	async open(dataset: Dataset, ids: readonly string[]): Promise<void> {
		const asked = ++this.#asked;
		this.failure = null;
		if (ids.length === 0) {
			this.status = 'closed';
			return;
		}
		this.status = 'loading';
		try {
			const [db, { proofAnswers }] = await Promise.all([
				engine.database(dataset),
				import('./proof-answers.ts')
			]);
			const answers = await proofAnswers(db, ids);
			if (asked !== this.#asked) return;
			this.answers = answers;
			this.ids = ids;
			this.status = 'ready';
		} catch (cause) {
			if (asked !== this.#asked) return;
			this.status = 'error';
			this.failure = failureOf(cause);
		}
	}
}
