import { describe, expect, it } from 'vitest';
import { fillCache, KeepError } from './fill-cache.ts';

function imagine(options: { room?: number } = {}) {
	const kept: string[] = [];
	const put = (path: RequestInfo | URL) => {
		if (kept.length >= (options.room ?? Infinity)) {
			return Promise.reject(new DOMException('full', 'QuotaExceededError'));
		}
		kept.push(String(path));
		return Promise.resolve();
	};
	return { kept, cache: { put } };
}

const paths = ['/a', '/b', '/c', '/d'];
const answer = () => Promise.resolve(new Response(''));

describe('fillCache', () => {
	it('keeps everything, never more than a few at once, and counts', async () => {
		const { kept, cache } = imagine();
		const counts: number[] = [];
		let running = 0;
		let most = 0;
		const get = async () => {
			most = Math.max(most, ++running);
			await new Promise((resolve) => setTimeout(resolve));
			running--;
			return new Response('');
		};
		await fillCache({ paths, get, cache, atOnce: 2, onProgress: (done) => counts.push(done) });
		expect(kept.sort()).toEqual(paths);
		expect(counts).toEqual([1, 2, 3, 4]);
		expect(most).toBe(2);
	});

	it('leaves out what is not there', async () => {
		const { kept, cache } = imagine();
		const get = (path: string) => (path === '/b' ? Promise.resolve(null) : answer());
		await fillCache({ paths, get, cache, atOnce: 1 });
		expect(kept).toEqual(['/a', '/c', '/d']);
	});

	it('says that there is no room', async () => {
		const { kept, cache } = imagine({ room: 2 });
		const full = await fillCache({ paths, get: answer, cache, atOnce: 1 }).catch(
			(cause: unknown) => cause
		);
		expect(full).toBeInstanceOf(KeepError);
		expect(full).toMatchObject({ reason: 'storage' });
		expect(kept).toEqual(['/a', '/b']);
	});

	it('stops at the first wrong answer and says why', async () => {
		const { kept, cache } = imagine();
		const get = (path: string) =>
			path === '/c' ? Promise.reject(new KeepError('other_edition', path)) : answer();
		await expect(fillCache({ paths, get, cache, atOnce: 1 })).rejects.toMatchObject({
			reason: 'other_edition'
		});
		expect(kept).toEqual(['/a', '/b']);
	});
});
