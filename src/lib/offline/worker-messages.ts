import type { KeepReason } from './fill-cache.ts';

/**
 * What a page tells the worker: which edition it is of; the same to a worker that waits for pages of the edition
 * before; that there is time to keep a few more files.
 */
export type ToWorker =
	| { type: 'page'; build: string }
	| { type: 'take-over'; build: string }
	| { type: 'keep-more'; isEnglish: boolean };

/** What the worker tells a page. `build` is the worker's own edition. */
export type FromWorker =
	| { type: 'active'; build: string }
	| { type: 'keeping'; build: string; done: number; total: number }
	| { type: 'failed'; build: string; reason: KeepReason }
	| { type: 'kept-more'; done: number; total: number; reason: KeepReason | null };
