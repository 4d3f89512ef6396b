import { parentPort } from 'node:worker_threads';
import { readReportFile } from '../../scripts/import/read-report-file.ts';

/** Reads like the real one, but hangs on files named hang… and dies on files named die…. */
parentPort?.on('message', (path: string) => {
	const name = path.split('/').at(-1) ?? '';
	while (name.startsWith('hang'));
	if (name.startsWith('die')) process.exit(1);
	void readReportFile(path).then((reading) => parentPort?.postMessage(reading));
});
parentPort?.postMessage('ready');
