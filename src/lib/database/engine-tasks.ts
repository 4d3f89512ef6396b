import type { Columns } from './columns.ts';
import type { DatabaseErrorCode, Statement } from './database.ts';

/** Where the engine's binaries lie: one for browsers with exceptions in WebAssembly, one for the others. */
export interface EngineModules {
	eh: string;
	mvp: string;
}

/** What the worker is asked to do. */
export type EngineTask =
	| { kind: 'start'; modules: EngineModules }
	| { kind: 'load'; table: string; bytes: Uint8Array }
	| { kind: 'define'; text: string }
	| { kind: 'ask'; statement: Statement };

/** To the worker: tasks to be done in order, and the numbers of those nobody waits for any more. */
export interface EngineOrder {
	tasks: readonly { id: number; task: EngineTask }[];
	dropped: readonly number[];
}

/** From the worker: a task done or failed, or how far the engine has come in. */
export type EngineReply =
	| { id: number; answer: Columns | null }
	| { id: number; error: { code: DatabaseErrorCode; message: string } }
	| { loaded: number; total: number };
