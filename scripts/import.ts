import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { importFolder } from './import/import-folder.ts';
import { isRead } from './import/import-row.ts';
import { printRows } from './import/print-rows.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		data: { type: 'string', default: 'data' },
		lang: { type: 'string', default: 'zh' }
	}
});
const [folder] = positionals;

if (folder === undefined || positionals.length > 1) {
	console.error('npm run import -- FOLDER [--data data] [--lang zh|en]');
	process.exitCode = 1;
} else {
	// Draws nothing where there is no terminal.
	const bar = new SingleBar({ format: '{bar} {value}/{total}', clearOnComplete: true });
	try {
		const rows = await importFolder({
			folder,
			data: values.data,
			onProgress(done, total) {
				if (done === 1) bar.start(total, 0);
				bar.update(done);
			}
		});
		bar.stop();
		console.log(printRows(rows, values.lang === 'en' ? 'en' : 'zh'));
		if (!rows.some(isRead)) process.exitCode = 1;
	} catch (error) {
		bar.stop();
		console.error(error instanceof Error ? error.message : error);
		console.error('没有写入任何内容。Nothing was written.');
		process.exitCode = 1;
	}
}
