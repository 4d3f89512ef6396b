/** How a file is fetched. */
export interface FetchOptions {
	fetch: (url: string, init: RequestInit) => Promise<Response>;
	/** Files of more bytes are fetched in parts. */
	partsAbove: number;
	/** Bytes of a part. */
	part: number;
	/** Milliseconds without a byte after which a connection counts as lost. */
	silence: number;
	/** Told of bytes as they come in. */
	received?: (bytes: number) => void;
}

export const USUAL = {
	partsAbove: 50_000_000,
	part: 8_000_000,
	silence: 30_000
} as const satisfies Partial<FetchOptions>;

/** How often a part is asked for before the file is given up. */
const ATTEMPTS = 3;
/** Object stores answer 403 for what is not there where listing is not allowed. */
const NOT_THERE: readonly number[] = [403, 404, 410];

interface Answer {
	status: number;
	bytes: Uint8Array;
}

function joinedBytes(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
	let offset = 0;
	for (const part of parts) {
		whole.set(part, offset);
		offset += part.byteLength;
	}
	return whole;
}

/** One answer, read as it comes in; rejects when the host is silent for too long, or with another status than expected. */
async function ask(
	url: string,
	signal: AbortSignal,
	{ fetch, silence, received }: FetchOptions,
	range: string | null
): Promise<Answer> {
	const lost = new AbortController();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const listen = () => {
		clearTimeout(timer);
		timer = setTimeout(() => lost.abort(new Error(`no byte within ${silence / 1000} s`)), silence);
	};
	let counted = 0;
	try {
		listen();
		const response = await fetch(url, {
			signal: AbortSignal.any([signal, lost.signal]),
			...(range === null ? {} : { headers: { Range: range } })
		});
		const { status } = response;
		if (NOT_THERE.includes(status) || status === 416) {
			await response.body?.cancel();
			return { status, bytes: new Uint8Array() };
		}
		if (!response.ok) throw new Error(`${url} answers ${status}`);
		const parts: Uint8Array[] = [];
		const reader = response.body?.getReader();
		for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
			listen();
			parts.push(next.value);
			counted += next.value.byteLength;
			received?.(next.value.byteLength);
		}
		return { status, bytes: joinedBytes(parts) };
	} catch (cause) {
		received?.(-counted);
		throw lost.signal.aborted ? lost.signal.reason : cause;
	} finally {
		clearTimeout(timer);
	}
}

async function askAgain(
	url: string,
	signal: AbortSignal,
	options: FetchOptions,
	range: string
): Promise<Answer> {
	for (let attempt = 1; ; attempt += 1) {
		try {
			return await ask(url, signal, options, range);
		} catch (cause) {
			if (signal.aborted || attempt === ATTEMPTS) throw cause;
		}
	}
}

/**
 * The bytes of a file of which `bytes` are expected; null where there is none. A large one comes in parts, each of
 * which is asked for again when its connection breaks; a host without ranges sends it whole. What came is for the
 * caller to check: a file may be shorter than expected.
 */
export async function fetchFile(
	url: string,
	bytes: number,
	signal: AbortSignal,
	options: FetchOptions
): Promise<Uint8Array | null> {
	if (bytes <= options.partsAbove) {
		const { status, bytes: whole } = await ask(url, signal, options, null);
		return NOT_THERE.includes(status) ? null : whole;
	}
	const parts: Uint8Array[] = [];
	for (let offset = 0; offset < bytes; offset += options.part) {
		const last = Math.min(offset + options.part, bytes) - 1;
		const answer = await askAgain(url, signal, options, `bytes=${offset}-${last}`);
		if (NOT_THERE.includes(answer.status)) return null;
		// The host knows no ranges: this is the file from its beginning.
		if (answer.status === 200) return answer.bytes;
		parts.push(answer.bytes);
		if (answer.bytes.byteLength < last - offset + 1) break;
	}
	return joinedBytes(parts);
}
