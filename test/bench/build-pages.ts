import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { COMPARISON_PAGES, type ComparisonPage } from './comparison-pages.ts';
import { writePageData } from './page-data.ts';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '../..');
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

const installed = (name: string) => existsSync(join(HERE, 'node_modules', name));

/** Installs the packages of test/bench as locked; what is optional and cannot be had is left out. */
function install(): void {
	console.error('Installing the packages of the comparison pages (test/bench) ...');
	const args = ['ci', '--prefix', HERE, '--ignore-scripts', '--no-audit', '--no-fund'];
	spawnSync(NPM, args, { stdio: ['ignore', process.stderr, process.stderr] });
}

async function buildPage(page: ComparisonPage, folder: string): Promise<void> {
	const own = join(ROOT, 'node_modules/@duckdb/duckdb-wasm');
	await build({
		configFile: false,
		root: join(HERE, 'pages', page),
		base: './',
		logLevel: 'error',
		resolve: { alias: page === 'engine-128' ? { '@duckdb/duckdb-wasm': own } : {} },
		build: { outDir: folder, emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 4000 }
	});
}

export interface BuiltPages {
	built: ComparisonPage[];
	/** Pages that cannot be measured here, and why. */
	left: { page: ComparisonPage; why: string }[];
}

/** Builds the comparison pages, each into a folder of its name, with the data they fetch. */
export async function buildPages(
	pages: readonly ComparisonPage[],
	tables: string,
	folder: string
): Promise<BuiltPages> {
	const needs = (page: ComparisonPage) => COMPARISON_PAGES[page];
	const isMissing = (page: ComparisonPage) => {
		const name = needs(page);
		return name !== null && !installed(name);
	};
	if (pages.some(isMissing)) install();
	const result: BuiltPages = { built: [], left: [] };
	const data = join(folder, 'data');
	await mkdir(folder, { recursive: true });
	if (pages.length > 0) await writePageData(tables, data);
	for (const page of pages) {
		if (isMissing(page)) {
			result.left.push({ page, why: `${needs(page)} cannot be installed from this registry` });
			continue;
		}
		await buildPage(page, join(folder, page));
		await cp(data, join(folder, page, 'tables'), { recursive: true });
		result.built.push(page);
	}
	return result;
}
