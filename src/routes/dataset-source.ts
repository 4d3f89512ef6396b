import type { Dataset } from '$lib/schema/codes.ts';
import type { DatasetSource } from '$lib/tables/load-dataset.ts';
import { tablesHref } from './tables-address.ts';

async function fetchBytes(url: string): Promise<Uint8Array> {
	const { DatasetError } = await import('$lib/tables/load-dataset.ts');
	const file = url.slice(url.lastIndexOf('/') + 1);
	const response = await fetch(url).catch((cause: unknown) => {
		throw new DatasetError('table_missing', file, `${file}: ${String(cause)}`);
	});
	if (!response.ok) throw new DatasetError('table_missing', file, `${file}: ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}

async function fetchJson(url: string): Promise<unknown> {
	const text = new TextDecoder().decode(await fetchBytes(url));
	try {
		return JSON.parse(text);
	} catch (cause) {
		const { DatasetError } = await import('$lib/tables/load-dataset.ts');
		throw new DatasetError('manifest_invalid', 'manifest.json', `manifest.json: ${String(cause)}`);
	}
}

/** Address of one published file of a dataset. */
export function datasetFileHref(dataset: Dataset, file: string): string {
	return tablesHref(`${dataset}/${file}`);
}

/** The published files of a dataset, from the server the page came from or the one that holds the tables. */
export function datasetSource(dataset: Dataset): DatasetSource {
	return {
		manifest: () => fetchJson(datasetFileHref(dataset, 'manifest.json')),
		file: (name) => fetchBytes(datasetFileHref(dataset, name))
	};
}
