import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Sources } from './check-layers.ts';

/** Every file below a folder, by its path from `root` with forward slashes; installed packages are left out. */
export async function readSources(root: string, folder: string): Promise<Sources> {
	const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((file) => !file.split(sep).includes('node_modules'));
	const sources = await Promise.all(
		files.sort().map(async (file) => {
			const path = file
				.slice(root.length)
				.replace(/^[/\\]+/, '')
				.split(sep)
				.join('/');
			return [path, await readFile(file, 'utf8')] as const;
		})
	);
	return new Map(sources);
}
