import { timeLimit } from './time-limit.ts';

/** Whether the server has the edition that asks, another one, or gives no answer. */
export type Edition = 'same' | 'other' | 'unreachable';

/** The server's version.json, read past every cache. Null for no answer in time, or nonsense; never rejects. */
export async function serverVersion(address: string, limitMs: number): Promise<string | null> {
	try {
		const response = await fetch(address, { cache: 'no-store', signal: timeLimit(limitMs) });
		if (!response.ok) return null;
		const body: unknown = await response.json();
		const isVersion = typeof body === 'object' && body !== null && 'version' in body;
		return isVersion && typeof body.version === 'string' ? body.version : null;
	} catch {
		return null;
	}
}

export function editionOf(version: string | null, own: string): Edition {
	if (version === null) return 'unreachable';
	return version === own ? 'same' : 'other';
}
