import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright';
import { launchArgs } from '../browser/launch-args.ts';

export interface BrowserSetup {
	executable: string;
	isRoot: boolean;
	/** Hosts besides this machine that may be reached. */
	hosts: readonly string[];
	/** A proxy that all requests go through. */
	proxy: string | null;
}

export interface Profile {
	context: BrowserContext;
	/** Ends the browser and forgets everything it kept. */
	close(): Promise<void>;
}

const RESOLVER = '--host-resolver-rules=';

/** Chromium with an empty profile of its own: nothing cached, nothing compiled. */
export async function openProfile(setup: BrowserSetup): Promise<Profile> {
	const folder = await mkdtemp(join(tmpdir(), 'jilan-bench-profile-'));
	const excluded = setup.hosts.map((host) => `, EXCLUDE ${host}`).join('');
	const args = launchArgs(setup.isRoot).map((arg) =>
		arg.startsWith(RESOLVER) ? `${arg}${excluded}` : arg
	);
	const context = await chromium.launchPersistentContext(folder, {
		executablePath: setup.executable,
		args,
		viewport: { width: 1440, height: 900 },
		locale: 'zh-CN',
		timezoneId: 'Asia/Shanghai',
		...(setup.proxy === null ? {} : { proxy: { server: setup.proxy } })
	});
	return {
		context,
		async close() {
			await context.close();
			await rm(folder, { recursive: true, force: true, maxRetries: 3 });
		}
	};
}
