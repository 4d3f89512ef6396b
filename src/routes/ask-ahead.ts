interface Options {
	/** Asks what an address would show; its answers are kept by the engine. */
	ask: (search: string, signal: AbortSignal) => Promise<unknown>;
	/** Does something when nothing else is to do; the result calls it off. */
	whenIdle: (work: () => void) => () => void;
	/** False while nothing may be asked ahead. */
	isReady: () => boolean;
	/** Addresses that the reader is likely to choose next, the likeliest first. */
	likely: () => readonly string[];
}

/**
 * Asks ahead what the reader may choose next, one address at a time: at once what is pointed at, then, while nothing
 * else is to do, what is likely.
 */
export class AskAhead {
	#options: Options;
	#pointedAt = '';
	#waiting: string[] = [];
	#asking: { search: string; controller: AbortController; isLikely: boolean } | null = null;
	#callOff: () => void = () => undefined;

	constructor(options: Options) {
		this.#options = options;
	}

	/** The pointer or the focus is on what leads to this address. */
	consider(search: string): void {
		if (!this.#options.isReady() || search === '' || search === this.#pointedAt) return;
		this.#pointedAt = search;
		if (this.#asking?.search === search) return;
		if (this.#asking?.isLikely) this.#waiting.unshift(this.#asking.search);
		this.#begin(search, false);
	}

	/** The reader looks at a choice of these: they come before what was likely until now. */
	offer(searches: readonly string[]): void {
		this.#waiting = [...new Set([...searches, ...this.#waiting])];
		this.#next();
	}

	/** The page shows what was chosen: what may come next is asked. */
	goOn(): void {
		if (this.#options.isReady()) this.offer(this.#options.likely());
	}

	/** The reader chose: only what is asked ahead for this very address goes on. */
	stop(search: string): void {
		this.#callOff();
		this.#waiting = [];
		this.#pointedAt = '';
		if (this.#asking?.search !== search) this.#giveUp();
	}

	#giveUp(): void {
		this.#asking?.controller.abort();
		this.#asking = null;
	}

	#begin(search: string, isLikely: boolean): void {
		this.#callOff();
		this.#giveUp();
		const asking = { search, controller: new AbortController(), isLikely };
		this.#asking = asking;
		const done = () => {
			if (this.#asking !== asking) return;
			this.#asking = null;
			this.#next();
		};
		this.#options.ask(search, asking.controller.signal).then(done, done);
	}

	#next(): void {
		if (this.#asking || this.#waiting.length === 0) return;
		this.#callOff();
		this.#callOff = this.#options.whenIdle(() => {
			if (!this.#options.isReady()) return;
			const search = this.#waiting.shift();
			if (search !== undefined) this.#begin(search, true);
		});
	}
}
