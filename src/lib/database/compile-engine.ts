import { DatabaseError } from './database.ts';

type OnProgress = (loaded: number, total: number) => void;

async function fetchModule(url: string): Promise<Response> {
	const response = await fetch(url).catch((cause: unknown) => {
		throw new DatabaseError('engine_not_found', `the engine cannot be fetched: ${url}`, cause);
	});
	if (!response.ok) {
		throw new DatabaseError('engine_not_found', `${url} answers ${response.status}`);
	}
	return response;
}

/** Counts the bytes of a response that something else reads. */
async function count(response: Response, onProgress: OnProgress): Promise<void> {
	// A compressed length says nothing about the bytes that arrive.
	const isCompressed = response.headers.has('content-encoding');
	const total = isCompressed ? 0 : Number(response.headers.get('content-length') ?? 0);
	const reader = response.body?.getReader();
	let loaded = 0;
	let told = 0;
	for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
		loaded += part.value.byteLength;
		if (performance.now() - told < 50) continue;
		told = performance.now();
		onProgress(loaded, total);
	}
}

/** Compiles a binary while it comes in; a server that does not call it WebAssembly makes it wait for the last byte. */
export async function compileEngine(
	url: string,
	onProgress: OnProgress
): Promise<WebAssembly.Module> {
	const response = await fetchModule(url);
	count(response.clone(), onProgress).catch(() => undefined);
	try {
		return await WebAssembly.compileStreaming(response);
	} catch (cause) {
		if (!(cause instanceof TypeError)) throw cause;
		return WebAssembly.compile(await (await fetchModule(url)).arrayBuffer());
	}
}
