import { createServer, request as forward, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { Transform, type Duplex } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

export interface SlowLine {
	/** Bits a second, shared by all connections. */
	bitsPerSecond: number;
	/** Added to the way of every request. */
	latencyMs: number;
}

export interface SlowProxy {
	url: string;
	close(): Promise<void>;
}

const PIECE = 8 * 1024;

/** When the next bytes may leave a line that all connections share. */
class Line {
	#free = 0;
	readonly #bytesPerMs: number;

	constructor(bitsPerSecond: number) {
		this.#bytesPerMs = bitsPerSecond / 8 / 1000;
	}

	/** Resolves once so many bytes have passed. */
	async pass(bytes: number): Promise<void> {
		const now = performance.now();
		this.#free = Math.max(now, this.#free) + bytes / this.#bytesPerMs;
		if (this.#free - now > 2) await wait(this.#free - now);
	}

	/** A stream that lets bytes through at the line's pace. */
	stream(): Transform {
		const pass = (bytes: number) => this.pass(bytes);
		return new Transform({
			async transform(chunk: Buffer, _encoding, done) {
				for (let start = 0; start < chunk.byteLength; start += PIECE) {
					const piece = chunk.subarray(start, start + PIECE);
					await pass(piece.byteLength);
					this.push(piece);
				}
				done();
			}
		});
	}
}

function tunnel(address: string, client: Duplex, line: Line, latencyMs: number): void {
	const { hostname, port } = new URL(`http://${address}`);
	const server = connect(Number(port || 443), hostname, () => {
		void wait(latencyMs).then(() => {
			client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
			server.pipe(line.stream()).pipe(client);
			client.pipe(server);
		});
	});
	server.on('error', () => client.destroy());
	client.on('error', () => server.destroy());
}

/**
 * A proxy on this machine that is as slow as a given line, for pages and workers alike: the browser's own
 * throttling does not reach what a worker fetches.
 */
export async function startSlowProxy({ bitsPerSecond, latencyMs }: SlowLine): Promise<SlowProxy> {
	const line = new Line(bitsPerSecond);
	const server = createServer((request, response) => {
		const options = { method: request.method ?? 'GET', headers: request.headers };
		const passOn = (answer: IncomingMessage) => {
			response.writeHead(answer.statusCode ?? 502, answer.headers);
			answer.pipe(line.stream()).pipe(response);
		};
		void wait(latencyMs).then(() => {
			const upstream = forward(request.url ?? '', options, passOn);
			upstream.on('error', () => response.writeHead(502).end());
			request.pipe(upstream);
		});
	});
	server.on('connect', (request, client) => tunnel(request.url ?? '', client, line, latencyMs));
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', resolve);
	});
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}
