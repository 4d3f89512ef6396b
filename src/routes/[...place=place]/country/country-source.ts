import { PartitionError } from '$lib/tables/partition-error.ts';
import type { PartitionSource } from '$lib/tables/partition-files.ts';
import { partsAbove, tablesHref } from '../../tables-address.ts';
import { fetchFile, USUAL } from './fetch-file.ts';

/** The manifest is small; more would not be one. */
const MANIFEST_LIMIT = 10_000_000;
const folder = 'country';

/**
 * The scaled dataset's folder, below the address of the tables. `received` is told of bytes as they come in; `cache`
 * says how much the browser's own cache is trusted.
 */
export function countrySource(
	received: (bytes: number) => void,
	cache: () => RequestCache
): PartitionSource {
	const options = {
		...USUAL,
		partsAbove: partsAbove(USUAL.partsAbove),
		received,
		fetch: (url: string, init: RequestInit) => fetch(url, { ...init, cache: cache() })
	};
	return {
		file: (path, signal, bytes) =>
			fetchFile(tablesHref(`${folder}/${path}`), bytes, signal, options),
		async manifest(signal) {
			const found = await fetchFile(tablesHref(`${folder}/manifest.json`), 0, signal, {
				...USUAL,
				partsAbove: MANIFEST_LIMIT,
				fetch: (url, init) => fetch(url, { ...init, cache: 'no-cache' })
			});
			if (!found) throw new PartitionError('missing', 'manifest.json');
			try {
				return JSON.parse(new TextDecoder().decode(found)) as unknown;
			} catch (cause) {
				throw new PartitionError('truncated', 'manifest.json', cause);
			}
		}
	};
}
