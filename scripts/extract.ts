import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { DocumentError } from '../src/lib/documents/document-error.ts';
import { readDocument } from '../src/lib/documents/read-document.ts';
import { extractReport } from '../src/lib/extraction/extract-report.ts';

async function extractFile(path: string): Promise<unknown> {
	const name = basename(path);
	try {
		return extractReport(await readDocument({ name, bytes: new Uint8Array(await readFile(path)) }));
	} catch (error) {
		const code = error instanceof DocumentError ? error.code : 'unreadable';
		const message = error instanceof Error ? error.message : String(error);
		process.stderr.write(`${name}: ${code}: ${message}\n`);
		process.exitCode = 1;
		return { source_file: name, error: { code, message } };
	}
}

const files = process.argv.slice(2);
const results: unknown[] = [];
for (const file of files) results.push(await extractFile(file));
process.stdout.write(
	`${JSON.stringify(results.length === 1 ? results[0] : results, null, '\t')}\n`
);
