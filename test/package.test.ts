import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readImports } from './architecture/read-imports.ts';
import { readSources } from './architecture/read-sources.ts';
import { resolveImport } from './architecture/resolve-import.ts';

const root = join(import.meta.dirname, '..');
const text = (path: string) => readFile(join(root, path), 'utf8');

const Versions = z.record(z.string(), z.string()).default({});
const PackageJson = z.object({
	dependencies: Versions,
	devDependencies: Versions,
	overrides: Versions,
	engines: z.object({ node: z.string() }),
	scripts: Versions
});

const BenchPackages = z.object({ dependencies: Versions, optionalDependencies: Versions });

/** Libraries whose code may reach the reader or the data; anything else needs a decision first. */
const IN_THE_PRODUCT = [
	'@codemirror/autocomplete',
	'@codemirror/commands',
	'@codemirror/lang-sql',
	'@codemirror/lint',
	'@codemirror/state',
	'@codemirror/view',
	'@duckdb/duckdb-wasm',
	'@duckdb/node-api',
	'@noble/hashes',
	'@observablehq/plot',
	'@floating-ui/dom',
	'@tanstack/virtual-core',
	'apache-arrow',
	'bits-ui',
	'd3-array',
	'decimal.js',
	'fflate',
	'idb',
	'linkedom',
	'mammoth',
	'pinyin-pro',
	'pptxgenjs',
	'svelte',
	'unpdf',
	'uqr',
	'zod'
];

const REFUSED = ['xlsx', 'exceljs', 'jspdf', '@inlang/paraglide-js', 'moment', 'lodash'];

let parsed: z.output<typeof PackageJson>;
let packages: Record<string, string>;
let lock: string;
/** What the bench alone installs, for the pages it compares with. */
let benchPackages: Record<string, string>;

beforeAll(async () => {
	parsed = PackageJson.parse(JSON.parse(await text('package.json')));
	packages = { ...parsed.dependencies, ...parsed.devDependencies };
	lock = await text('package-lock.json');
	const bench = BenchPackages.parse(JSON.parse(await text('test/bench/package.json')));
	benchPackages = { ...bench.dependencies, ...bench.optionalDependencies };
});

const BENCH_PAGES = 'test/bench/pages/';

/** Packages that the files of a folder import, tests and the bench's comparison pages left out. */
async function importedFrom(folder: string): Promise<string[]> {
	const sources = await readSources(root, folder);
	const names = [...sources]
		.filter(([path]) => /\.(ts|svelte)$/.test(path) && !/\.(test|d)\.ts$/.test(path))
		.filter(([path]) => folder === BENCH_PAGES || !path.startsWith(BENCH_PAGES))
		.flatMap(([path, source]) =>
			readImports(path, source).flatMap(({ specifier }) => resolveImport(path, specifier, {}))
		)
		.flatMap((target) => (target.kind === 'package' ? [target.name] : []))
		.filter((name) => name !== 'node' && !name.startsWith('#'));
	return [...new Set(names)].sort();
}

describe('package.json', () => {
	it('pins every version exactly', () => {
		const loose = Object.entries(packages).filter(
			([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)
		);
		expect(loose).toEqual([]);
		expect(Object.keys(packages).length).toBeGreaterThan(20);
	});

	it('holds the last DuckDB-WASM that reads Parquet without a download', () => {
		expect(packages['@duckdb/duckdb-wasm']).toBe('1.28.0');
	});

	it('has one copy of Arrow', () => {
		expect(parsed.overrides['apache-arrow']).toBe('$apache-arrow');
		expect(lock.match(/node_modules\/apache-arrow"/g)).toHaveLength(1);
	});

	it('runs on Node 20.19 and later', () => {
		expect(parsed.engines.node).toBe('>=20.19');
	});

	it('does without packages that were decided against', () => {
		expect(REFUSED.filter((name) => name in packages)).toEqual([]);
	});

	it('has the commands that the README and the checks rely on', () => {
		const names = ['start', 'test', 'data:build', 'build', 'lint', 'check', 'verify'];
		expect(names.filter((name) => !(name in parsed.scripts))).toEqual([]);
		expect(parsed.scripts.verify).toMatch(/&& npm test$/);
	});
});

describe('package-lock.json', () => {
	it('names no host, so that any registry can serve it', () => {
		expect(lock).not.toContain('"resolved"');
		expect(lock).not.toMatch(/\.tgz/);
		expect(lock).toContain('"integrity"');
	});

	it('agrees with package.json', () => {
		const Lock = z.object({
			packages: z.record(z.string(), z.object({ version: z.string().optional() }))
		});
		const locked = Lock.parse(JSON.parse(lock)).packages;
		const wrong = Object.entries(packages).filter(
			([name, version]) => locked[`node_modules/${name}`]?.version !== version
		);
		expect(wrong).toEqual([]);
	});
});

describe('test/bench', () => {
	it('pins its packages exactly, and names no host', async () => {
		const versions = Object.values(benchPackages);
		expect(versions.filter((version) => !/^(npm:.+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
		const benchLock = await text('test/bench/package-lock.json');
		expect(benchLock).not.toContain('"resolved"');
		expect(benchLock).toContain('"integrity"');
	});
});

describe('imports', () => {
	it('of the product stay within the libraries that were decided on', async () => {
		const names = await importedFrom('src');
		expect(names).toContain('zod');
		expect(names.filter((name) => !IN_THE_PRODUCT.includes(name))).toEqual([]);
	});

	it('are all named in package.json', async () => {
		const names = (await Promise.all(['src', 'scripts', 'test'].map(importedFrom))).flat();
		expect([...new Set(names)].filter((name) => !(name in packages))).toEqual([]);
	});

	it('of the comparison pages are packages of the bench or of the project, never of the product', async () => {
		const names = await importedFrom(BENCH_PAGES);
		expect(names).toEqual(
			expect.arrayContaining(['echarts', '@uwdata/vgplot', '@duckdb/duckdb-wasm'])
		);
		expect(names.filter((name) => !(name in packages) && !(name in benchPackages))).toEqual([]);
		expect(Object.keys(benchPackages).filter((name) => name in packages)).toEqual([]);
	});
});

describe('README.md', () => {
	it('gives the two commands', async () => {
		const readme = await text('README.md');
		expect(readme).toContain('npm ci && npm start');
		expect(readme).toContain('npm ci && npm test');
	});
});
