import { describe, expect, it } from 'vitest';
import { findCycles } from './import-cycles.ts';

const find = (files: Record<string, string>) => findCycles(new Map(Object.entries(files)), {});

describe('findCycles', () => {
	it('finds a circle through several files, once', () => {
		expect(
			find({
				'src/lib/a/a.ts': `import { b } from './b.ts';`,
				'src/lib/a/b.ts': `import { c } from '$lib/c/c.ts';`,
				'src/lib/c/c.ts': `import { a } from '../a/a.ts';`
			})
		).toEqual(['src/lib/a/a.ts -> src/lib/a/b.ts -> src/lib/c/c.ts -> src/lib/a/a.ts']);
	});

	it('finds a file that imports itself', () => {
		expect(find({ 'src/lib/a.ts': `export * from './a.ts';` })).toHaveLength(1);
	});

	it('allows two ways to one file, and circles of types', () => {
		expect(
			find({
				'src/a.ts': `import './b.ts'; import './c.ts';`,
				'src/b.ts': `import './c.ts';`,
				'src/c.ts': `import type { A } from './a.ts';`
			})
		).toEqual([]);
	});
});
