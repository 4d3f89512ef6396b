import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { CountyReply, CountyRequest } from './county-process.ts';
import type { ScalePlan } from './scales.ts';

export interface PoolUse {
	/** Most memory of all processes together, in bytes. */
	peak: number;
	/** Processor time of all of them, in milliseconds. */
	cpu: number;
}

/**
 * Has the counties written by `plan.workers` processes, each taking the next one when it is free. `done` is
 * awaited for every county. The first error ends them all and is thrown.
 */
export async function writeCounties(
	plan: ScalePlan,
	requests: readonly CountyRequest[],
	done: (reply: CountyReply & { written: NonNullable<CountyReply['written']> }) => Promise<void>
): Promise<PoolUse> {
	const waiting = [...requests];
	const uses = new Map<ChildProcess, PoolUse>();
	const run = (child: ChildProcess) =>
		new Promise<void>((resolve, reject) => {
			child.on('message', (reply: CountyReply) => {
				uses.set(child, { peak: reply.peak, cpu: reply.cpu });
				const { written } = reply;
				if (reply.error !== undefined) return reject(new Error(reply.error));
				const finished = written ? done({ ...reply, written }) : Promise.resolve();
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
	const script = join('scripts', 'scale', 'county-process.ts');
	const children = Array.from({ length: Math.min(plan.workers, requests.length) }, () =>
		fork(script, [JSON.stringify(plan)], {
			execArgv: ['--import', 'tsx', '--max-semi-space-size=64', '--max-old-space-size=1536'],
			serialization: 'advanced'
		})
	);
	try {
		await Promise.all(children.map(run));
	} finally {
		for (const child of children) child.kill();
	}
	const sum = (of: keyof PoolUse) => [...uses.values()].reduce((total, use) => total + use[of], 0);
	return { peak: sum('peak'), cpu: sum('cpu') };
}
