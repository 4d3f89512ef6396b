import type { DeckStore } from '$lib/decks/deck-store.ts';
import {
	READY_MADE_NAMES,
	readyMadeDeck,
	type ReadyMadeName
} from '$lib/decks/ready-made-decks.ts';
import { isDeckLink, readDeckLink } from '$lib/decks/deck-link.ts';
import { departmentNames } from '$lib/format/department-names.ts';
import { readyMadeDecks } from '$lib/messages/ready-made-decks.ts';
import type { DeckReading } from '$lib/schema/deck-reading.ts';
import type { Deck } from '$lib/schema/deck.ts';
import type { ViewScope } from '../views/load-view.ts';

export type OpenProblem =
	'nothing' | 'choose' | 'unknown_department' | 'unknown_deck' | 'bad_deck' | 'no_such_ready_made';

export type OpenedDeck =
	| { deck: Deck; origin: 'ready' | 'own' | 'link'; dropped: number }
	| { deck: null; problem: OpenProblem };

/** Keeps a deck link for the reload of a tab whose address meanwhile shows a proof. */
const LINK_KEY = 'jilan-show-link';

function remembered(link?: string): string {
	try {
		if (link) sessionStorage.setItem(LINK_KEY, link);
		return sessionStorage.getItem(LINK_KEY) ?? '';
	} catch {
		return '';
	}
}

function readyMade(name: string, dept_id: string | null, scope: ViewScope): OpenedDeck {
	if (!(READY_MADE_NAMES as readonly string[]).includes(name)) {
		return { deck: null, problem: 'no_such_ready_made' };
	}
	const { lang, dataset } = scope.place;
	const isPortrait = name === 'department';
	if (isPortrait && dept_id === null) return { deck: null, problem: 'choose' };
	const known = scope.departments.some((entry) => entry.dept_id === dept_id);
	if (isPortrait && !known) return { deck: null, problem: 'unknown_department' };
	const names = departmentNames(scope.departments, lang);
	const year = scope.years.findLast(({ full }) => full > 0)?.fiscal_year ?? null;
	const department =
		isPortrait && dept_id !== null ? { dept_id, name: names.short(dept_id) } : null;
	const about = { dataset, year, department };
	const deck = readyMadeDeck(name as ReadyMadeName, about, readyMadeDecks[lang]);
	return { deck, origin: 'ready', dropped: 0 };
}

function ofReading(reading: DeckReading, origin: 'own' | 'link'): OpenedDeck {
	if (!reading.deck) return { deck: null, problem: 'bad_deck' };
	return { deck: reading.deck, origin, dropped: reading.dropped.length };
}

/** The deck an address names: `?ready=<name>[&dept=<id>]`, `?deck=<id>`, `#deck=…`. Never throws. */
export async function openDeck(
	url: { searchParams: URLSearchParams; hash: string },
	scope: ViewScope,
	store: DeckStore
): Promise<OpenedDeck> {
	const ready = url.searchParams.get('ready');
	if (ready !== null) return readyMade(ready, url.searchParams.get('dept'), scope);
	const id = url.searchParams.get('deck');
	if (id !== null) {
		const reading = await store.get(id);
		return reading ? ofReading(reading, 'own') : { deck: null, problem: 'unknown_deck' };
	}
	const link = isDeckLink(url.hash) ? remembered(url.hash) : url.hash && remembered();
	if (!link) return { deck: null, problem: 'nothing' };
	return ofReading(readDeckLink(link), 'link');
}
