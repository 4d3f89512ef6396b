import type { BrowserContext } from '@playwright/test';

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

	/** The test's own context is watched already; this is for one that a test opens itself. */
	watch(context: BrowserContext): void {
		context.on('request', (request) => this.#ask(request.url()));
		context.on('page', (page) => page.on('websocket', (socket) => this.#ask(socket.url())));
		context.on('weberror', (error) => this.#errors.push(String(error.error())));
		context.on('console', (message) => {
			if (message.type() !== 'error') return;
			this.#errors.push(`${message.text()} (${message.location().url})`);
		});
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
