import { describe, expect, it } from 'vitest';
import { ChromiumError, findChromium, installedChromium } from './find-chromium.ts';
import type { Machine } from './machine.ts';

interface Imagined extends Machine {
	installs: string[];
	said: string[];
}

interface Traits {
	files?: string[];
	env?: Record<string, string>;
	platform?: string;
	isRoot?: boolean;
	/** Programs that are there but refuse to start. */
	broken?: string[];
	fonts?: boolean;
	sudo?: boolean;
	/** What an installation command brings; null makes it fail. */
	brings?: (command: string) => string[] | null;
}

function imagine(traits: Traits): Imagined {
	const files = new Set(traits.files ?? []);
	let fonts = traits.fonts ?? true;
	const installs: string[] = [];
	const said: string[] = [];
	return {
		installs,
		said,
		env: { PATH: '/usr/bin:/opt/bin', ...traits.env },
		platform: traits.platform ?? 'linux',
		isRoot: traits.isRoot ?? true,
		isExecutable: (path) => files.has(path),
		ask([program = '', ...args]) {
			if (program === 'fc-list') return { ok: true, stdout: fonts ? 'NotoSansCJK.ttc\n' : '' };
			if (program === 'sudo') return { ok: traits.sudo ?? false, stdout: '' };
			const ok = args[0] === '--version' && !traits.broken?.includes(program);
			return { ok, stdout: ok ? 'Chromium 156.0.1 built on Debian\n' : '' };
		},
		install(command) {
			const line = command.join(' ');
			installs.push(line);
			const brought = traits.brings ? traits.brings(line) : null;
			if (line.includes('fonts-noto-cjk') && brought) fonts = true;
			brought?.forEach((path) => files.add(path));
			return brought !== null;
		},
		playwrightChromium: () => '/cache/playwright/chrome',
		say: (line) => said.push(line)
	};
}

describe('findChromium', () => {
	it('takes the one JILAN_CHROMIUM names before any other', () => {
		const machine = imagine({
			files: ['/my/chrome', '/usr/bin/chromium'],
			env: { JILAN_CHROMIUM: '/my/chrome' }
		});
		expect(findChromium(machine)).toBe('/my/chrome');
		expect(machine.installs).toEqual([]);
	});

	it('refuses a JILAN_CHROMIUM that does not start instead of taking another', () => {
		const machine = imagine({
			files: ['/usr/bin/chromium'],
			env: { JILAN_CHROMIUM: '/gone/chrome' }
		});
		expect(() => findChromium(machine)).toThrow(/JILAN_CHROMIUM names \/gone\/chrome/);
	});

	it('returns the launcher on PATH as it is', () => {
		const machine = imagine({ files: ['/opt/bin/chromium', '/usr/bin/google-chrome'] });
		expect(findChromium(machine)).toBe('/opt/bin/chromium');
	});

	it('passes over a stub that does not start', () => {
		const machine = imagine({
			files: ['/usr/bin/chromium-browser', '/cache/playwright/chrome'],
			broken: ['/usr/bin/chromium-browser']
		});
		expect(installedChromium(machine)).toBe('/cache/playwright/chrome');
	});

	it('installs from the packages of the system as root', () => {
		const machine = imagine({
			files: ['/usr/bin/apt-get'],
			brings: (line) =>
				line.endsWith('install -y --no-install-recommends chromium') ? ['/usr/bin/chromium'] : []
		});
		expect(findChromium(machine)).toBe('/usr/bin/chromium');
		expect(machine.installs.map((line) => line.split(' ').at(-1))).toEqual(['update', 'chromium']);
		expect(machine.said).toEqual(['Installing chromium with apt-get ...']);
	});

	it('uses sudo only where it asks for no password', () => {
		const brings = (line: string) => (line.endsWith(' chromium') ? ['/usr/bin/chromium'] : []);
		const allowed = imagine({ files: ['/usr/bin/apt-get'], isRoot: false, sudo: true, brings });
		findChromium(allowed);
		expect(allowed.installs.every((line) => line.startsWith('sudo -n apt-get '))).toBe(true);
		expect(allowed.installs).toHaveLength(2);

		const denied = imagine({ files: ['/usr/bin/apt-get'], isRoot: false, brings });
		findChromium(denied);
		expect(denied.installs).toEqual(['npx playwright install chromium']);
	});

	it('downloads with Playwright when the packages have none', () => {
		const machine = imagine({
			files: ['/usr/bin/apt-get'],
			brings: (line) => (line.startsWith('npx') ? ['/cache/playwright/chrome'] : null)
		});
		expect(findChromium(machine)).toBe('/cache/playwright/chrome');
		expect(machine.installs.at(-1)).toBe('npx playwright install --with-deps chromium');
	});

	it('says in one sentence what to do when all fails', () => {
		const machine = imagine({});
		expect(() => findChromium(machine)).toThrow(ChromiumError);
		expect(() => findChromium(machine)).toThrow(
			/install one .* or set JILAN_CHROMIUM to its path\.$/
		);
	});

	it('installs Chinese fonts beside an installed browser, and only warns if that fails', () => {
		const files = ['/usr/bin/chromium', '/usr/bin/apt-get'];
		const machine = imagine({ files, fonts: false, brings: () => [] });
		expect(findChromium(machine)).toBe('/usr/bin/chromium');
		expect(machine.installs.at(-1)).toMatch(/install -y .*fontconfig fonts-noto-cjk$/);
		expect(machine.said).toEqual(['Installing fontconfig fonts-noto-cjk with apt-get ...']);

		const offline = imagine({ files, fonts: false });
		expect(findChromium(offline)).toBe('/usr/bin/chromium');
		expect(offline.said.at(-1)).toMatch(/^No Chinese font found/);
	});
});
