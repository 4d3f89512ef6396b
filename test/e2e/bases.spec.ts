import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

test('every built page knows its own depth', () => {
	const wrong: string[] = [];
	for (const entry of readdirSync('build', { recursive: true, encoding: 'utf8' })) {
		if (!entry.endsWith('index.html')) continue;
		const depth = entry.split(/[\\/]/).length - 1;
		const expected = depth === 0 ? '.' : Array(depth).fill('..').join('/');
		const html = readFileSync(join('build', entry), 'utf8');
		const base = /base: new URL\("([^"]*)", location\)/.exec(html)?.[1];
		if (base !== expected) wrong.push(`${entry}: ${base}`);
	}
	expect(wrong).toEqual([]);
});
