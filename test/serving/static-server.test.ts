import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStaticServer, type StaticServer } from '../../scripts/static-server.ts';

let root: string;
let plain: StaticServer;
let nested: StaticServer;

const FILES = {
	'site/index.html': 'home',
	'site/404.html': 'lost',
	'site/scores.html': 'scores',
	'site/docs/index.html': 'docs',
	'site/engine.wasm': '\0asm',
	'site/tables/public/scores-1a2b.parquet': 'PAR1',
	'site/_app/immutable/app-1a2b.js': 'export {};',
	'site/country/manifest.json': '{}',
	'site/country/packs/66/660121.0123456789ab.pack': 'PAR1PAR1',
	'secret.txt': 'secret'
};

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'jilan-serving-'));
	for (const [name, text] of Object.entries(FILES)) {
		await mkdir(join(root, name, '..'), { recursive: true });
		await writeFile(join(root, name), text);
	}
	const options = { folder: join(root, 'site'), port: 0, host: '127.0.0.1' };
	plain = await startStaticServer({ ...options, base: '' });
	nested = await startStaticServer({ ...options, base: 'sub/path/' });
});

afterAll(async () => {
	await plain.close();
	await nested.close();
	await rm(root, { recursive: true, force: true });
});

/** Sends the path as it is, without the clean-up that fetch does. */
function ask(server: StaticServer, path: string, method = 'GET') {
	const { hostname, port } = new URL(server.url);
	return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
		(resolve, reject) => {
			request({ hostname, port, path, method, agent: false }, (response) => {
				let body = '';
				response.setEncoding('utf8');
				response.on('data', (chunk: string) => (body += chunk));
				response.on('end', () =>
					resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
				);
			})
				.on('error', reject)
				.end();
		}
	);
}

describe('startStaticServer', () => {
	it('serves pages with and without their ending', async () => {
		expect(await ask(plain, '/')).toMatchObject({ status: 200, body: 'home' });
		expect(await ask(plain, '/scores?year=2022')).toMatchObject({ status: 200, body: 'scores' });
		expect(await ask(plain, '/docs/')).toMatchObject({ status: 200, body: 'docs' });
	});

	it('redirects to the address from which relative links work', async () => {
		const to = async (server: StaticServer, path: string) => {
			const { status, headers } = await ask(server, path);
			return `${status} ${String(headers.location)}`;
		};
		expect(await to(plain, '/docs?a=1')).toBe('308 /docs/?a=1');
		expect(await to(plain, '/scores/')).toBe('308 /scores');
		expect(await to(plain, '//docs')).toBe('308 /docs/');
		expect(await to(nested, '/sub/path')).toBe('308 /sub/path/');
		expect(await to(nested, '/sub/path/docs')).toBe('308 /sub/path/docs/');
	});

	it('names the types that browsers insist on', async () => {
		const type = async (path: string) => (await ask(plain, path)).headers['content-type'];
		expect(await type('/engine.wasm')).toBe('application/wasm');
		expect(await type('/tables/public/scores-1a2b.parquet')).toBe('application/vnd.apache.parquet');
		expect(await type('/_app/immutable/app-1a2b.js')).toBe('text/javascript');
		expect(await type('/')).toBe('text/html;charset=utf-8');
	});

	it('lets only hashed files be kept without asking again', async () => {
		const cache = async (path: string) => (await ask(plain, path)).headers['cache-control'];
		expect(await cache('/_app/immutable/app-1a2b.js')).toBe('public, max-age=31536000, immutable');
		expect(await cache('/tables/public/scores-1a2b.parquet')).toBe('no-cache');
	});

	it('answers what is not there with the 404 page', async () => {
		expect(await ask(plain, '/nothing')).toMatchObject({ status: 404, body: 'lost' });
		expect(await ask(plain, '/%')).toMatchObject({ status: 404, body: 'lost' });
		expect(await ask(nested, '/sub/path/nothing')).toMatchObject({ status: 404, body: 'lost' });
	});

	it('serves nothing outside the folder or the base', async () => {
		const paths = [
			'/../secret.txt',
			'/%2e%2e/secret.txt',
			'/..%2fsecret.txt',
			'/docs/../../secret.txt'
		];
		for (const path of paths) expect(await ask(plain, path)).toMatchObject({ status: 404 });
		expect(await ask(nested, '/scores')).toMatchObject({ status: 404, body: 'Not found\n' });
		expect(await ask(nested, '/sub/pathology')).toMatchObject({ status: 404, body: 'Not found\n' });
	});

	it('serves the same site under a sub-path', async () => {
		expect(nested.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/sub\/path\/$/);
		expect(await ask(nested, '/sub/path/')).toMatchObject({ status: 200, body: 'home' });
		expect(await ask(nested, '/sub/path/engine.wasm')).toMatchObject({ status: 200 });
	});

	it('answers HEAD without a body and refuses to be written to', async () => {
		expect(await ask(plain, '/scores', 'HEAD')).toMatchObject({ status: 200, body: '' });
		expect(await ask(plain, '/scores', 'POST')).toMatchObject({ status: 405 });
	});

	it('refuses a missing folder and a taken port', async () => {
		const taken = Number(new URL(plain.url).port);
		const options = { host: '127.0.0.1', base: '' };
		await expect(
			startStaticServer({ ...options, folder: join(root, 'absent'), port: 0 })
		).rejects.toThrow('run npm run build first');
		await expect(
			startStaticServer({ ...options, folder: join(root, 'site'), port: taken })
		).rejects.toMatchObject({ code: 'EADDRINUSE' });
	});

	it('lets pages of any origin read it, in parts too, where it is told to', async () => {
		const open = await startStaticServer({
			folder: join(root, 'site'),
			port: 0,
			host: '127.0.0.1',
			base: '',
			anyOrigin: true
		});
		try {
			const address = `${open.url}country/packs/66/660121.0123456789ab.pack`;
			const part = await fetch(address, { headers: { Range: 'bytes=4-5' } });
			expect([part.status, await part.text()]).toEqual([206, 'PA']);
			expect(part.headers.get('access-control-allow-origin')).toBe('*');
			expect(part.headers.get('access-control-expose-headers')).toContain('Content-Range');
			expect(part.headers.get('content-range')).toBe('bytes 4-5/8');
			expect(part.headers.get('cache-control')).toContain('immutable');
			const manifest = await fetch(`${open.url}country/manifest.json`);
			expect(manifest.headers.get('cache-control')).toBe('no-cache');
			await manifest.text();
			const asked = await ask(open, '/country/manifest.json', 'OPTIONS');
			expect([asked.status, asked.headers['access-control-allow-headers']]).toEqual([204, 'Range']);
			const missing = await ask(open, '/country/packs/none.pack');
			expect([missing.status, missing.headers['access-control-allow-origin']]).toEqual([404, '*']);
		} finally {
			await open.close();
		}
		expect((await ask(plain, '/engine.wasm')).headers).not.toHaveProperty(
			'access-control-allow-origin'
		);
		expect((await ask(plain, '/engine.wasm', 'OPTIONS')).status).toBe(405);
	});
});
