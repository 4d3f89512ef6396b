import { fileName, saveFile } from '$lib/exports/save-file.ts';
import { pptxFile, type ExportedSlide } from '$lib/exports/pptx-file.ts';
import { decks as words } from '$lib/messages/decks.ts';
import { present } from '$lib/messages/present.ts';
import type { Deck } from '$lib/schema/deck.ts';
import type { JobContext } from '../../exports/export-job.svelte.ts';
import { loadExportedView } from '../../exports/load-exported-view.ts';
import { deckSlides } from '../../exports/view-slides.ts';
import { ViewAddressError, type ViewScope } from '../../views/load-view.ts';

/** Asks each slide's questions and hands the deck to the downloads. Says what was left out, slide by slide. */
export async function deckPptx(
	deck: Deck,
	scope: ViewScope,
	{ signal, onProgress }: JobContext
): Promise<string> {
	const { lang } = scope.place;
	const t = words[lang];
	const slides: ExportedSlide[] = [];
	const left: number[] = [];
	/** Asking and writing are about half of the work each. */
	const total = deck.slides.length * 2;
	for (const [index, slide] of deck.slides.entries()) {
		signal.throwIfAborted();
		onProgress(index, total);
		const made = await slidesOf(scope, slide);
		if (made) slides.push(...made);
		else left.push(index + 1);
	}
	const title = deck.title || t.decks.untitled;
	const file = await pptxFile(slides, {
		title,
		layout: '16:9',
		signal,
		onProgress: (done, of) => onProgress(deck.slides.length * (1 + done / of), total)
	});
	saveFile(file, fileName(title, 'pptx'));
	const { exported } = present[lang];
	return left.length === 0 ? exported : `${exported} ${t.share.leftOut(left)}`;
}

async function slidesOf(scope: ViewScope, slide: Deck['slides'][number]) {
	try {
		return deckSlides(await loadExportedView(scope, slide.address), slide);
	} catch (cause) {
		if (cause instanceof ViewAddressError) return undefined;
		throw cause;
	}
}
