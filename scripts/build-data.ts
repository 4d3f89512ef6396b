import { publishDataset } from '../src/lib/tables/publish-dataset.ts';
import { demoDataset, publicDataset } from './datasets.ts';

try {
	for (const dataset of [await publicDataset('data'), await demoDataset('data')]) {
		const manifest = await publishDataset(`static/tables/${dataset.dataset}`, dataset);
		const tables = Object.values(manifest.tables);
		const rows = tables.reduce((sum, table) => sum + table.rows, 0);
		const bytes = tables.reduce((sum, table) => sum + table.bytes, 0);
		console.log(
			`${dataset.dataset}: ${tables.length} tables, ${rows} rows, ${Math.round(bytes / 1024)} kB`
		);
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	console.error('Tables not rebuilt: the last good ones are still in place.');
	process.exitCode = 1;
}
