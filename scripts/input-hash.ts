import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files of folders, with everything below them, by path; tests left out. */
export async function filesUnder(...folders: readonly string[]): Promise<string[]> {
	const found = await Promise.all(
		folders.map(async (folder) => {
			const entries = await readdir(folder, { recursive: true, withFileTypes: true });
			return entries
				.filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
				.map((entry) => join(entry.parentPath, entry.name));
		})
	);
	return found.flat().sort();
}

/** One hash of the names and the content of files. */
export async function hashFiles(files: readonly string[]): Promise<string> {
	const hash = createHash('sha256');
	for (const file of files) {
		const content = await readFile(file);
		hash.update(`${file} ${content.byteLength}\n`).update(content);
	}
	return hash.digest('hex');
}
