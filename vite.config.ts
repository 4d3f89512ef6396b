import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { sharedChunks } from './scripts/shared-chunks.ts';

export default defineConfig({
	// Unit tests need runes, but no pages: without SvelteKit they may run while the site is built.
	plugins: process.env['VITEST'] ? [svelte()] : [sveltekit()],
	...(process.env['VITEST'] && {
		resolve: { alias: { $lib: fileURLToPath(new URL('src/lib', import.meta.url)) } }
	}),
	// One file: what a worker imports is not on the list of files kept for use without a network.
	worker: { format: 'es', rolldownOptions: { output: { codeSplitting: false } } },
	optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] },
	build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 700 },
	environments: {
		client: { build: { rolldownOptions: { output: { codeSplitting: sharedChunks() } } } }
	},
	test: {
		include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
		exclude: ['test/e2e/**', '**/node_modules/**'],
		environment: 'node',
		testTimeout: 30_000,
		hookTimeout: 60_000,
		// On damaged files PDF.js rejects promises of its own that nobody listens to; the reader itself ends with its error.
		onUnhandledError: (error) => !/[\\/]pdfjs\.m?js/.test(error.stack ?? '')
	}
});
