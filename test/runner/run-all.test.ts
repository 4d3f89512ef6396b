import { describe, expect, it } from 'vitest';
import { runAll, type Effects, type Step } from './run-all.ts';

const VITEST = {
	testResults: [
		{ status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }] }
	]
};
const PLAYWRIGHT = { errors: [], stats: { expected: 3, unexpected: 0, flaky: 0 } };

interface Traits {
	reports?: Record<string, unknown>;
	/** Exit code by a word of the command line. */
	exits?: Record<string, number>;
	chromium?: () => string;
}

function imagine(traits: Traits) {
	const steps: Step[] = [];
	const said: string[] = [];
	const reports: Record<string, unknown> = traits.reports ?? {
		'/r/vitest.json': VITEST,
		'/r/playwright.json': PLAYWRIGHT
	};
	const effects: Effects = {
		run(step) {
			steps.push(step);
			const word = Object.keys(traits.exits ?? {}).find((key) => step.args.includes(key));
			const exitCode = word === undefined ? 0 : (traits.exits?.[word] ?? 0);
			return Promise.resolve({ exitCode, errors: exitCode === 0 ? '' : `why: ${exitCode}` });
		},
		readReport: (path) => Promise.resolve(reports[path] ?? null),
		freePort: () => Promise.resolve(5005),
		findChromium: traits.chromium ?? (() => '/usr/bin/chromium'),
		say: (line) => said.push(line)
	};
	const commands = () => steps.map((step) => [step.program, ...step.args.slice(0, 2)].join(' '));
	return { effects, steps, said, commands };
}

const OPTIONS = { build: true, reports: '/r' };

describe('runAll', () => {
	it('builds, runs both suites and adds them up', async () => {
		const { effects, commands, steps } = imagine({});
		expect(await runAll(effects, OPTIONS)).toEqual({ passed: 5, failed: 0 });
		expect(commands()).toEqual([
			'npm run data:build',
			'npm run build',
			'node node_modules/vitest/vitest.mjs run',
			'node node_modules/@playwright/test/cli.js test'
		]);
		expect(steps.at(-1)?.env).toMatchObject({
			PLAYWRIGHT_JSON_OUTPUT_FILE: '/r/playwright.json',
			JILAN_TEST_PORT: '5005'
		});
		expect(steps.map((step) => step.env.JILAN_CHROMIUM)).toEqual(
			Array(4).fill('/usr/bin/chromium')
		);
	});

	it('skips the build only when told to', async () => {
		const { effects, commands } = imagine({});
		await runAll(effects, { ...OPTIONS, build: false });
		expect(commands()).toHaveLength(2);
	});

	it('runs the unit tests and fails when the build breaks', async () => {
		const { effects, commands } = imagine({ exits: { build: 1 } });
		expect(await runAll(effects, OPTIONS)).toEqual({ passed: 2, failed: 1 });
		expect(commands()).toEqual([
			'npm run data:build',
			'npm run build',
			'node node_modules/vitest/vitest.mjs run'
		]);
	});

	it('runs the unit tests and fails when there is no browser', async () => {
		const { effects, said } = imagine({
			chromium: () => {
				throw new Error('There is no Chromium.');
			}
		});
		expect(await runAll(effects, OPTIONS)).toEqual({ passed: 2, failed: 1 });
		expect(said).toEqual(['There is no Chromium.']);
	});

	it('says at the end why a suite failed', async () => {
		const { effects, said } = imagine({ exits: { run: 3 } });
		expect(await runAll(effects, { ...OPTIONS, build: false })).toEqual({ passed: 5, failed: 1 });
		expect(said.slice(-2)).toEqual(['Unit tests: 1 failed, exit code 3', 'why: 3']);
	});

	it('fails when a suite crashed without a report', async () => {
		const { effects } = imagine({ reports: { '/r/vitest.json': VITEST }, exits: { test: 137 } });
		expect(await runAll(effects, OPTIONS)).toEqual({ passed: 2, failed: 1 });
	});
});
