import { describe, expect, it } from 'vitest';
import { fromStored, toStored } from './stored-response.ts';

const page = '<p>执行率 99.65%</p>'.repeat(200);

describe('a stored page', () => {
	it('is smaller, and reads as it was', async () => {
		const headers = { 'content-type': 'text/html', 'content-encoding': 'br', etag: '"1"' };
		const stored = await toStored('/scores/', new Response(page, { headers }));
		expect((await stored.clone().arrayBuffer()).byteLength).toBeLessThan(200);
		const read = fromStored(stored);
		expect(await read.text()).toBe(page);
		expect([...read.headers]).toEqual([['content-type', 'text/html']]);
	});
});

describe('a stored file', () => {
	it('keeps its bytes and says how many', async () => {
		const bytes = new Uint8Array([0, 97, 115, 109]);
		const headers = { 'content-type': 'application/wasm', 'content-length': '2' };
		const stored = await toStored('/_app/immutable/a.wasm', new Response(bytes, { headers }));
		expect(stored.headers.get('content-length')).toBe('4');
		const asked = fromStored(stored.clone(), 'HEAD');
		expect([asked.status, asked.body]).toEqual([200, null]);
		expect(new Uint8Array(await fromStored(stored).arrayBuffer())).toEqual(bytes);
	});
});
