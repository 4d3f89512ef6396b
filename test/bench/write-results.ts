import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { dirname } from 'node:path';
import type { BenchOptions } from './options.ts';
import type { BenchRun } from './run-bench.ts';

/** Where it was measured: a number without this says little. */
export function describeMachine(): Record<string, unknown> {
	const processors = cpus();
	return {
		processor: processors[0]?.model ?? null,
		cores: processors.length,
		memory_gb: Math.round(totalmem() / 1024 ** 3),
		load_average: loadavg().map((load) => Math.round(load * 100) / 100),
		node: process.version
	};
}

/** Writes every single value as JSON and gives the file's name. */
export async function writeResults(
	run: BenchRun,
	options: BenchOptions,
	before: Record<string, unknown>
): Promise<string> {
	const now = new Date().toISOString();
	const file = options.json ?? `bench-results/${now.replaceAll(':', '-').slice(0, 19)}.json`;
	await mkdir(dirname(file), { recursive: true });
	const machine = { before, after: describeMachine() };
	await writeFile(
		file,
		`${JSON.stringify({ measured_at: now, machine, options, ...run }, null, '\t')}\n`
	);
	return file;
}
