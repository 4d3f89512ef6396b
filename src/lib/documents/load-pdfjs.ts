import './promise-with-resolvers.ts';
import type * as Unpdf from 'unpdf';
import { guardNodeProcess } from './stray-rejection.ts';

interface MessagePort {
	postMessage: (...message: unknown[]) => void;
}

function isOwnGreeting(message: unknown): boolean {
	const { sourceName, action } = (message ?? {}) as { sourceName?: unknown; action?: unknown };
	return sourceName === 'worker' && action === 'ready';
}

let loading: Promise<typeof Unpdf> | null = null;

async function load(): Promise<typeof Unpdf> {
	guardNodeProcess();
	const unpdf = await import('unpdf');
	const scope = globalThis as unknown as Partial<MessagePort> & { window?: unknown };
	const isWorker = scope.window === undefined && typeof scope.postMessage === 'function';
	const original = scope.postMessage;
	const post = original?.bind(globalThis);
	// Inside a worker PDF.js takes itself for its own worker and greets whoever started ours.
	if (isWorker && post !== undefined) {
		scope.postMessage = (...message) => {
			if (!isOwnGreeting(message[0])) post(...message);
		};
	}
	try {
		await unpdf.getResolvedPDFJS();
	} finally {
		if (isWorker && original !== undefined) scope.postMessage = original;
	}
	return unpdf;
}

/** PDF.js, loaded once. Works in Node 20, in a page and in a worker. */
export function loadPdfJs(): Promise<typeof Unpdf> {
	loading ??= load();
	return loading;
}

export type PdfOptions = Parameters<typeof Unpdf.getDocumentProxy>[1];
