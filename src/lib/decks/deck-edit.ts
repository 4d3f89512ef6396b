import { DECK_LIMITS, fitText, newDeckId } from '../schema/deck-limits.ts';
import type { Annotation, Deck, Slide } from '../schema/deck.ts';
import type { Dataset } from '../schema/codes.ts';

/** One change of a deck: gives a new deck, or the same where there is nothing to change. */
export type DeckEdit = (deck: Deck) => Deck;

/** What is chosen when something is pinned; the rest is empty. */
export interface SlideDraft {
	address: string;
	chart: string | null;
	nth?: number;
	title?: string | null;
	note?: string;
	annotations?: Annotation[];
}

export function newDeck(title: string, dataset: Dataset, drafts: readonly SlideDraft[] = []): Deck {
	return {
		format: 'jilan-deck',
		version: 1,
		id: newDeckId(),
		title: fitText(title.trim(), DECK_LIMITS.title),
		dataset,
		slides: drafts.slice(0, DECK_LIMITS.slides).map(newSlide)
	};
}

export function newSlide(draft: SlideDraft): Slide {
	return {
		id: newDeckId(),
		address: draft.address,
		chart: draft.chart,
		nth: draft.nth ?? 0,
		title: titleOf(draft.title ?? null),
		note: fitText(draft.note ?? '', DECK_LIMITS.note),
		annotations: (draft.annotations ?? []).slice(0, DECK_LIMITS.annotations)
	};
}

function titleOf(title: string | null): string | null {
	return fitText(title?.trim() ?? '', DECK_LIMITS.title) || null;
}

/** Whether another slide fits. */
export function isFull(deck: Deck): boolean {
	return deck.slides.length >= DECK_LIMITS.slides;
}

/** Puts a slide at a place (from 0), or at the end. A full deck stays as it is. */
export function addSlide(slide: Slide, at = Infinity): DeckEdit {
	return (deck) => {
		if (isFull(deck) || deck.slides.some(({ id }) => id === slide.id)) return deck;
		const place = Math.max(0, Math.min(at, deck.slides.length));
		return { ...deck, slides: deck.slides.toSpliced(place, 0, slide) };
	};
}

/** Puts a slide at a place (from 0) of the deck without it. */
export function moveSlide(slideId: string, to: number): DeckEdit {
	return (deck) => {
		const from = deck.slides.findIndex(({ id }) => id === slideId);
		const slide = deck.slides[from];
		if (!slide) return deck;
		const rest = deck.slides.toSpliced(from, 1);
		const place = Math.max(0, Math.min(to, rest.length));
		return place === from ? deck : { ...deck, slides: rest.toSpliced(place, 0, slide) };
	};
}

export function removeSlide(slideId: string): DeckEdit {
	return (deck) =>
		deck.slides.some(({ id }) => id === slideId)
			? { ...deck, slides: deck.slides.filter(({ id }) => id !== slideId) }
			: deck;
}

/** Puts a copy behind a slide. */
export function duplicateSlide(slideId: string, copyId: string = newDeckId()): DeckEdit {
	return (deck) => {
		const at = deck.slides.findIndex(({ id }) => id === slideId);
		const slide = deck.slides[at];
		return slide ? addSlide({ ...slide, id: copyId }, at + 1)(deck) : deck;
	};
}

export function renameDeck(title: string): DeckEdit {
	return (deck) => ({ ...deck, title: fitText(title.trim(), DECK_LIMITS.title) });
}

function changeSlide(slideId: string, change: (slide: Slide) => Slide): DeckEdit {
	return (deck) =>
		deck.slides.some(({ id }) => id === slideId)
			? {
					...deck,
					slides: deck.slides.map((slide) => (slide.id === slideId ? change(slide) : slide))
				}
			: deck;
}

/** Gives a slide a message of its own; an empty one gives it back the chart's title. */
export function renameSlide(slideId: string, title: string | null): DeckEdit {
	return changeSlide(slideId, (slide) => ({ ...slide, title: titleOf(title) }));
}

export function noteSlide(slideId: string, note: string): DeckEdit {
	return changeSlide(slideId, (slide) => ({ ...slide, note: fitText(note, DECK_LIMITS.note) }));
}

/** Whether two annotations are one: callouts by their id, highlights by what they point to. */
function isSame(one: Annotation, other: Annotation): boolean {
	if (one.kind === 'callout') return other.kind === 'callout' && one.id === other.id;
	return other.kind === 'highlight' && one.dept_id === other.dept_id && one.year === other.year;
}

/** A callout as a slide keeps it: cut to its limit, its place inside the drawing; null without a text or target. */
function fitAnnotation(annotation: Annotation): Annotation | null {
	if (annotation.kind === 'highlight') {
		return annotation.dept_id === null && annotation.year === null ? null : annotation;
	}
	const inside = (share: number) => (share > 0 ? Math.min(1, share) : 0);
	const text = fitText(annotation.text.trim(), DECK_LIMITS.callout);
	return text === ''
		? null
		: { ...annotation, text, x: inside(annotation.x), y: inside(annotation.y) };
}

/** Adds an annotation or puts it in the place of its earlier self; an empty callout is taken away. */
export function annotate(slideId: string, annotation: Annotation): DeckEdit {
	const fitted = fitAnnotation(annotation);
	if (!fitted) return removeAnnotation(slideId, annotation);
	return changeSlide(slideId, (slide) => {
		const at = slide.annotations.findIndex((one) => isSame(one, fitted));
		if (at >= 0) return { ...slide, annotations: slide.annotations.with(at, fitted) };
		if (slide.annotations.length >= DECK_LIMITS.annotations) return slide;
		return { ...slide, annotations: [...slide.annotations, fitted] };
	});
}

export function removeAnnotation(slideId: string, annotation: Annotation): DeckEdit {
	return changeSlide(slideId, (slide) => ({
		...slide,
		annotations: slide.annotations.filter((one) => !isSame(one, annotation))
	}));
}

/** A deck of its own with the same slides. */
export function copyDeck(deck: Deck, title: string = deck.title): Deck {
	return { ...renameDeck(title)(deck), id: newDeckId() };
}
