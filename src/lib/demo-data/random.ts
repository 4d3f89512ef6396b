/** A seeded source of numbers (mulberry32): the same seed gives the same sequence everywhere. */
export class Random {
	private state: number;

	constructor(seed: number) {
		this.state = seed >>> 0;
	}

	/** A number in [0, 1). */
	next(): number {
		this.state = (this.state + 0x6d2b79f5) >>> 0;
		let t = this.state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	}

	between(low: number, high: number): number {
		return low + (high - low) * this.next();
	}

	/** A whole number from low to high, both included. */
	whole(low: number, high: number): number {
		return low + Math.floor(this.next() * (high - low + 1));
	}

	chance(probability: number): boolean {
		return this.next() < probability;
	}

	pick<T>(list: readonly T[]): T {
		const chosen = list[Math.floor(this.next() * list.length)];
		if (chosen === undefined) throw new Error('nothing to pick from');
		return chosen;
	}
}

/** A seed for one stream of a run, so that no department depends on the number of the others. */
export function streamSeed(seed: number, stream: number): number {
	let hash = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(stream + 1, 0xc2b2ae35);
	hash ^= hash >>> 16;
	return Math.imul(hash, 0x27d4eb2f) >>> 0;
}
