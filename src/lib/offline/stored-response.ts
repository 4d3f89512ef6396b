const PACKED = 'x-jilan-packed';
const TEXT = /\.(html|json)$|\/$/;

async function pack(body: ReadableStream): Promise<ArrayBuffer> {
	return new Response(body.pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
}

/** The form in which a response is kept: pages and data compressed, scripts and the engine as they are. */
export async function toStored(path: string, response: Response): Promise<Response> {
	const headers = new Headers();
	const type = response.headers.get('content-type');
	if (type !== null) headers.set('content-type', type);
	if (!TEXT.test(path) || typeof CompressionStream === 'undefined' || response.body === null) {
		const body = await response.arrayBuffer();
		headers.set('content-length', String(body.byteLength));
		return new Response(body, { headers });
	}
	headers.set(PACKED, 'gzip');
	return new Response(await pack(response.body), { headers });
}

/** A kept response as a page may read it. */
export function fromStored(stored: Response, method = 'GET'): Response {
	if (method === 'HEAD') return new Response(null, { headers: stored.headers });
	if (!stored.headers.has(PACKED) || stored.body === null) return stored;
	const headers = new Headers(stored.headers);
	headers.delete(PACKED);
	const unpack = new DecompressionStream('gzip') as ReadableWritablePair<Uint8Array, Uint8Array>;
	return new Response(stored.body.pipeThrough(unpack), { headers });
}
