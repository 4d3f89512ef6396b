import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from '../test/browser/find-chromium.ts';
import { thisMachine } from '../test/browser/machine.ts';
import { runAll, type Step } from '../test/runner/run-all.ts';

const STEP_LIMIT_MS = 40 * 60_000;
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

function run({ program, args, env }: Step): Promise<number> {
	return new Promise((resolve) => {
		const child = spawn(program === 'npm' ? NPM : process.execPath, args, {
			stdio: ['ignore', 'inherit', 'inherit'],
			env: { ...process.env, ...env },
			timeout: STEP_LIMIT_MS
		});
		child.on('error', () => resolve(1));
		child.on('close', (code) => resolve(code ?? 1));
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
