// A worker does not inherit the loader of TypeScript on Node 20; this file registers it first.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData.entry);
