import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Deck, Slide } from '../schema/deck.ts';
import type { DeckReading } from '../schema/deck-reading.ts';
import { DECK_FORMAT, DECK_VERSION } from '../schema/deck.ts';
import { readDeck } from '../schema/read-deck.ts';

/** Begins the part of an address that holds a deck. */
const PREFIX = '#deck=';
/** Characters of that part: mail programs and messengers cut longer addresses. */
export const MAX_LINK = 8000;
/** Bytes that a link may unfold to. */
const MAX_UNFOLDED = 256_000;

/** What a link leaves out: names, which are given anew, and what is as it is in most slides. */
function shortSlide({ address, chart, nth, title, note, annotations }: Slide) {
	return {
		address,
		...(chart === null ? {} : { chart }),
		...(nth === 0 ? {} : { nth }),
		...(title === null ? {} : { title }),
		...(note === '' ? {} : { note }),
		...(annotations.length === 0 ? {} : { annotations })
	};
}

function toBase64Url(bytes: Uint8Array): string {
	const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array {
	const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}

/** A deck as the last part of an address, `#deck=1.…`; null where it does not fit: a file is the way then. */
export function deckLink(deck: Deck): string | null {
	const { title, dataset } = deck;
	const short = { title, dataset, slides: deck.slides.map(shortSlide) };
	const bytes = strToU8(JSON.stringify(short));
	if (bytes.length > MAX_UNFOLDED) return null;
	const link = `${PREFIX}${DECK_VERSION}.${toBase64Url(deflateSync(bytes, { level: 9 }))}`;
	return link.length > MAX_LINK ? null : link;
}

/** Whether an address holds a deck, readable or not. */
export function isDeckLink(hash: string): boolean {
	return hash.startsWith(PREFIX);
}

/**
 * The deck of a link, with names of its own: it is a copy. One that is too long is refused before it is unfolded;
 * what it unfolds to is limited. Never throws.
 */
export function readDeckLink(hash: string): DeckReading {
	const none = (error: 'link_too_long' | 'link_newer' | 'link_broken') => ({
		deck: null,
		error,
		dropped: []
	});
	if (hash.length > MAX_LINK) return none('link_too_long');
	const [, version, packed] = /^#deck=([1-9]\d{0,3})\.([\w-]+)$/.exec(hash) ?? [];
	if (version === undefined || packed === undefined) return none('link_broken');
	if (Number(version) > DECK_VERSION) return none('link_newer');
	try {
		// Bytes beyond the buffer are dropped: a buffer that is full held more than is allowed.
		const out = new Uint8Array(MAX_UNFOLDED + 1);
		const bytes = inflateSync(fromBase64Url(packed), { out });
		if (bytes.length > MAX_UNFOLDED) return none('link_too_long');
		const short: unknown = JSON.parse(strFromU8(bytes));
		if (typeof short !== 'object' || short === null) return none('link_broken');
		return readDeck({ ...short, id: null, format: DECK_FORMAT, version: DECK_VERSION });
	} catch {
		return none('link_broken');
	}
}
