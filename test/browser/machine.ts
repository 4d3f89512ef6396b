import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { chromium } from '@playwright/test';

const QUIET_LIMIT_MS = 60_000;
const INSTALL_LIMIT_MS = 15 * 60_000;

/** What the search for a browser may ask of the computer it runs on; tests put an imagined one in its place. */
export interface Machine {
	env: Readonly<Record<string, string | undefined>>;
	platform: string;
	isRoot: boolean;
	/** True for a file that may be executed. */
	isExecutable(path: string): boolean;
	/** Runs a command silently. `stdout` is empty if it could not start. */
	ask(command: readonly string[]): { ok: boolean; stdout: string };
	/** Runs a command whose output the reader sees; true if it succeeded. */
	install(command: readonly string[]): boolean;
	/** Where Playwright keeps its own Chromium, whether or not it was downloaded. */
	playwrightChromium(): string;
	say(line: string): void;
}

/** This computer. Everything it says goes to stderr, so that stdout carries results alone. */
export function thisMachine(): Machine {
	return {
		env: process.env,
		platform: process.platform,
		isRoot: process.getuid?.() === 0,
		isExecutable(path) {
			try {
				accessSync(path, constants.X_OK);
				return statSync(path).isFile();
			} catch {
				return false;
			}
		},
		ask([program = '', ...args]) {
			const { status, stdout } = spawnSync(program, args, {
				encoding: 'utf8',
				stdio: ['ignore', 'pipe', 'ignore'],
				timeout: QUIET_LIMIT_MS
			});
			return { ok: status === 0, stdout: stdout ?? '' };
		},
		install([program = '', ...args]) {
			const { status } = spawnSync(program, args, {
				stdio: ['ignore', process.stderr, process.stderr],
				env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
				timeout: INSTALL_LIMIT_MS
			});
			return status === 0;
		},
		playwrightChromium: () => chromium.executablePath(),
		say: (line) => console.error(line)
	};
}
