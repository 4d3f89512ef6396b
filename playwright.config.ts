import { defineConfig } from '@playwright/test';
import { findChromium } from './test/browser/find-chromium.ts';
import { launchArgs } from './test/browser/launch-args.ts';
import { thisMachine } from './test/browser/machine.ts';

const port = Number(process.env.JILAN_TEST_PORT || 4174);
const url = `http://127.0.0.1:${port}/`;
const machine = thisMachine();
process.env.JILAN_CHROMIUM ||= findChromium(machine);

export default defineConfig({
	testDir: 'test/e2e',
	outputDir: 'test-results',
	reporter: 'list',
	fullyParallel: true,
	forbidOnly: true,
	workers: 2,
	retries: 0,
	timeout: 60_000,
	globalTimeout: 25 * 60_000,
	expect: { timeout: 10_000 },
	use: {
		baseURL: url,
		// Tests see the server's answers; offline.spec.ts alone allows the worker.
		serviceWorkers: 'block',
		locale: 'zh-CN',
		timezoneId: 'Asia/Shanghai',
		trace: 'off',
		screenshot: 'only-on-failure',
		launchOptions: {
			executablePath: process.env.JILAN_CHROMIUM,
			args: launchArgs(machine.isRoot)
		}
	},
	projects: [{ name: 'desktop', use: { viewport: { width: 1440, height: 900 } } }],
	webServer: {
		command: 'node --import tsx scripts/serve.ts',
		env: { PORT: String(port), HOST: '127.0.0.1' },
		url,
		reuseExistingServer: false,
		timeout: 30_000
	}
});
