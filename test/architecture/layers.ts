/** What one folder of `src/lib` may know. Its own files are always allowed. */
export interface Layer {
	/** Folders it may import. */
	values: readonly string[];
	/** Folders it may import types from, besides. */
	types: readonly string[];
	/** Packages it may import; `node` stands for Node's own modules, `svelte` for Svelte and SvelteKit. */
	packages: readonly string[];
	/** Of the folders in `values`, those of which only the named files may be imported as values. */
	only?: Readonly<Record<string, readonly string[]>>;
}

/** The table of docs/architecture.md. Overturn it there first. */
export const LAYERS: Readonly<Record<string, Layer>> = {
	schema: { values: [], types: [], packages: ['zod'] },
	messages: { values: [], types: ['schema'], packages: [] },
	format: { values: [], types: ['schema', 'messages'], packages: ['decimal.js'] },
	documents: {
		values: ['schema'],
		types: [],
		packages: ['@noble/hashes', 'decimal.js', 'fflate', 'linkedom', 'mammoth', 'unpdf']
	},
	extraction: { values: ['schema'], types: ['documents'], packages: ['decimal.js'] },
	checks: { values: ['schema'], types: ['documents'], packages: ['decimal.js'] },
	'demo-data': { values: ['schema'], types: [], packages: ['decimal.js'] },
	tables: {
		values: ['schema', 'database'],
		types: [],
		packages: ['node', 'zod', 'decimal.js', 'pinyin-pro', '@duckdb/node-api', '@noble/hashes']
	},
	database: {
		values: [],
		types: [],
		packages: ['node', '@duckdb/duckdb-wasm', '@duckdb/node-api', 'apache-arrow']
	},
	queries: {
		values: ['schema', 'database'],
		types: [],
		packages: ['zod'],
		only: { database: ['sql.ts'] }
	},
	'view-models': {
		values: ['schema', 'format'],
		types: ['queries', 'messages'],
		packages: ['d3-array', 'decimal.js']
	},
	charts: {
		values: ['format'],
		types: ['view-models', 'messages'],
		packages: ['svelte', '@floating-ui/dom', '@observablehq/plot', 'd3-array', 'linkedom']
	},
	components: {
		values: ['format', 'messages'],
		types: [],
		packages: [
			'svelte',
			'bits-ui',
			'@floating-ui/dom',
			'@tanstack/virtual-core',
			'@codemirror/autocomplete',
			'@codemirror/commands',
			'@codemirror/lang-sql',
			'@codemirror/lint',
			'@codemirror/state',
			'@codemirror/view',
			'uqr'
		]
	},
	exports: {
		values: ['schema', 'format', 'messages'],
		types: ['view-models', 'queries', 'charts'],
		packages: ['svelte', 'decimal.js', 'fflate', 'pptxgenjs', 'zod']
	},
	decks: { values: ['schema'], types: ['messages'], packages: ['fflate', 'idb'] },
	offline: { values: ['messages'], types: [], packages: [] }
};

/** Routes compose all layers, but draw nothing and ask nothing themselves. */
export const NEVER_IN_ROUTES: readonly string[] = [
	'@duckdb/duckdb-wasm',
	'@duckdb/node-api',
	'@observablehq/plot',
	'apache-arrow'
];

/** Layers that also run where there is no page and no network. */
export const WITHOUT_BROWSER: readonly string[] = [
	'schema',
	'messages',
	'format',
	'extraction',
	'checks',
	'demo-data',
	'tables',
	'queries',
	'view-models'
];

/** Layers that hold no SQL text. */
export const WITHOUT_SQL: readonly string[] = [
	'schema',
	'messages',
	'format',
	'documents',
	'extraction',
	'checks',
	'demo-data',
	'view-models',
	'charts',
	'components',
	'exports',
	'decks',
	'routes'
];
