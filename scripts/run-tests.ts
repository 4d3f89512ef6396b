import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from '../test/browser/find-chromium.ts';
import { thisMachine } from '../test/browser/machine.ts';
import { runAll, type Ended, type Step } from '../test/runner/run-all.ts';

const STEP_LIMIT_MS = 40 * 60_000;
/** Characters of a suite's error output that are said again at the end. */
const ERRORS_KEPT = 6_000;
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

function run({ program, args, env }: Step): Promise<Ended> {
	return new Promise((resolve) => {
		const child = spawn(program === 'npm' ? NPM : process.execPath, args, {
			stdio: ['ignore', 'inherit', 'pipe'],
			env: { ...process.env, ...env },
			timeout: STEP_LIMIT_MS
		});
		let errors = '';
		child.stderr.setEncoding('utf8').on('data', (text: string) => {
			process.stderr.write(text);
			errors = `${errors}${text}`.slice(-ERRORS_KEPT);
		});
		child.on('error', () => resolve({ exitCode: 1, errors }));
		child.on('close', (code) => resolve({ exitCode: code ?? 1, errors }));
	});
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer().once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}

const { values } = parseArgs({ options: { 'no-build': { type: 'boolean', default: false } } });
const reports = await mkdtemp(join(tmpdir(), 'jilan-tests-'));
const { passed, failed } = await runAll(
	{
		run,
		readReport: (path) =>
			readFile(path, 'utf8')
				.then(JSON.parse)
				.catch(() => null),
		freePort,
		findChromium: () => findChromium(thisMachine()),
		say: (line) => console.log(line)
	},
	{ build: !values['no-build'], reports }
);
await rm(reports, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
