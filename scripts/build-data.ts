import { publishDataset } from '../src/lib/tables/publish-dataset.ts';
import { currentManifest, datasetInputs, rememberInputs } from './dataset-state.ts';
import { demoDataset, publicDataset } from './datasets.ts';
import { buildScale } from './scale/build-scale.ts';
import { scaleLines } from './scale/print-scale.ts';
import { scalePlan, type ScalePlan } from './scale/scales.ts';

const DATASETS = [
	['public', publicDataset],
	['demo', demoDataset]
] as const;

async function buildDatasets(): Promise<void> {
	for (const [dataset, rowsOf] of DATASETS) {
		const inputs = await datasetInputs(dataset);
		const folder = `static/tables/${dataset}`;
		const known = await currentManifest(dataset, folder, inputs);
		const manifest = known ?? (await publishDataset(folder, await rowsOf('data')));
		await rememberInputs(dataset, inputs);
		const tables = Object.values(manifest.tables);
		const rows = tables.reduce((sum, table) => sum + table.rows, 0);
		const bytes = tables.reduce((sum, table) => sum + table.bytes, 0);
		const size = `${tables.length} tables, ${rows} rows, ${Math.round(bytes / 1024)} kB`;
		console.log(`${dataset}: ${size}${known ? ', unchanged' : ''}`);
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
