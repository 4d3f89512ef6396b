import { version } from '$app/environment';
import { asset } from '$app/paths';
import type { KeepReason } from '$lib/offline/fill-cache.ts';
import { editionOf, serverVersion, type Edition } from '$lib/offline/server-edition.ts';
import type { FromWorker, ToWorker } from '$lib/offline/worker-messages.ts';
import { whenIdle } from './at-rest.ts';

export type OfflineStatus = 'none' | 'preparing' | 'ready' | 'unavailable';
export type Unavailable = KeepReason | 'insecure' | 'unsupported' | 'refused';
/** What is done about the pages that are kept after the site is ready. */
export type RestStatus = 'waiting' | 'storing' | 'complete' | 'stopped' | 'saving-data';

interface Share {
	done: number;
	total: number;
}

const SERVER_LIMIT_MS = 5000;
const LEAST_BETWEEN_MS = 30_000;

const isSavingData = (): boolean =>
	(navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Whether the site works without a network on this device, and whether this page is the server's newest. */
class Offline {
	status = $state<OfflineStatus>('none');
	why = $state<Unavailable | null>(null);
	share = $state<Share>({ done: 0, total: 0 });
	rest = $state<RestStatus>('waiting');
	restWhy = $state<KeepReason | null>(null);
	edition = $state<Edition>('same');
	/** This edition is kept, but windows with the one before hold it back. */
	isHeldBack = $state(false);
	#isStarted = false;
	#isEnglish = false;
	#registration: ServiceWorkerRegistration | null = null;
	#failure: KeepReason | null = null;
	#askedAt = -Infinity;

	#show(status: OfflineStatus, why: Unavailable | null = null): void {
		this.status = status;
		this.why = why;
		document.documentElement.dataset['offline'] = status;
	}

	/** Registers the worker, once; call it when the page is at rest. */
	async start(isEnglish: boolean): Promise<void> {
		this.#isEnglish = isEnglish;
		if (this.#isStarted) return;
		this.#isStarted = true;
		document.documentElement.dataset['offline'] = this.status;
		if (!('serviceWorker' in navigator)) {
			this.#show('unavailable', isSecureContext ? 'unsupported' : 'insecure');
			return;
		}
		if (navigator.serviceWorker.controller) void this.checkEdition();
		await this.#register(navigator.serviceWorker);
	}

	async #register(workers: ServiceWorkerContainer): Promise<void> {
		workers.addEventListener('message', (event) => this.#hear(event));
		workers.addEventListener('controllerchange', () => this.#announce());
		try {
			const script = asset('/service-worker.js');
			const found = await workers.register(script, { updateViaCache: 'none' });
			// A browser that blocks workers may give nothing instead of an error.
			this.#registration = (found as ServiceWorkerRegistration | undefined) ?? null;
		} catch (cause) {
			const isRefused = cause instanceof Error && cause.name === 'SecurityError';
			this.#show('unavailable', isRefused ? 'refused' : 'incomplete');
			return;
		}
		if (this.#registration === null) {
			this.#show('unavailable', 'refused');
			return;
		}
		this.#registration.addEventListener('updatefound', () => this.#follow());
		if (this.status === 'none') this.#show('preparing');
		this.#follow();
		this.#announce();
	}

	#follow(): void {
		const worker = this.#registration?.installing;
		worker?.addEventListener('statechange', () => {
			if (worker.state === 'redundant' && this.status === 'preparing') {
				this.#show('unavailable', this.#failure ?? 'incomplete');
			} else {
				this.#announce();
			}
		});
	}

	#tell(worker: ServiceWorker | null | undefined, message: ToWorker): void {
		worker?.postMessage(message);
	}

	#announce(): void {
		this.#tell(this.#registration?.active, { type: 'page', build: version });
		this.isHeldBack = Boolean(this.#registration?.waiting);
		this.#tell(this.#registration?.waiting, { type: 'take-over', build: version });
	}

	#hear(event: MessageEvent): void {
		const message = event.data as FromWorker;
		if (message.type === 'kept-more') this.#hearMore(message);
		else if (message.build !== version) return;
		else if (message.type === 'failed') this.#failure = message.reason;
		else if (message.type === 'keeping') this.share = message;
		else if (this.status !== 'ready') {
			this.#show('ready');
			this.share = { done: 0, total: 0 };
			this.#keepMore();
		}
	}

	#keepMore(): void {
		this.rest = isSavingData() ? 'saving-data' : 'storing';
		if (this.rest === 'saving-data') return;
		whenIdle(() => {
			const message = { type: 'keep-more', isEnglish: this.#isEnglish } as const;
			this.#tell(this.#registration?.active, message);
		});
	}

	#hearMore({ done, total, reason }: Share & { reason: KeepReason | null }): void {
		this.share = { done, total };
		this.restWhy = reason;
		if (reason !== null) this.rest = 'stopped';
		else if (done === total) this.rest = 'complete';
		else this.#keepMore();
	}

	/** Asks the server which edition it has, unless it was asked a moment ago. */
	async checkEdition(): Promise<void> {
		if (performance.now() - this.#askedAt < LEAST_BETWEEN_MS) return;
		this.#askedAt = performance.now();
		const address = asset('/_app/version.json');
		this.edition = editionOf(await serverVersion(address, SERVER_LIMIT_MS), version);
	}

	/** The network came or went: what is known about the server is void. */
	connectionChanged(): void {
		this.#askedAt = -Infinity;
		void this.checkEdition();
	}
}

export const offline = new Offline();
