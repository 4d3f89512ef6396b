import { describe, expect, it } from 'vitest';
import { missingOf, siteFiles } from './site-files.ts';

const lists = (base: string) => ({
	base,
	build: [
		'/_app/immutable/entry/start.Ab1-_.js',
		'/_app/immutable/assets/duckdb-eh.B1.wasm',
		'/_app/immutable/assets/duckdb-mvp.I2.wasm',
		'/_app/immutable/assets/duckdb-browser-eh.worker.D3.js',
		'/_app/immutable/assets/duckdb-browser-mvp.worker.B4.js'
	].map((path) => base + path),
	files: [
		'/theme.js',
		'/tables/public/manifest.json',
		'/tables/demo/score.0123456789ab.parquet',
		'/tables/country/score.0123456789ab.parquet'
	].map((path) => base + path),
	prerendered: [
		'/',
		'/en/',
		'/en/demo/scores/',
		'/demo/present/show/',
		'/reports/a-2021/',
		'/demo/departments/某局/',
		'/en/demo/reports/demo-x-2020/',
		'/en/demo/reports/demo-x-2020/__data.json',
		'/words.json'
	].map((path) => base + path)
});

describe('siteFiles', () => {
	it('keeps views whole, details as data, and those of the demo city afterwards', () => {
		const site = siteFiles(lists(''), 'eh');
		expect([...site.views]).toEqual(['/', '/en/', '/en/demo/scores/', '/demo/present/show/']);
		expect(site.core).toEqual([
			'/404.html',
			'/_app/immutable/entry/start.Ab1-_.js',
			'/_app/immutable/assets/duckdb-eh.B1.wasm',
			'/_app/immutable/assets/duckdb-browser-eh.worker.D3.js',
			'/theme.js',
			'/tables/public/manifest.json',
			'/tables/demo/score.0123456789ab.parquet',
			'/words.json',
			'/',
			'/__data.json',
			'/en/',
			'/en/__data.json',
			'/en/demo/scores/',
			'/en/demo/scores/__data.json',
			'/demo/present/show/',
			'/demo/present/show/__data.json',
			'/reports/a-2021/__data.json'
		]);
		expect(site.rest).toEqual([
			'/demo/departments/%E6%9F%90%E5%B1%80/__data.json',
			'/en/demo/reports/demo-x-2020/__data.json'
		]);
	});

	it('keeps the engine that the browser runs', () => {
		const { core } = siteFiles(lists(''), 'mvp');
		expect(core.filter((path) => path.includes('duckdb'))).toEqual([
			'/_app/immutable/assets/duckdb-mvp.I2.wasm',
			'/_app/immutable/assets/duckdb-browser-mvp.worker.B4.js'
		]);
	});

	it('reads language and dataset after the folder the site is served under', () => {
		const site = siteFiles(lists('/en/demo'), 'eh');
		expect([...site.views]).toEqual([
			'/en/demo/',
			'/en/demo/en/',
			'/en/demo/en/demo/scores/',
			'/en/demo/demo/present/show/'
		]);
		expect(site.core).toContain('/en/demo/reports/a-2021/__data.json');
		expect(site.core).not.toContain('/en/demo/tables/country/score.0123456789ab.parquet');
	});
});

it('missingOf puts the reader’s language first', () => {
	const paths = ['/s/demo/a', '/s/en/demo/a', '/s/demo/b', '/s/en/demo/b'];
	const kept = new Set(['/s/demo/a']);
	expect(missingOf(paths, kept, '/s', true)).toEqual(['/s/en/demo/a', '/s/en/demo/b', '/s/demo/b']);
	expect(missingOf(paths, kept, '/s', false)).toEqual([
		'/s/demo/b',
		'/s/en/demo/a',
		'/s/en/demo/b'
	]);
});
