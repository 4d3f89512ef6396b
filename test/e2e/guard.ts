import type { BrowserContext, ConsoleMessage, Page, Request, WebError } from '@playwright/test';

const INTERNAL = new Set(['data:', 'about:', 'chrome-error:']);

/** Notes what a test may not overlook in the pages it opens: requests to other hosts, and errors. */
export class Guard {
	/** Origins of the site under test; a test that serves it a second time adds its own. */
	readonly origins: Set<string>;
	readonly #foreign: string[] = [];
	readonly #errors: string[] = [];

	constructor(origin: string) {
		this.origins = new Set([origin]);
	}

	/**
	 * The test's own context is watched already; this is for one that a test opens itself. Gives what ends the watch,
	 * for a context that outlives the test.
	 */
	watch(context: BrowserContext): () => void {
		const onRequest = (request: Request) => this.#ask(request.url());
		const onPage = (page: Page) => page.on('websocket', (socket) => this.#ask(socket.url()));
		const onError = (error: WebError) => this.#errors.push(String(error.error()));
		const onConsole = (message: ConsoleMessage) => {
			if (message.type() !== 'error') return;
			this.#errors.push(`${message.text()} (${message.location().url})`);
		};
		context.on('request', onRequest);
		context.on('page', onPage);
		context.on('weberror', onError);
		context.on('console', onConsole);
		return () => {
			context.off('request', onRequest);
			context.off('page', onPage);
			context.off('weberror', onError);
			context.off('console', onConsole);
		};
	}

	#ask(address: string): void {
		const { origin, protocol } = new URL(address.replace(/^ws/, 'http'));
		if (!INTERNAL.has(protocol) && !this.origins.has(origin)) this.#foreign.push(address);
	}

	/** One line per foreign request and per error that none of the patterns expects. */
	problems(expected: readonly RegExp[]): string[] {
		const errors = this.#errors.filter((error) => !expected.some((pattern) => pattern.test(error)));
		return [
			...this.#foreign.map((address) => `request to another host: ${address}`),
			...errors.map((error) => `error: ${error}`)
		];
	}

	/** Drops what was noted so far, for tests that provoke it. */
	forget(): void {
		this.#foreign.length = 0;
		this.#errors.length = 0;
	}
}
