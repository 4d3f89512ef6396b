import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchDocx, benchPdf, benchXlsx, writeTexts } from './bench/sample-files.ts';
import { readReportFile, type FileReading } from './import/read-report-file.ts';
import { runPool } from './import/worker-pool.ts';

const READER = new URL('./import/worker.ts', import.meta.url);
const root = await mkdtemp(join(tmpdir(), 'jilan-bench-'));
const megabytes = () => Math.round(process.memoryUsage().rss / 1024 / 1024);

async function benchFile(name: string, bytes: Uint8Array): Promise<void> {
	const path = join(root, name);
	await writeFile(path, bytes);
	const times: number[] = [];
	for (let turn = 0; turn < 3; turn++) {
		const started = performance.now();
		const reading = await readReportFile(path);
		if ('error' in reading) throw new Error(`${name}: ${reading.error.en}`);
		times.push(Math.round(performance.now() - started));
	}
	const [first, ...rest] = times;
	const size = Math.round(bytes.length / 1024);
	console.log(`${name} (${size} kB): first ${first} ms, then ${rest.join(', ')} ms`);
}

/** Reads `count` texts on two workers; the readings are dropped. */
async function benchTexts(count: number): Promise<void> {
	const paths = await writeTexts(join(root, String(count)), count);
	const before = megabytes();
	const started = performance.now();
	let read = 0;
	const onOutcome = (_: number, outcome: { kind: string }) => {
		if (outcome.kind === 'done') read++;
	};
	await runPool<FileReading>(paths, { entry: READER, workers: 2, limitMs: 10_000, onOutcome });
	const seconds = (performance.now() - started) / 1000;
	const rate = Math.round(read / seconds);
	console.log(`${read} of ${count} texts, 2 workers: ${seconds.toFixed(1)} s, ${rate} a second`);
	console.log(`  memory: ${before} MB before, ${megabytes()} MB after`);
}

try {
	await benchTexts(1000);
	await benchTexts(10_000);
	await benchFile('20-pages.pdf', benchPdf(20));
	await benchFile('report.docx', await benchDocx());
	await benchFile('report.xlsx', await benchXlsx());
} finally {
	await rm(root, { recursive: true, force: true });
}
