/** What a deck may hold, for pages that do not load its validator. Lengths are in UTF-16 units. */
export const DECK_LIMITS = {
	/** Of the whole file. */
	file: 1_000_000,
	slides: 200,
	annotations: 50,
	title: 200,
	note: 4000,
	callout: 200
} as const;

/** Text that any encoder takes: half characters are replaced, and what exceeds the limit is cut off. */
export function fitText(text: string, max: number): string {
	const whole = text.replace(/\p{Surrogate}/gu, '\uFFFD');
	return whole.length <= max ? whole : whole.slice(0, max).replace(/\p{Surrogate}$/u, '');
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A random name of 12 letters and digits. Works without a secure context, unlike `randomUUID`. */
export function newDeckId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(12));
	return Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}
