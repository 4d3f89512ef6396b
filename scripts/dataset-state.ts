import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Dataset } from '../src/lib/schema/codes.ts';
import { Manifest } from '../src/lib/schema/manifest.ts';
import { filesUnder, hashFiles } from './input-hash.ts';

const CODE = ['schema', 'demo-data', 'checks', 'tables'].map((layer) => join('src/lib', layer));
const STATE = join('.cache', 'data-build');

/** What of data/ a dataset is made from: the synthetic city takes only taxonomy and rules. */
const DATA: Record<Dataset, () => Promise<string[]>> = {
	public: () => filesUnder('data'),
	demo: () => Promise.resolve(['data/problem-categories.json', 'data/rules.json'])
};

/** Hash of everything a dataset's tables are made from: reports, reference data, code and libraries. */
export async function datasetInputs(dataset: Dataset): Promise<string> {
	const [data, code] = await Promise.all([DATA[dataset](), filesUnder(...CODE)]);
	return hashFiles([...data, ...code, 'scripts/datasets.ts', 'package-lock.json']);
}

async function isWhole(folder: string, { tables }: Manifest): Promise<boolean> {
	const sizes = await Promise.all(
		Object.values(tables).map(async ({ file, bytes }) => {
			const found = await stat(join(folder, file)).catch(() => null);
			return found?.size === bytes;
		})
	);
	return sizes.every(Boolean);
}

/** The manifest of tables that were made from the same inputs and are still there; null: build them. */
export async function currentManifest(
	dataset: Dataset,
	folder: string,
	inputs: string
): Promise<Manifest | null> {
	try {
		if ((await readFile(join(STATE, dataset), 'utf8')) !== inputs) return null;
		const json: unknown = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
		const manifest = Manifest.parse(json);
		return (await isWhole(folder, manifest)) ? manifest : null;
	} catch {
		return null;
	}
}

/** Remembers what a dataset's tables were made from. */
export async function rememberInputs(dataset: Dataset, inputs: string): Promise<void> {
	const file = join(STATE, dataset);
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, inputs);
}
