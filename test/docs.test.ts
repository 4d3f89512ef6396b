import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderQuestions } from '../scripts/docs/render-questions.ts';
import { renderDataDictionary } from '../src/lib/tables/data-dictionary.ts';
import { renderScaleOut } from '../src/lib/tables/scale-out-document.ts';

const PAGES = [
	'README.md',
	'data/README.md',
	'docs/architecture.md',
	'docs/bench.md',
	'docs/decisions.md',
	'docs/questions.md'
];

describe('docs', () => {
	it('has a data dictionary that is the schema', () => {
		expect(readFileSync('docs/data-dictionary.md', 'utf8')).toBe(renderDataDictionary());
	});

	it('has the page of other engines that the rollups make', () => {
		expect(readFileSync('docs/scale-out.md', 'utf8')).toBe(renderScaleOut());
	});

	it('has the page of the questions that the catalogue makes', async () => {
		expect(readFileSync('docs/questions.md', 'utf8')).toBe(await renderQuestions());
	});

	it.each(PAGES)('%s links only to files that exist', (file) => {
		const text = readFileSync(file, 'utf8');
		const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map((match) => match[1] ?? '');
		expect(links.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
	});
});
