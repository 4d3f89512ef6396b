import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface StaticServerOptions {
	folder: string;
	/** 0 takes any free port. */
	port: number;
	host: string;
	/** Path the site is served under, such as `/sub/path`; empty for the root. */
	base: string;
	/** Pages of any other origin may read its files, as tables kept apart from their site need. */
	anyOrigin?: boolean;
}

export interface StaticServer {
	/** Address of the site's first page, ending in a slash. */
	url: string;
	close(): Promise<void>;
}

const PARQUET = 'application/vnd.apache.parquet';

/** Files of a scaled dataset: the twelve digits of a hash are in their name. */
const HASHED_PART = /\.[0-9a-f]{12}\.(pack|parquet|json)$/;

function allowAnyOrigin(response: ServerResponse): void {
	response.setHeader('Access-Control-Allow-Origin', '*');
	response.setHeader('Access-Control-Expose-Headers', 'Accept-Ranges, Content-Range');
}

function setHeaders(response: ServerResponse, path: string): void {
	response.setHeader('X-Content-Type-Options', 'nosniff');
	const isPart = path.includes('/country/') && HASHED_PART.test(path);
	const isHashed = path.startsWith('/_app/immutable/') || isPart;
	response.setHeader(
		'Cache-Control',
		isHashed ? 'public, max-age=31536000, immutable' : 'no-cache'
	);
	if (path.endsWith('.parquet')) response.setHeader('Content-Type', PARQUET);
}

/** Where a page really lives when the slash at the end is wrong, or null: relative links depend on it. */
function canonical(folder: string, path: string): string | null {
	let name: string;
	try {
		name = decodeURIComponent(path).replace(/\/+$/, '');
	} catch {
		return null;
	}
	const bare = path.replace(/\/+$/, '').replace(/^\/+/, '/');
	if (name === '' || /\.\.|\\|\0/.test(name)) return null;
	const isPage = existsSync(join(folder, `${name}.html`));
	const isFolder = existsSync(join(folder, name, 'index.html'));
	if (path.endsWith('/') && isPage && !isFolder) return bare;
	if (!path.endsWith('/') && isFolder && !isPage) return `${bare}/`;
	return null;
}

function notFound(folder: string | null, response: ServerResponse): void {
	const page = folder === null ? null : join(folder, '404.html');
	const hasPage = page !== null && existsSync(page);
	response.writeHead(404, {
		'Content-Type': hasPage ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8',
		'Cache-Control': 'no-cache'
	});
	response.end(hasPage ? readFileSync(page) : 'Not found\n');
}

/** What a browser asks before a request of another origin that is not a plain one. */
function answerPreflight(response: ServerResponse): void {
	response.writeHead(204, {
		'Access-Control-Allow-Methods': 'GET, HEAD',
		'Access-Control-Allow-Headers': 'Range',
		'Access-Control-Max-Age': '86400'
	});
	response.end();
}

function createHandler({ folder, base, anyOrigin = false }: StaticServerOptions) {
	const serve = sirv(folder, { etag: true, setHeaders });
	return (request: IncomingMessage, response: ServerResponse) => {
		const [path = '/'] = (request.url ?? '/').split('?', 1);
		const search = (request.url ?? '').slice(path.length);
		const redirect = (to: string) => response.writeHead(308, { Location: to + search }).end();
		if (anyOrigin) allowAnyOrigin(response);
		if (anyOrigin && request.method === 'OPTIONS') {
			answerPreflight(response);
		} else if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
		} else if (base !== '' && path === base) {
			redirect(`${base}/`);
		} else if (!path.startsWith(`${base}/`)) {
			notFound(null, response);
		} else {
			const inside = path.slice(base.length);
			const elsewhere = canonical(folder, inside);
			if (elsewhere !== null) return void redirect(base + elsewhere);
			request.url = inside + search;
			serve(request, response, () => notFound(folder, response));
		}
	};
}

function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => resolve(server.address() as AddressInfo));
	});
}

/** Serves a built folder as any plain file server would. Rejects if the folder or the port cannot be had. */
export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
	const { folder, port, host } = options;
	const base = options.base.replace(/^\/*(?=[^/])/, '/').replace(/\/+$/, '');
	if (!existsSync(folder) || !statSync(folder).isDirectory()) {
		throw new Error(`There is no folder ${folder}: run npm run build first.`);
	}
	const server = createServer(createHandler({ ...options, base }));
	const address = await listen(server, port, host);
	const name = host.includes(':') ? `[${host}]` : host;
	return {
		url: `http://${name}:${address.port}${base}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}
