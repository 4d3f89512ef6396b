import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startStaticServer } from '../../scripts/static-server.ts';
import { buildSlice } from '../scale/slice.ts';
import { test as base } from './fixtures.ts';

export interface Tables {
	/** The folder of the scaled dataset: three counties of three provinces, two years. */
	folder: string;
	/** Address of the folder above it, on a server of its own. */
	url: string;
	/** A server with the same headers and no dataset. */
	emptyUrl: string;
	/** A server that sends half of what it was to send and hangs up. */
	droppingUrl: string;
	/** The built site with its tables there, fetched in parts, or at the server without any. */
	sites: Record<'whole' | 'parts' | 'empty', string>;
}

const PAGES = ['country', join('en', 'country')];

/**
 * The built site with pages that name another address of the tables, as an operator would write it into them. Pages
 * must come from a server: a browser lets one that a test makes up ask no address of this machine.
 */
function rewriteSite(folder: string, tables: string, attributes: string): void {
	const meta = '<meta name="jilan-tables" content=""';
	const policy = "connect-src 'self'";
	const link = (inside: string, but: string[]) => {
		mkdirSync(join(folder, inside), { recursive: true });
		for (const name of readdirSync(join('build', inside))) {
			if (but.includes(name)) continue;
			symlinkSync(resolve('build', inside, name), join(folder, inside, name));
		}
	};
	link('.', ['en', 'country']);
	link('en', ['country']);
	for (const path of PAGES) {
		link(path, ['index.html']);
		const html = readFileSync(join('build', path, 'index.html'), 'utf8');
		if (!html.includes(meta) || !html.includes(policy)) throw new Error('the page has changed');
		const rewritten = html
			.replace(meta, `<meta name="jilan-tables" content="${tables}" ${attributes}`)
			.replace(policy, `${policy} ${new URL(tables).origin}`);
		writeFileSync(join(folder, path, 'index.html'), rewritten);
	}
}

function startDropping(): Promise<{ url: string; close: () => void }> {
	const server = createServer((_request, response) => {
		response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Length': '2000' });
		response.write(Buffer.alloc(1000), () => response.destroy());
	});
	return new Promise((resolve) => {
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			resolve({ url: `http://127.0.0.1:${port}/`, close: () => server.close() });
		});
	});
}

/** Tests with tables on a second server, built once a worker. */
export const test = base.extend<object, { tables: Tables }>({
	tables: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from the pattern
		async ({}, use) => {
			const root = await mkdtemp(join(tmpdir(), 'jilan-tables-'));
			const empty = await mkdtemp(join(tmpdir(), 'jilan-tables-none-'));
			const { folder } = await buildSlice({
				counties: 3,
				years: { first: 2021, last: 2022 },
				out: join(root, 'country')
			});
			const server = { port: 0, host: '127.0.0.1', base: '', anyOrigin: true };
			const full = await startStaticServer({ ...server, folder: root });
			const none = await startStaticServer({ ...server, folder: empty });
			const dropping = await startDropping();
			const sites = await Promise.all(
				(
					[
						[full.url, ''],
						[full.url, 'data-parts-above="20000"'],
						[none.url, '']
					] as const
				).map(async ([url, attributes]) => {
					const site = await mkdtemp(join(tmpdir(), 'jilan-site-'));
					rewriteSite(site, url, attributes);
					return {
						folder: site,
						served: await startStaticServer({ ...server, anyOrigin: false, folder: site })
					};
				})
			);
			const [whole = '', parts = '', without = ''] = sites.map(({ served }) => served.url);
			await use({
				folder,
				url: full.url,
				emptyUrl: none.url,
				droppingUrl: dropping.url,
				sites: { whole, parts, empty: without }
			});
			await Promise.all(
				[full, none, ...sites.map(({ served }) => served)].map((one) => one.close())
			);
			dropping.close();
			for (const one of [root, empty, ...sites.map(({ folder: site }) => site)]) {
				await rm(one, { recursive: true, force: true });
			}
		},
		{ scope: 'worker', timeout: 120_000 }
	]
});
