import { describe, expect, it } from 'vitest';
import { checkLayers, layerOf } from './check-layers.ts';

const DRAW = {
	'#draw': ['./src/lib/charts/draw.browser.ts', './src/lib/charts/draw.server.ts']
};

const check = (path: string, text: string) => checkLayers(new Map([[path, text]]), DRAW);

/** Path, text: each breaks one rule. */
const WRONG: [string, string][] = [
	['src/lib/schema/a.ts', `import { b } from '../format/b.ts';`],
	['src/lib/schema/a.ts', `import type { B } from '../format/b.ts';`],
	['src/lib/schema/a.ts', `import { readFile } from 'node:fs';`],
	['src/lib/schema/a.ts', `import { readFile } from 'fs/promises';`],
	['src/lib/format/a.ts', `import { Money } from '../schema/money.ts';`],
	['src/lib/documents/a.ts', `import { b } from '../extraction/b.ts';`],
	['src/lib/extraction/a.ts', `import { readDocument } from '../documents/read-document.ts';`],
	['src/lib/extraction/a.ts', `import type { Database } from '../database/database.ts';`],
	['src/lib/checks/a.ts', `import { readFile } from 'node:fs/promises';`],
	['src/lib/checks/a.ts', `const width = window.innerWidth;`],
	['src/lib/demo-data/a.ts', `import { z } from 'zod';`],
	['src/lib/demo-data/a.ts', `import { sql } from '../database/sql.ts';`],
	['src/lib/tables/a.ts', `import { b } from '../queries/b.ts';`],
	['src/lib/database/a.ts', `import { ViewFilter } from '../schema/view-filter.ts';`],
	['src/lib/queries/a.ts', `import { openNodeDatabase } from '../database/node.ts';`],
	['src/lib/queries/a.ts', `import { DuckDBInstance } from '@duckdb/node-api';`],
	['src/lib/queries/a.ts', `await fetch('tables.json');`],
	['src/lib/view-models/a.ts', `import { scores } from '../queries/scores.ts';`],
	['src/lib/view-models/a.ts', `import * as Plot from '@observablehq/plot';`],
	['src/lib/view-models/a.ts', `import '#draw';`],
	['src/lib/charts/a.ts', `import { b } from '../view-models/b.ts';`],
	['src/lib/charts/a.ts', `import type { Scores } from '../queries/scores.ts';`],
	['src/lib/charts/A.svelte', `<script>import { b } from '$lib/database/b.ts';</script>`],
	['src/lib/components/A.svelte', `<script>import B from '$lib/charts/B.svelte';</script>`],
	['src/lib/components/a.ts', `const text = 'SELECT 1';`],
	['src/routes/+page.svelte', `<script>import * as Plot from '@observablehq/plot';</script>`],
	['src/routes/+page.ts', `import { AsyncDuckDB } from '@duckdb/duckdb-wasm';`],
	['src/routes/+page.ts', `import type { Table } from 'apache-arrow';`],
	['src/routes/+page.ts', 'const text = `SELECT * FROM report`;'],
	['src/routes/+page.ts', `import { b } from '../../scripts/b.ts';`],
	['src/routes/+page.ts', `import { b } from '$lib/helpers/b.ts';`]
];

const RIGHT: [string, string][] = [
	['src/lib/schema/a.ts', `import { z } from 'zod'; import { b } from './b.ts';`],
	['src/lib/format/a.ts', `import type { Money } from '../schema/money.ts';`],
	['src/lib/checks/a.ts', `import rules from '../../../data/rules.json';`],
	['src/lib/checks/a.ts', `import type { Document } from '../documents/document.ts';`],
	['src/lib/checks/a.ts', `function near(window: string[]) { return window.length; }`],
	['src/lib/checks/a.test.ts', `import { openNodeDatabase } from '../database/node.ts';`],
	['src/lib/demo-data/a.ts', `import type { z } from 'zod';`],
	['src/lib/tables/a.ts', `import { DuckDBInstance } from '@duckdb/node-api';`],
	['src/lib/database/a.ts', `import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';`],
	['src/lib/queries/a.ts', 'import { sql } from "../database/sql.ts"; sql`SELECT 1`;'],
	['src/lib/queries/a.ts', `import type { Database } from '../database/database.ts';`],
	['src/lib/view-models/a.ts', `import type { Scores } from '../queries/scores.ts';`],
	['src/lib/charts/a.ts', `import * as Plot from '@observablehq/plot'; import '#draw';`],
	['src/lib/components/A.svelte', `<script>import { page } from '$app/state';</script>`],
	['src/routes/+page.ts', `import type { PageLoad } from './$types';`],
	['src/routes/+page.ts', `import { scores } from '$lib/queries/scores.ts';`],
	['src/hooks.server.ts', `import { openNodeDatabase } from '$lib/database/node.ts';`]
];

describe('checkLayers', () => {
	it.each(WRONG)('refuses in %s: %s', (path, text) => {
		const problems = check(path, text);
		expect(problems.length).toBeGreaterThan(0);
		expect(problems[0]).toContain(path);
	});

	it.each(RIGHT)('allows in %s: %s', (path, text) => {
		expect(check(path, text)).toEqual([]);
	});

	it('names the file, the layer and the import', () => {
		const text = `import { scores } from '../queries/scores.ts';`;
		expect(check('src/lib/charts/a.ts', text)).toEqual([
			'src/lib/charts/a.ts: charts may not import from ../queries/scores.ts'
		]);
	});

	it('refuses files in folders nobody planned', () => {
		expect(check('src/lib/stores/a.ts', '')).toHaveLength(1);
		expect(check('src/lib/a.ts', '')).toHaveLength(1);
		expect(check('src/engine/a.ts', '')).toHaveLength(1);
	});
});

describe('layerOf', () => {
	it('knows the folders and SvelteKit’s own files', () => {
		const paths = ['src/lib/view-models/a.ts', 'src/app.html', 'src/params/lang.ts', 'src/x/a.ts'];
		expect(paths.map(layerOf)).toEqual(['view-models', 'routes', 'routes', null]);
	});
});
