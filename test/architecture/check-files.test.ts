import { describe, expect, it } from 'vitest';
import { checkFiles } from './check-files.ts';

const check = (path: string, lines = 1) => checkFiles(new Map([[path, 'x\n'.repeat(lines)]]));

describe('checkFiles', () => {
	it('limits the length of code, not of tests and texts', () => {
		expect(check('src/lib/checks/a.ts', 400)).toEqual([]);
		expect(check('src/lib/checks/a.ts', 401)).toEqual([
			'src/lib/checks/a.ts: longer than 400 lines'
		]);
		expect(check('src/routes/+page.svelte', 401)).toHaveLength(1);
		expect(check('src/lib/checks/a.test.ts', 401)).toEqual([]);
		expect(check('src/lib/messages/zh-cn.ts', 401)).toEqual([]);
	});

	it('refuses barrels and drawers', () => {
		expect(check('src/lib/checks/index.ts')).toHaveLength(1);
		expect(check('src/lib/checks/utils.ts')).toHaveLength(1);
		expect(check('src/lib/helpers/number.ts')).toHaveLength(1);
		expect(check('src/routes/common/number.ts')).toHaveLength(1);
		expect(check('src/lib/misc/number.ts')).toHaveLength(1);
		expect(check('src/lib/documents/common-headings.ts')).toEqual([]);
	});

	it('wants kebab-case modules and PascalCase components', () => {
		const good = ['a-b.ts', 'a-b.test.ts', 'a-b.svelte.ts', 'draw.server.ts', 'ScoreTrend.svelte'];
		for (const name of good) expect(check(`src/lib/charts/${name}`)).toEqual([]);
		const bad = ['aB.ts', 'a_b.ts', 'AB.ts', 'score-trend.svelte', 'a.js'];
		for (const name of bad) expect(check(`src/lib/charts/${name}`)).toHaveLength(1);
		expect(check('src/routes/+page.server.ts')).toEqual([]);
	});
});
