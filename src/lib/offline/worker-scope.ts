/** The part of a service worker's global scope that ours uses; TypeScript has no such types beside those of a page. */
export interface WorkerScope {
	readonly location: Location;
	readonly registration: { readonly scope: string };
	readonly clients: {
		matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly OpenPage[]>;
		claim(): Promise<void>;
	};
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void;
	addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
	addEventListener(type: 'message', listener: (event: Telling) => void): void;
}

export interface OpenPage {
	readonly id: string;
	readonly url: string;
	postMessage(message: unknown): void;
}

export interface Extendable {
	waitUntil(work: Promise<unknown>): void;
}

export interface Fetching extends Extendable {
	readonly request: Request;
	readonly clientId: string;
	readonly resultingClientId: string;
	respondWith(answer: Promise<Response>): void;
}

export interface Telling extends Extendable {
	readonly data: unknown;
	readonly source: OpenPage | null;
}
