import { parentPort } from 'node:worker_threads';
import { readReportFile } from './read-report-file.ts';

parentPort?.on('message', (path: string) => {
	void readReportFile(path).then((reading) => parentPort?.postMessage(reading));
});
parentPort?.postMessage('ready');
