import { describe, expect, it } from 'vitest';
import { isPageOf } from './page-edition.ts';

describe('isPageOf', () => {
	it('knows the pages of a build by its start script', () => {
		const build = ['/sub/_app/immutable/entry/start.Ab-1_.js'];
		expect(isPageOf('import("../_app/immutable/entry/start.Ab-1_.js")', build)).toBe(true);
		expect(isPageOf('import("../_app/immutable/entry/start.Zz.js")', build)).toBe(false);
		expect(isPageOf('<p>Bad gateway</p>', build)).toBe(false);
	});
});
