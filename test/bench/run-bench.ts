import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../browser/find-chromium.ts';
import { thisMachine } from '../browser/machine.ts';
import { buildPages, type BuiltPages } from './build-pages.ts';
import { startCompressingServer, type CompressingServer } from './compressing-server.ts';
import { yearChoices } from './filter-values.ts';
import { interleave } from './interleave.ts';
import { measureLoad, type LoadPlan } from './measure-load.ts';
import type { BenchOptions } from './options.ts';
import { publishedYears } from './page-data.ts';
import { openProfile, type BrowserSetup } from './profile.ts';
import type { Measured } from './report.ts';
import { startSlowProxy } from './slow-proxy.ts';

const SLOW_LINE = { bitsPerSecond: 10_000_000, latencyMs: 100 };
const SLOWDOWN = 4;
const AGAIN = 10;
const POINTED = 15;

interface Target {
	page: string;
	url: string;
}

export interface BenchRun {
	measured: Measured[];
	left: BuiltPages['left'];
}

function viewUrl(site: string, view: string): string {
	return `${site}demo/${view === 'overview' ? '' : `${view}/`}`;
}

/** One reader: a cold load with a first filter change, then a warm one in the same profile with all changes. */
async function measureTarget(setup: BrowserSetup, plan: LoadPlan) {
	const profile = await openProfile(setup);
	try {
		const first = { ...plan, choices: plan.choices.slice(0, 1), pointed: [] };
		const cold = await measureLoad(profile.context, first);
		const warm = await measureLoad(profile.context, plan);
		return { cold, warm };
	} finally {
		await profile.close();
	}
}

async function measureAll(
	targets: readonly Target[],
	options: BenchOptions,
	setup: BrowserSetup,
	plan: Omit<LoadPlan, 'url'>
): Promise<Measured[]> {
	const measured = targets.map(({ page }) => ({
		cold: { page, profile: 'cold', loads: [] } as Measured,
		warm: { page, profile: 'warm', loads: [] } as Measured
	}));
	const say = (line: string) => console.error(line);
	say('One load of each page that is not counted ...');
	for (const { url } of targets) {
		await measureTarget(
			{ ...setup, proxy: null },
			{ ...plan, slowdown: 1, url, choices: plan.choices.slice(0, 2), pointed: [] }
		);
	}
	for (const [round, order] of interleave([...targets.entries()], options.repeats).entries()) {
		for (const [index, { page, url }] of order) {
			say(`${round + 1}/${options.repeats} ${page}`);
			const { cold, warm } = await measureTarget(setup, { ...plan, url });
			measured[index]?.cold.loads.push(cold);
			measured[index]?.warm.loads.push(warm);
		}
	}
	return measured.flatMap(({ cold, warm }) => [cold, warm]);
}

/** Builds and serves what is compared, and measures all of it in turns. */
export async function runBench(options: BenchOptions): Promise<BenchRun> {
	const machine = thisMachine();
	const executable = findChromium(machine);
	const folder = await mkdtemp(join(tmpdir(), 'jilan-bench-'));
	const servers: (CompressingServer | Awaited<ReturnType<typeof startSlowProxy>>)[] = [];
	const serve = async (path: string) => {
		const server = await startCompressingServer(path);
		servers.push(server);
		return server.url;
	};
	try {
		const tables = join(options.folder, 'tables/demo');
		const site = await serve(options.folder);
		const { built, left } = await buildPages(options.pages, tables, folder);
		const pages = await serve(folder);
		const targets: Target[] = [
			...options.views.map((view) => ({ page: `site ${view}`, url: viewUrl(site, view) })),
			...built.map((page) => ({ page, url: `${pages}${page}/` })),
			...options.against.map((url) => ({ page: url, url }))
		];
		const all = yearChoices(await publishedYears(tables), options.changes + 1 + POINTED);
		const choices = all.slice(0, options.changes + 1);
		const pointed = all.slice(choices.length);
		let proxy: string | null = null;
		if (options.throttle) {
			const line = await startSlowProxy(SLOW_LINE);
			servers.push(line);
			proxy = line.url;
		}
		const hosts = options.against.map((url) => new URL(url).hostname);
		const setup = { executable, isRoot: machine.isRoot, hosts, proxy };
		const plan = { choices, pointed, again: AGAIN, slowdown: options.throttle ? SLOWDOWN : 1 };
		return { measured: await measureAll(targets, options, setup, plan), left };
	} finally {
		for (const server of servers) await server.close();
		await rm(folder, { recursive: true, force: true });
	}
}
