import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { startStaticServer } from '../../scripts/static-server.ts';

interface Answer {
	status: number;
	headers: Record<string, string>;
	body: Buffer;
	etag: string;
}

export interface CompressingServer {
	/** Address of the folder's first page, ending in a slash. */
	url: string;
	close(): Promise<void>;
}

const COMPRESSED = /\.(parquet|png|jpe?g|woff2|zip|gz|br)$/;
const KEPT = ['content-type', 'cache-control', 'location', 'x-content-type-options'];
const compress = promisify(gzip);

async function fetchAnswer(address: string): Promise<Answer> {
	const response = await fetch(address, { redirect: 'manual' });
	const raw = Buffer.from(await response.arrayBuffer());
	const isSmall = raw.byteLength < 256 || COMPRESSED.test(new URL(address).pathname);
	const body = isSmall ? raw : await compress(raw, { level: 6 });
	const headers: Record<string, string> = isSmall ? {} : { 'content-encoding': 'gzip' };
	for (const name of KEPT) {
		const value = response.headers.get(name);
		if (value !== null) headers[name] = value;
	}
	const etag = `"${createHash('sha1').update(raw).digest('base64')}"`;
	return { status: response.status, headers, body, etag };
}

function send(answer: Answer, asked: { method: string; headers: IncomingHttpHeaders }) {
	return (response: ServerResponse): void => {
		if (answer.status === 200 && asked.headers['if-none-match'] === answer.etag) {
			response.writeHead(304, { ...answer.headers, etag: answer.etag }).end();
			return;
		}
		const length = String(answer.body.byteLength);
		response.writeHead(answer.status, {
			...answer.headers,
			etag: answer.etag,
			'content-length': length
		});
		response.end(asked.method === 'HEAD' ? undefined : answer.body);
	};
}

/** Serves a built folder as a usual host would: gzip, entity tags, long caching of hashed files. Answers are kept. */
export async function startCompressingServer(folder: string): Promise<CompressingServer> {
	const origin = await startStaticServer({ folder, port: 0, host: '127.0.0.1', base: '' });
	const kept = new Map<string, Promise<Answer>>();
	const answerTo = (path: string) => {
		const answer = kept.get(path) ?? fetchAnswer(new URL(path, origin.url).href);
		kept.set(path, answer);
		return answer;
	};
	const server = createServer((request, response) => {
		const { url = '/', method = 'GET', headers } = request;
		answerTo(url.split('?', 1)[0] ?? '/').then(
			(answer) => send(answer, { method, headers })(response),
			() => response.writeHead(502).end()
		);
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', resolve);
	});
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}/`,
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
			await origin.close();
		}
	};
}
