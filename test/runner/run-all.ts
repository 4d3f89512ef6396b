import { countPlaywright, countVitest, type Tally } from './count-results.ts';

export interface Step {
	/** Node arguments, or those of `npm run`. */
	program: 'node' | 'npm';
	args: readonly string[];
	env: Readonly<Record<string, string>>;
}

export interface Ended {
	/** Never 0 if the command did not end by itself. */
	exitCode: number;
	/** The end of what it wrote to its error output. */
	errors: string;
}

/** What the runner may do; tests put imagined suites in its place. */
export interface Effects {
	/** Runs a command with its output on screen. */
	run(step: Step): Promise<Ended>;
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

async function build(effects: Effects, env: Step['env'], script: string): Promise<boolean> {
	const { exitCode } = await effects.run({ program: 'npm', args: ['run', script], env });
	if (exitCode !== 0) effects.say(`npm run ${script} failed: the browser tests cannot run.`);
	return exitCode === 0;
}

/** Says again, at the end of the output, why a suite failed: the beginning of a long record may be lost. */
function explain(effects: Effects, suite: string, { failed }: Tally, ended: Ended): void {
	if (failed === 0) return;
	effects.say(`${suite}: ${failed} failed, exit code ${ended.exitCode}`);
	if (ended.errors !== '') effects.say(ended.errors);
}

async function runVitest(effects: Effects, env: Step['env'], report: string): Promise<Suite> {
	const ended = await effects.run({
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
	const tally = countVitest(await effects.readReport(report), ended.exitCode);
	return { tally, explain: () => explain(effects, 'Unit tests', tally, ended) };
}

async function runPlaywright(effects: Effects, env: Step['env'], report: string): Promise<Suite> {
	const ended = await effects.run({
		program: 'node',
		args: ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
		env: {
			...env,
			PLAYWRIGHT_JSON_OUTPUT_FILE: report,
			JILAN_TEST_PORT: String(await effects.freePort())
		}
	});
	const tally = countPlaywright(await effects.readReport(report), ended.exitCode);
	return { tally, explain: () => explain(effects, 'Browser tests', tally, ended) };
}

interface Suite {
	tally: Tally;
	explain(): void;
}

const NO_BROWSER: Suite = { tally: { passed: 0, failed: 1 }, explain: () => undefined };

/** Browser, data, then site and unit tests side by side, browser tests. Whatever cannot run counts as a failure, and the rest still runs. */
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
	const isBuilt = !options.build || (await build(effects, env, 'data:build'));
	const [isSiteBuilt, unit] = await Promise.all([
		isBuilt && (!options.build || build(effects, env, 'build')),
		runVitest(effects, env, `${options.reports}/vitest.json`)
	]);
	if (!isSiteBuilt) canBrowse = false;
	const browser = canBrowse
		? await runPlaywright(effects, env, `${options.reports}/playwright.json`)
		: NO_BROWSER;
	for (const suite of [unit, browser]) suite.explain();
	return {
		passed: unit.tally.passed + browser.tally.passed,
		failed: unit.tally.failed + browser.tally.failed
	};
}
