import type { Page, Request } from 'playwright';

export interface Transfer {
	url: string;
	/** Milliseconds since the epoch. */
	start: number;
	end: number;
	/** Head and body as they came over the wire; 0 for what the browser's cache gave. */
	bytes: number;
}

/** Requests and bytes up to a moment. */
export interface Traffic {
	requests: number;
	kilobytes: number;
}

async function transferOf(request: Request, seen: number): Promise<Transfer | null> {
	if (!/^https?:/.test(request.url())) return null;
	const sizes = await request.sizes().catch(() => null);
	const { startTime, responseEnd } = request.timing();
	const body = request.method() === 'HEAD' ? 0 : (sizes?.responseBodySize ?? 0);
	const bytes = body + (sizes?.responseHeadersSize ?? 0);
	const end = startTime > 0 && responseEnd >= 0 ? startTime + responseEnd : seen;
	return { url: request.url(), start: startTime > 0 ? startTime : seen, end, bytes };
}

/** Notes every finished request of a page and of its workers. */
export class NetworkLog {
	#transfers: Promise<Transfer | null>[] = [];

	constructor(page: Page) {
		const note = (request: Request) => {
			this.#transfers.push(transferOf(request, Date.now()));
		};
		page.on('requestfinished', note);
		page.on('requestfailed', note);
	}

	async transfers(): Promise<Transfer[]> {
		const all = await Promise.all(this.#transfers);
		return all.filter((transfer) => transfer !== null);
	}
}

/** What had gone over the wire by a moment: requests sent, bytes of those that had arrived in full. */
export function trafficUntil(transfers: readonly Transfer[], moment: number): Traffic {
	const arrived = transfers.filter(({ end }) => end <= moment);
	const bytes = arrived.reduce((sum, transfer) => sum + transfer.bytes, 0);
	return {
		requests: transfers.filter(({ start }) => start <= moment).length,
		kilobytes: bytes / 1024
	};
}
