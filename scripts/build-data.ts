import { publishDataset } from '../src/lib/tables/publish-dataset.ts';
import { demoDataset, publicDataset } from './datasets.ts';
import { buildScale } from './scale/build-scale.ts';
import { scaleLines } from './scale/print-scale.ts';
import { scalePlan, type ScalePlan } from './scale/scales.ts';

async function buildDatasets(): Promise<void> {
	for (const dataset of [await publicDataset('data'), await demoDataset('data')]) {
		const manifest = await publishDataset(`static/tables/${dataset.dataset}`, dataset);
		const tables = Object.values(manifest.tables);
		const rows = tables.reduce((sum, table) => sum + table.rows, 0);
		const bytes = tables.reduce((sum, table) => sum + table.bytes, 0);
		console.log(
			`${dataset.dataset}: ${tables.length} tables, ${rows} rows, ${Math.round(bytes / 1024)} kB`
		);
	}
}

async function buildScaled(plan: ScalePlan): Promise<void> {
	const build = await buildScale(plan, (counties, of, rows) => {
		if (counties % 25 === 0 || counties === of)
			console.log(`${counties} of ${of} counties, ${rows} rows`);
	});
	for (const line of scaleLines(build)) console.log(line);
}

try {
	const plan = scalePlan(process.argv.slice(2));
	await (plan ? buildScaled(plan) : buildDatasets());
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	console.error('Tables not rebuilt: the last good ones are still in place.');
	process.exitCode = 1;
}
