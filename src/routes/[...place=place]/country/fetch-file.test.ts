import { describe, expect, it } from 'vitest';
import { fetchFile, type FetchOptions } from './fetch-file.ts';

const FILE = Uint8Array.from({ length: 25 }, (_, index) => index);
const never = new AbortController().signal;

type Reply = (range: string | null, init: RequestInit, nth: number) => Response | Promise<Response>;

function served(reply: Reply, changes: Partial<FetchOptions> = {}) {
	const asked: (string | null)[] = [];
	let received = 0;
	const options: FetchOptions = {
		fetch: async (_url, init) => {
			const range = new Headers(init.headers).get('range');
			asked.push(range);
			return reply(range, init, asked.length);
		},
		partsAbove: 20,
		part: 10,
		silence: 1000,
		received: (bytes) => (received += bytes),
		...changes
	};
	return { asked, options, received: () => received };
}

function ranged(range: string | null): Response {
	if (range === null) return new Response(FILE);
	const [from = 0, to = 0] = range.replace('bytes=', '').split('-').map(Number);
	return new Response(FILE.slice(from, to + 1), { status: 206 });
}

/** A body that breaks off after some bytes. */
const broken = (bytes: Uint8Array) =>
	new ReadableStream<Uint8Array>({
		pull(controller) {
			if (bytes.byteLength > 0) controller.enqueue(bytes);
			bytes = new Uint8Array();
			controller.error(new TypeError('network error'));
		}
	});

describe('fetchFile', () => {
	it('asks for a small file once, and counts its bytes', async () => {
		const { asked, options, received } = served(ranged, { partsAbove: 25 });
		expect(await fetchFile('x', 25, never, options)).toEqual(FILE);
		expect(asked).toEqual([null]);
		expect(received()).toBe(25);
	});

	it('asks for a large one in parts', async () => {
		const { asked, options, received } = served(ranged);
		expect(await fetchFile('x', 25, never, options)).toEqual(FILE);
		expect(asked).toEqual(['bytes=0-9', 'bytes=10-19', 'bytes=20-24']);
		expect(received()).toBe(25);
	});

	it('takes the whole file from a host without ranges, asked once', async () => {
		const { asked, options } = served(() => new Response(FILE));
		expect(await fetchFile('x', 25, never, options)).toEqual(FILE);
		expect(asked).toEqual(['bytes=0-9']);
	});

	it('asks again for the part whose connection broke, and for no other', async () => {
		const { asked, options, received } = served((range, _, nth) =>
			nth === 2 ? new Response(broken(FILE.slice(10, 13)), { status: 206 }) : ranged(range)
		);
		expect(await fetchFile('x', 25, never, options)).toEqual(FILE);
		expect(asked).toEqual(['bytes=0-9', 'bytes=10-19', 'bytes=10-19', 'bytes=20-24']);
		expect(received()).toBe(25);
	});

	it('gives up after three attempts, with what broke it', async () => {
		const { asked, options, received } = served(() => {
			throw new TypeError('connection reset');
		});
		await expect(fetchFile('x', 25, never, options)).rejects.toThrow('connection reset');
		expect(asked).toHaveLength(3);
		expect(received()).toBe(0);
	});

	it('does not ask a small file again by itself, and takes back what it counted', async () => {
		const { asked, options, received } = served(() => new Response(broken(FILE.slice(0, 7))), {
			partsAbove: 25
		});
		await expect(fetchFile('x', 25, never, options)).rejects.toThrow('network error');
		expect(asked).toEqual([null]);
		expect(received()).toBe(0);
	});

	it('gives what there is of a file that is shorter than it should be', async () => {
		const short = served((range) => {
			const [from = 0] = (range ?? '').replace('bytes=', '').split('-').map(Number);
			if (from >= 13) return new Response(null, { status: 416 });
			return new Response(FILE.slice(from, Math.min(from + 10, 13)), { status: 206 });
		});
		expect(await fetchFile('x', 25, never, short.options)).toEqual(FILE.slice(0, 13));
		const even = served((range) =>
			range === 'bytes=0-9' ? ranged(range) : new Response(null, { status: 416 })
		);
		expect(await fetchFile('x', 25, never, even.options)).toEqual(FILE.slice(0, 10));
	});

	it.each([403, 404, 410])('finds no file where the host answers %i', async (status) => {
		for (const partsAbove of [20, 25]) {
			const { options } = served(() => new Response('no', { status }), { partsAbove });
			expect(await fetchFile('x', 25, never, options)).toBeNull();
		}
	});

	it('says which status it cannot use', async () => {
		const { options } = served(() => new Response('', { status: 503 }), { partsAbove: 25 });
		await expect(fetchFile('x', 25, never, options)).rejects.toThrow('x answers 503');
	});

	it('gives up a host that falls silent', async () => {
		const silent: Reply = (_range, { signal }) =>
			new Promise((_, reject) => {
				signal?.addEventListener('abort', () => reject(signal.reason as Error));
			});
		const { options } = served(silent, { partsAbove: 25, silence: 20 });
		await expect(fetchFile('x', 25, never, options)).rejects.toThrow('no byte within 0.02 s');
	});

	it('stops when nobody waits any more, without asking again', async () => {
		const turned = new AbortController();
		const { asked, options } = served((range, { signal }) => {
			if (range === 'bytes=0-9') return ranged(range);
			turned.abort(new Error('moved on'));
			signal?.throwIfAborted();
			return ranged(range);
		});
		await expect(fetchFile('x', 25, turned.signal, options)).rejects.toThrow('moved on');
		expect(asked).toEqual(['bytes=0-9', 'bytes=10-19']);
	});
});
