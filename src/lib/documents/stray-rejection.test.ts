import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { isStrayOfPdfJs } from './stray-rejection.ts';

const withStack = (stack: string) => Object.assign(new Error('damaged'), { stack });

/** Exit status of a Node process that loads PDF.js and in which nobody listens to this error. */
function statusAfter(stack: string): number | null {
	const code = `
		const { loadPdfJs } = await import('./src/lib/documents/load-pdfjs.ts');
		await loadPdfJs();
		Promise.reject(Object.assign(new Error('damaged'), { stack: ${JSON.stringify(stack)} }));
		await new Promise((resolve) => setTimeout(resolve, 50));
	`;
	return spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code]).status;
}

describe('a rejection that nobody listens to', () => {
	const OWN = 'Error: damaged\n    at node_modules/unpdf/dist/pdfjs.mjs:1:7175';
	const OTHER = 'Error: damaged\n    at src/lib/documents/read-pdf.ts:43:49';

	it('is told from others by where it was made', () => {
		expect(isStrayOfPdfJs(withStack(OWN))).toBe(true);
		expect(isStrayOfPdfJs(withStack(OTHER))).toBe(false);
		expect(isStrayOfPdfJs('pdfjs.mjs')).toBe(false);
	});

	it('ends a process only if it is not of PDF.js', () => {
		expect(statusAfter(OWN)).toBe(0);
		expect(statusAfter(OTHER)).not.toBe(0);
	});
});
