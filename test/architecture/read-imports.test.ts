import { describe, expect, it } from 'vitest';
import { readImports } from './read-imports.ts';

const value = (specifier: string) => ({ specifier, isType: false });
const type = (specifier: string) => ({ specifier, isType: true });

describe('readImports', () => {
	it('tells types from values', () => {
		const text = `
			import type { A } from './a.ts';
			import { type B, type C } from './b.ts';
			import { type D, e } from './d.ts';
			import f, { type G } from './f.ts';
			import {} from './h.ts';
			import './i.css';
			import * as j from './j.ts';
		`;
		expect(readImports('x.ts', text)).toEqual([
			type('./a.ts'),
			type('./b.ts'),
			value('./d.ts'),
			value('./f.ts'),
			value('./h.ts'),
			value('./i.css'),
			value('./j.ts')
		]);
	});

	it('sees exports, loaded modules, globs, workers and types in place', () => {
		const text = `
			export { a } from './a.ts';
			export type { B } from './b.ts';
			export * from './c.ts';
			const d = await import('./d.ts');
			const e = import.meta.glob('../../data/*.json');
			new Worker(new URL('./f.worker.ts', import.meta.url));
			let g: import('./g.ts').G;
		`;
		expect(readImports('x.ts', text)).toEqual([
			value('./a.ts'),
			type('./b.ts'),
			value('./c.ts'),
			value('./d.ts'),
			value('../../data/*.json'),
			value('./f.worker.ts'),
			type('./g.ts')
		]);
	});

	it('takes no notice of comments and strings', () => {
		const text = `// import './a.ts';\nconst b = "import './b.ts'"; new URL('./c', base);`;
		expect(readImports('x.ts', text)).toEqual([]);
	});

	it('reads the scripts and the markup of a Svelte file', () => {
		const text = `
			<script module lang="ts">import { a } from './a.ts';</script>
			<script lang="ts">import type { B } from './b.ts';</script>
			{#await import('./C.svelte') then { default: C }}<C />{/await}
		`;
		expect(readImports('X.svelte', text)).toEqual([
			value('./a.ts'),
			type('./b.ts'),
			value('./C.svelte')
		]);
	});
});
