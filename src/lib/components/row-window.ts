/** How the rows of a long list are fetched. */
export interface RowWindowOptions<R> {
	/** Identifiers of each page in order, parted by commas; every page but the last has `pageSize`. */
	pages: readonly string[];
	pageSize: number;
	/** The rows of some identifiers, in any order. */
	load: (ids: string[]) => Promise<readonly R[]>;
	idOf: (row: R) => string;
	/** Called after a page has arrived. */
	onload?: () => void;
}

const PAGES_KEPT = 6;

/**
 * The rows of a long list, a few pages at a time: of 200,000 rows about a thousand are in memory.
 * One page is fetched at a time, and where the reader is now comes before where he has been.
 */
export class RowWindow<R> {
	#options: RowWindowOptions<R>;
	#loaded = new Map<number, readonly (R | undefined)[]>();
	#wanted: number[] = [];
	#running: Promise<void> | null = null;

	constructor(options: RowWindowOptions<R>) {
		this.#options = options;
	}

	/** The row at a position; undefined while it has not arrived. */
	row(index: number): R | undefined {
		const { pageSize } = this.#options;
		return this.#loaded.get(Math.floor(index / pageSize))?.[index % pageSize];
	}

	/** Fetches what is missing between two positions, and the page after; rejects as `load` does. */
	show(first: number, last: number): Promise<void> {
		const { pages, pageSize } = this.#options;
		const from = Math.floor(first / pageSize);
		const to = Math.floor(last / pageSize) + 1;
		this.#wanted = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(
			(page) => page >= 0 && page < pages.length
		);
		this.#running ??= this.#fetch().finally(() => {
			this.#running = null;
		});
		return this.#running;
	}

	/** Pages in memory. */
	get pagesHeld(): number {
		return this.#loaded.size;
	}

	async #fetch(): Promise<void> {
		const { pages, load, idOf, onload } = this.#options;
		for (;;) {
			const page = this.#wanted.find((one) => !this.#loaded.has(one));
			if (page === undefined) return;
			const ids = pages[page]?.split(',') ?? [];
			const byId = new Map((await load(ids)).map((row) => [idOf(row), row]));
			this.#loaded.set(
				page,
				ids.map((id) => byId.get(id))
			);
			this.#forgetFarPages();
			onload?.();
		}
	}

	#forgetFarPages(): void {
		const [near = 0] = this.#wanted;
		const byDistance = [...this.#loaded.keys()].sort(
			(a, b) => Math.abs(a - near) - Math.abs(b - near)
		);
		for (const page of byDistance.slice(PAGES_KEPT)) this.#loaded.delete(page);
	}
}
