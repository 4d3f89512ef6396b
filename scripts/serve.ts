import { parseArgs } from 'node:util';
import { startStaticServer } from './static-server.ts';

const port = Number(process.env.PORT || 4173);
const host = process.env.HOST || '127.0.0.1';

function explain(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? error.code : null;
	if (code === 'EADDRINUSE') return `Port ${port} is taken: choose another with PORT=....`;
	if (code === 'ERR_SOCKET_BAD_PORT') return `PORT is not a port number: ${process.env.PORT}`;
	return error instanceof Error ? error.message : String(error);
}

try {
	const { values } = parseArgs({
		options: {
			base: { type: 'string', default: '' },
			folder: { type: 'string', default: 'build' },
			'any-origin': { type: 'boolean', default: false }
		}
	});
	const { folder, base, 'any-origin': anyOrigin } = values;
	const server = await startStaticServer({ folder, port, host, base, anyOrigin });
	console.log(`绩览 Jilan: ${server.url}`);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => void server.close());
	}
} catch (error) {
	console.error(explain(error));
	process.exitCode = 1;
}
