import { delimiter, join } from 'node:path';
import type { Machine } from './machine.ts';
import { PACKAGE_MANAGERS, type PackageManager } from './package-managers.ts';

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_PROGRAMS = [
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

/** No Chromium, and no way to get one; the message says what to do. */
export class ChromiumError extends Error {
	override name = 'ChromiumError';
}

function onPath(machine: Machine, program: string): string[] {
	return (machine.env.PATH ?? '')
		.split(delimiter)
		.filter((folder) => folder !== '')
		.map((folder) => join(folder, program))
		.filter((path) => machine.isExecutable(path));
}

/** A launcher may be a stub that only advertises an installation, so it has to answer with a version. */
function starts(machine: Machine, path: string): boolean {
	if (!machine.isExecutable(path)) return false;
	if (machine.platform === 'win32') return true;
	const { ok, stdout } = machine.ask([path, '--version']);
	return ok && /chrom(e|ium)/i.test(stdout);
}

/** A Chromium that is there already, or null. Nothing is installed. */
export function installedChromium(machine: Machine): string | null {
	const candidates = [
		...PROGRAMS.flatMap((program) => onPath(machine, program)),
		...(machine.platform === 'darwin' ? MAC_PROGRAMS : []),
		machine.playwrightChromium()
	];
	return candidates.find((path) => starts(machine, path)) ?? null;
}

function hasChineseFonts(machine: Machine): boolean {
	if (machine.platform !== 'linux') return true;
	const { ok, stdout } = machine.ask(['fc-list', ':lang=zh']);
	return ok && stdout.trim() !== '';
}

/** The words to put before a command of this package manager, or null if it may not be used. */
function rights(machine: Machine, manager: PackageManager): readonly string[] | null {
	if (manager.isUnprivileged || machine.isRoot) return [];
	return machine.ask(['sudo', '-n', 'true']).ok ? ['sudo', '-n'] : null;
}

function installPackages(machine: Machine, wanted: 'chromium' | 'chineseFonts'): boolean {
	for (const manager of PACKAGE_MANAGERS) {
		if (onPath(machine, manager.program).length === 0) continue;
		const packages = manager[wanted];
		const before = rights(machine, manager);
		if (before === null || packages.length === 0) continue;
		machine.say(`Installing ${packages.join(' ')} with ${manager.program} ...`);
		if (manager.prepare) machine.install([...before, ...manager.prepare]);
		if (machine.install([...before, ...manager.install, ...packages])) return true;
	}
	return false;
}

function downloadChromium(machine: Machine): boolean {
	machine.say('Downloading a Chromium with Playwright ...');
	const canInstall = machine.isRoot && onPath(machine, 'apt-get').length > 0;
	const npx = machine.platform === 'win32' ? 'npx.cmd' : 'npx';
	return machine.install([
		npx,
		...['playwright', 'install'],
		...(canInstall ? ['--with-deps'] : []),
		'chromium'
	]);
}

/**
 * The path of a Chromium that starts: the one JILAN_CHROMIUM names, an installed one, one from the system's
 * packages, one that Playwright downloads. Sees to Chinese fonts too. Throws ChromiumError if all of that fails.
 */
export function findChromium(machine: Machine): string {
	const named = machine.env.JILAN_CHROMIUM;
	if (named && !starts(machine, named)) {
		throw new ChromiumError(`JILAN_CHROMIUM names ${named}, which is not a Chromium that starts.`);
	}
	let found = named ? named : installedChromium(machine);
	if (!found && installPackages(machine, 'chromium')) found = installedChromium(machine);
	if (!found && downloadChromium(machine)) found = installedChromium(machine);
	if (!found) {
		throw new ChromiumError(
			'There is no Chromium and none could be installed: install one (Debian: apt-get install ' +
				'chromium fonts-noto-cjk) or set JILAN_CHROMIUM to its path.'
		);
	}
	if (!hasChineseFonts(machine)) {
		installPackages(machine, 'chineseFonts');
		if (!hasChineseFonts(machine)) {
			machine.say('No Chinese font found: Chinese text will be boxes in screenshots.');
		}
	}
	return found;
}
