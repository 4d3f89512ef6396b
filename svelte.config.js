import process from 'node:process';
import adapter from '@sveltejs/adapter-static';

/** Tables at another address (JILAN_TABLES): the only other origin a page may ask, and only then. */
const tables = process.env['JILAN_TABLES'] ?? '';
const tablesOrigin = URL.canParse(tables) ? [new URL(tables).origin] : [];

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ fallback: '404.html' }),
		paths: { relative: true },
		output: { bundleStrategy: 'split' },
		// Registered by the pages themselves, once their charts are drawn: routes/offline.svelte.ts.
		// A scaled dataset is far too much to keep, and its files too many to name.
		serviceWorker: {
			register: false,
			files: (path) => !/^tables\/country\/|\.DS_Store/.test(path)
		},
		prerender: {
			handleHttpError: 'fail',
			handleMissingId: ({ id, message }) => {
				// `#proof=…` names what lies open on a page, not a place in it.
				if (!id.startsWith('proof=')) throw new Error(message);
			}
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', 'wasm-unsafe-eval'],
				'worker-src': ['self'],
				'connect-src': ['self', ...tablesOrigin],
				'img-src': ['self', 'data:', 'blob:'],
				'style-src': ['self', 'unsafe-inline'],
				'font-src': ['self', 'data:'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		}
	},
	compilerOptions: { runes: true }
};
