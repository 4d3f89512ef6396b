/** Bytes by content hash, the longest unused given up first when they are more than the budget. */
export class FileCache {
	private readonly files = new Map<string, Uint8Array>();
	private held = 0;

	constructor(private budget: number) {}

	get bytes(): number {
		return this.held;
	}

	get(sha256: string): Uint8Array | null {
		const found = this.files.get(sha256);
		if (!found) return null;
		this.files.delete(sha256);
		this.files.set(sha256, found);
		return found;
	}

	/** Keeps a file, unless it alone is over the budget. */
	put(sha256: string, bytes: Uint8Array): void {
		if (this.files.has(sha256) || bytes.byteLength > this.budget) return;
		this.files.set(sha256, bytes);
		this.held += bytes.byteLength;
		this.evict();
	}

	/** Another budget: what is over it is given up at once. */
	limit(budget: number): void {
		this.budget = budget;
		this.evict();
	}

	private evict(): void {
		for (const [oldest, { byteLength }] of this.files) {
			if (this.held <= this.budget) break;
			this.files.delete(oldest);
			this.held -= byteLength;
		}
	}
}
