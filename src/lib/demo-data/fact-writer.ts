import type { Evidence } from '../schema/evidence.ts';

/** Numbers the facts of one imagined report and remembers how far down it has been written. */
export class FactWriter {
	private readonly counts = new Map<string, number>();
	private line = 3;

	constructor(readonly docId: string) {}

	/** Next identifier of a table, by its letter: B1, B2 … */
	id(letter: string): string {
		const next = (this.counts.get(letter) ?? 0) + 1;
		this.counts.set(letter, next);
		return `${this.docId}-${letter}${next}`;
	}

	/** Moves on to the next printed line; facts of one line share it. */
	nextLine(): void {
		this.line += 1;
	}

	evidence(section: string, quote: string): Evidence[] {
		return [
			{
				section,
				line_start: this.line,
				line_end: this.line,
				char_start: null,
				char_end: null,
				page: null,
				sheet: null,
				cell: null,
				quote: quote.replace(/\s+/g, '')
			}
		];
	}
}
