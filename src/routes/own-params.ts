import type { OwnParams } from '$lib/schema/default-filter.ts';

/** A view's own parameters in an address; values that mean nothing are named. */
export function ownParams(
	params: URLSearchParams,
	allowed: Readonly<Record<string, readonly string[]>>
): { own: OwnParams; ignored: string[] } {
	const own: Record<string, string> = {};
	const ignored: string[] = [];
	for (const [key, values] of Object.entries(allowed)) {
		for (const value of params.getAll(key)) {
			if (values.includes(value)) own[key] = value;
			else ignored.push(`${key}=${value}`);
		}
	}
	return { own, ignored };
}
