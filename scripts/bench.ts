import { readOptions, USAGE } from '../test/bench/options.ts';
import { renderReport } from '../test/bench/report.ts';
import { runBench } from '../test/bench/run-bench.ts';
import { describeMachine, writeResults } from '../test/bench/write-results.ts';

try {
	const options = readOptions(process.argv.slice(2));
	if (options === null) {
		console.log(USAGE);
	} else {
		const before = describeMachine();
		const run = await runBench(options);
		console.log(renderReport(run.measured));
		for (const { page, why } of run.left) console.log(`Left out: ${page} (${why})`);
		console.log(`All values: ${await writeResults(run, options, before)}`);
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	console.error('npm run bench -- --help says what it takes.');
	process.exitCode = 1;
}
