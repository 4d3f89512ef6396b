import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { WrittenCounty } from '../../src/lib/tables/write-county.ts';
import type { CountyReply } from './county-process.ts';
import { openCountyWriter, type CountyRequest } from './county-writer.ts';
import type { ScalePlan } from './scales.ts';

export interface PoolUse {
	/** Most memory of all processes together, in bytes; this one's is not counted. */
	peak: number;
	/** Processor time of all of them, in milliseconds. */
	cpu: number;
}

type Done = (index: number, written: WrittenCounty) => Promise<void>;

/** So few are written before a process of their own would be ready. */
const FEW = 6;

async function writeHere(
	plan: ScalePlan,
	requests: readonly CountyRequest[],
	done: Done
): Promise<PoolUse> {
	if (requests.length === 0) return { peak: 0, cpu: 0 };
	const writer = await openCountyWriter(plan);
	try {
		for (const request of requests) await done(request.index, await writer.write(request));
	} finally {
		await writer.close();
	}
	return { peak: 0, cpu: 0 };
}

function drive(
	child: ChildProcess,
	waiting: CountyRequest[],
	done: Done,
	used: (use: PoolUse) => void
): Promise<void> {
	return new Promise((resolve, reject) => {
		child.on('message', ({ index, written, error, peak, cpu }: CountyReply) => {
			used({ peak, cpu });
			if (error !== undefined) return reject(new Error(error));
			const finished = written ? done(index, written) : Promise.resolve();
			finished.then(() => {
				const next = waiting.shift();
				if (next) child.send(next);
				else child.disconnect();
			}, reject);
		});
		child.on('exit', (code) =>
			code === 0 ? resolve() : reject(new Error(`a process that writes counties ended (${code})`))
		);
	});
}

/**
 * Has the counties written by `plan.workers` processes, each taking the next one when it is free; a few are
 * written here. `done` is awaited for every county. The first error ends them all and is thrown.
 */
export async function writeCounties(
	plan: ScalePlan,
	requests: readonly CountyRequest[],
	done: Done
): Promise<PoolUse> {
	if (requests.length <= FEW) return writeHere(plan, requests, done);
	const waiting = [...requests];
	const uses = new Map<ChildProcess, PoolUse>();
	const script = join('scripts', 'scale', 'county-process.ts');
	const children = Array.from({ length: Math.min(plan.workers, requests.length) }, () =>
		fork(script, [JSON.stringify(plan)], {
			execArgv: ['--import', 'tsx', '--max-semi-space-size=32', '--max-old-space-size=1024'],
			serialization: 'advanced'
		})
	);
	try {
		await Promise.all(
			children.map((child) => drive(child, waiting, done, (use) => uses.set(child, use)))
		);
	} finally {
		for (const child of children) child.kill();
	}
	const sum = (of: keyof PoolUse) => [...uses.values()].reduce((total, use) => total + use[of], 0);
	return { peak: sum('peak'), cpu: sum('cpu') };
}
