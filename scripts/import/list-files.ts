import { readdir, stat } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';

const REPORT_FORMATS = new Set(['.docx', '.xlsx', '.pdf', '.html', '.htm', '.txt', '.md']);

export interface ListedFiles {
	/** Relative to the folder, with slashes, sorted. */
	reports: string[];
	/** Files in formats the readers do not know. */
	others: string[];
}

function isHidden(path: string): boolean {
	return path.split('/').some((part) => part.startsWith('.') || part.startsWith('~$'));
}

/** All files below a folder, hidden ones and links left out. Throws if there is no such folder. */
export async function listFiles(folder: string): Promise<ListedFiles> {
	if (!(await stat(folder)).isDirectory()) throw new Error(`${folder}: not a folder`);
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.filter((path) => !isHidden(path))
		.sort();
	const isReport = (path: string) => REPORT_FORMATS.has(extname(path).toLowerCase());
	return { reports: files.filter(isReport), others: files.filter((path) => !isReport(path)) };
}
