import { z } from 'zod';
import { Dataset } from './codes.ts';
import { Annotation, DECK_FORMAT, DECK_VERSION, DeckPartId, type Slide } from './deck.ts';
import type { DeckError, DeckReading, DropReason, Dropped } from './deck-reading.ts';
import { DECK_LIMITS, fitText, newDeckId } from './deck-limits.ts';
import { parseSlideAddress } from './slide-address.ts';
import { hasChart } from './view-charts.ts';

const Head = z.object({
	format: z.literal(DECK_FORMAT),
	version: z.int().min(1),
	slides: z.array(z.unknown())
});
const Loose = z.record(z.string(), z.unknown());
const SlideHead = z.object({
	address: z.string(),
	chart: z.string().nullable().default(null),
	nth: z.int().min(0).max(99).default(0)
});

/** Reads one entry after the other, and notes what it leaves out. */
class SlideReader {
	readonly dropped: Dropped[] = [];
	readonly slides: Slide[] = [];
	#ids = new Set<string>();

	read(entry: unknown, index: number): void {
		const loose = Loose.safeParse(entry);
		const source = loose.success ? loose.data : {};
		const name = nameOf(source);
		const drop = (reason: DropReason) => this.dropped.push({ index, name, reason });
		if (this.slides.length >= DECK_LIMITS.slides) {
			drop('too_many');
			return;
		}
		const head = SlideHead.safeParse(source);
		if (!head.success) {
			drop('not_a_slide');
			return;
		}
		const { address, chart, nth } = head.data;
		const parsed = parseSlideAddress(address);
		if (typeof parsed === 'string') {
			drop(parsed);
			return;
		}
		if (chart !== null && !hasChart(parsed.view, chart)) {
			drop('unknown_chart');
			return;
		}
		this.slides.push({
			id: this.#idOf(source['id']),
			address,
			chart,
			nth,
			title: textOf(source['title'], null, DECK_LIMITS.title, 'bad_title', drop),
			note: textOf(source['note'], '', DECK_LIMITS.note, 'bad_note', drop),
			annotations: annotationsOf(source['annotations'], drop)
		});
	}

	#idOf(given: unknown): string {
		const id = DeckPartId.safeParse(given);
		const own = id.success && !this.#ids.has(id.data) ? id.data : newDeckId();
		this.#ids.add(own);
		return own;
	}
}

function nameOf(source: Record<string, unknown>): string {
	const said = [source['title'], source['chart'], source['address']].find(
		(part) => typeof part === 'string' && part.trim() !== ''
	);
	return typeof said === 'string' ? fitText(said, 80) : '';
}

/** A text of a slide; what is none is left out and named, what is too long is cut and named. */
function textOf<T extends string | null>(
	given: unknown,
	absent: T,
	max: number,
	reason: DropReason,
	drop: (reason: DropReason) => void
): T | string {
	if (given === undefined || given === null || given === '') return absent;
	if (typeof given !== 'string') {
		drop(reason);
		return absent;
	}
	if (given.length > max) drop('text_cut');
	return fitText(given, max);
}

function annotationsOf(given: unknown, drop: (reason: DropReason) => void): Annotation[] {
	if (given === undefined || given === null) return [];
	const entries: unknown[] = Array.isArray(given) ? given : [given];
	const kept: Annotation[] = [];
	const ids = new Set<string>();
	for (const entry of entries.slice(0, DECK_LIMITS.annotations)) {
		const parsed = Annotation.safeParse(entry);
		if (!parsed.success) {
			drop('bad_annotation');
			continue;
		}
		const one = parsed.data;
		if (one.kind === 'callout') {
			one.text = fitText(one.text, DECK_LIMITS.callout);
			if (ids.has(one.id)) one.id = newDeckId();
			ids.add(one.id);
		}
		kept.push(one);
	}
	if (entries.length > DECK_LIMITS.annotations) drop('bad_annotation');
	return kept;
}

/** Reads what should be a deck: good slides are kept, the others named with a reason. Never throws. */
export function readDeck(given: unknown): DeckReading {
	const none = (error: DeckError, dropped: Dropped[] = []) => ({ deck: null, error, dropped });
	const loose = Loose.safeParse(given);
	const head = Head.safeParse(given);
	if (!loose.success || !head.success) return none('not_a_deck');
	const dataset = Dataset.safeParse(loose.data['dataset']);
	if (!dataset.success) return none('unknown_dataset');
	const reader = new SlideReader();
	for (const [index, entry] of head.data.slides.entries()) reader.read(entry, index);
	const { slides, dropped } = reader;
	if (slides.length === 0 && dropped.length > 0) return none('no_good_slides', dropped);
	const id = DeckPartId.safeParse(loose.data['id']);
	const title = loose.data['title'];
	return {
		deck: {
			format: DECK_FORMAT,
			version: DECK_VERSION,
			id: id.success ? id.data : newDeckId(),
			title: typeof title === 'string' ? fitText(title, DECK_LIMITS.title) : '',
			dataset: dataset.data,
			slides
		},
		dropped,
		isNewer: head.data.version > DECK_VERSION
	};
}

/** The same of a file's text. */
export function parseDeck(text: string): DeckReading {
	if (text.length > DECK_LIMITS.file) return { deck: null, error: 'too_large', dropped: [] };
	try {
		return readDeck(JSON.parse(text.replace(/^\uFEFF/, '')));
	} catch {
		return { deck: null, error: 'not_json', dropped: [] };
	}
}
