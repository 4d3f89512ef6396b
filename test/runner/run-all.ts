import { countPlaywright, countVitest, type Tally } from './count-results.ts';

export interface Step {
	/** Node arguments, or those of `npm run`. */
	program: 'node' | 'npm';
	args: readonly string[];
	env: Readonly<Record<string, string>>;
}

/** What the runner may do; tests put imagined suites in its place. */
export interface Effects {
	/** Runs a command with its output on screen; the exit code, never 0 if it did not end by itself. */
	run(step: Step): Promise<number>;
	/** The JSON a suite wrote, or null. */
	readReport(path: string): Promise<unknown>;
	findChromium(): string;
	/** A port the site under test can be served on. */
	freePort(): Promise<number>;
	say(line: string): void;
}

export interface RunOptions {
	/** False only for developers who have just built. */
	build: boolean;
	/** Folder for the reports of the suites. */
	reports: string;
}

async function build(effects: Effects, env: Step['env']): Promise<boolean> {
	for (const script of ['data:build', 'build']) {
		if ((await effects.run({ program: 'npm', args: ['run', script], env })) !== 0) {
			effects.say(`npm run ${script} failed: the browser tests cannot run.`);
			return false;
		}
	}
	return true;
}

async function runVitest(effects: Effects, env: Step['env'], report: string): Promise<Tally> {
	const exitCode = await effects.run({
		program: 'node',
		args: [
			'node_modules/vitest/vitest.mjs',
			'run',
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${report}`
		],
		env
	});
	return countVitest(await effects.readReport(report), exitCode);
}

async function runPlaywright(effects: Effects, env: Step['env'], report: string): Promise<Tally> {
	const exitCode = await effects.run({
		program: 'node',
		args: ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
		env: {
			...env,
			PLAYWRIGHT_JSON_OUTPUT_FILE: report,
			JILAN_TEST_PORT: String(await effects.freePort())
		}
	});
	return countPlaywright(await effects.readReport(report), exitCode);
}

/** Browser, data, site, unit tests, browser tests. Whatever cannot run counts as a failure, and the rest still runs. */
export async function runAll(effects: Effects, options: RunOptions): Promise<Tally> {
	const env: Record<string, string> = {};
	let canBrowse = true;
	try {
		env.JILAN_CHROMIUM = effects.findChromium();
		effects.say(`Browser: ${env.JILAN_CHROMIUM}`);
	} catch (error) {
		effects.say(error instanceof Error ? error.message : String(error));
		canBrowse = false;
	}
	if (options.build && !(await build(effects, env))) canBrowse = false;
	const unit = await runVitest(effects, env, `${options.reports}/vitest.json`);
	const browser = canBrowse
		? await runPlaywright(effects, env, `${options.reports}/playwright.json`)
		: { passed: 0, failed: 1 };
	return { passed: unit.passed + browser.passed, failed: unit.failed + browser.failed };
}
