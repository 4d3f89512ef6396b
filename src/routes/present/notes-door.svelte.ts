import { newDeckId } from '$lib/schema/deck-limits.ts';
import { openShowChannel, type ShowState } from './show-messages.ts';
import type { Show } from './show.svelte.ts';

/** The show's side of the notes window: opens it, tells it what is on, and follows what is pressed there. */
export class NotesDoor {
	/** Names this show among those that run in the browser. */
	readonly id = newDeckId();
	readonly href: string;
	/** Whether the browser let a window open; null before it was asked. */
	isBlocked = $state<boolean | null>(null);
	readonly #show: Show;
	readonly #channel;

	constructor(show: Show, href: string, turn: (way: 'next' | 'previous') => void) {
		this.#show = show;
		this.href = `${href}?show=${this.id}`;
		this.#channel = openShowChannel((message) => {
			if (message.show !== null && message.show !== this.id) return;
			if (message.kind === 'hello') this.#send();
			else if (message.kind === 'next' || message.kind === 'previous') turn(message.kind);
		});
		$effect(() => this.#send());
	}

	/** Opens the window, or says that the browser did not. */
	open(): void {
		const opened = window.open(this.href, `jilan-notes-${this.id}`, 'popup,width=1100,height=760');
		this.isBlocked = opened === null;
	}

	/** Closes the message about it. */
	dismiss(): void {
		this.isBlocked = null;
	}

	close(): void {
		this.#channel?.send({ kind: 'closed', show: this.id });
	}

	#send(): void {
		const show = this.#show;
		const { slide, next, loaded, chart } = show;
		const title =
			slide.title ?? chart?.title ?? (loaded.status === 'ready' ? loaded.view.content.title : '');
		const state: ShowState = {
			kind: 'state',
			show: this.id,
			title,
			k: show.index + 1,
			n: show.count,
			screen: show.screen + 1,
			screens: show.screens,
			note: slide.note,
			next: next && {
				title: next.title ?? '',
				address: show.addressOf(next),
				chart: next.chart,
				nth: next.nth
			},
			isBlank: show.isBlank
		};
		this.#channel?.send(state);
	}
}
