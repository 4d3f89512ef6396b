import { engine, failureOf, type Failure } from '../../engine.svelte.ts';
import type { Briefing } from '../../views/load-briefing.ts';
import type { ViewScope } from '../../views/load-view.ts';

/** Lets the page draw, and answer, before the next department. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** The briefings of some departments, one after the other; what is done stays when it is stopped. */
export class BriefingRun {
	readonly scope: ViewScope;
	readonly dept_ids: readonly string[];
	done = $state.raw<readonly Briefing[]>([]);
	/** Departments whose briefing failed, with the reason. */
	failed = $state.raw<readonly { dept_id: string; failure: Failure }[]>([]);
	status = $state<'waiting' | 'running' | 'stopped' | 'done'>('waiting');
	/** The engine itself did not start. */
	failure = $state.raw<Failure | null>(null);
	#turn = 0;

	constructor(scope: ViewScope, dept_ids: readonly string[]) {
		this.scope = scope;
		this.dept_ids = dept_ids;
	}

	/** How many departments need no more work, computed or failed. */
	get count(): number {
		return this.done.length + this.failed.length;
	}

	/** Computes what is not done yet; also what failed before. Never rejects. */
	async start(): Promise<void> {
		const turn = ++this.#turn;
		const isCurrent = () => turn === this.#turn;
		this.status = 'running';
		this.failure = null;
		this.failed = [];
		try {
			const [{ loadBriefing }, db] = await Promise.all([
				import('../../views/load-briefing.ts'),
				engine.database(this.scope.place.dataset)
			]);
			for (const dept_id of this.dept_ids) {
				if (!isCurrent()) return;
				if (this.done.some((one) => one.dept_id === dept_id)) continue;
				try {
					const briefing = await loadBriefing(db, this.scope, dept_id);
					if (!isCurrent()) return;
					this.done = this.#inOrder([...this.done, briefing]);
				} catch (cause) {
					if (!isCurrent()) return;
					this.failed = [...this.failed, { dept_id, failure: failureOf(cause) }];
				}
				await breathe();
			}
			if (isCurrent()) this.status = 'done';
		} catch (cause) {
			if (!isCurrent()) return;
			this.failure = failureOf(cause);
			this.status = 'stopped';
		}
	}

	stop(): void {
		this.#turn += 1;
		this.status = 'stopped';
	}

	#inOrder(briefings: Briefing[]): Briefing[] {
		const at = ({ dept_id }: Briefing) => this.dept_ids.indexOf(dept_id);
		return briefings.toSorted((a, b) => at(a) - at(b));
	}
}
