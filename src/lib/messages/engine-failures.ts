import type { Translated } from './lang.ts';

/** Why the engine or the tables are not there, by code. */
const zh: Record<string, string> = {
	no_webassembly: '此浏览器不支持 WebAssembly，不能筛选。请换用较新的浏览器。',
	engine_not_found: '服务器上缺少查询引擎文件，不能筛选。请检查网站是否完整上传。',
	engine_timeout: '查询引擎在限定时间内没有启动。请检查服务器的文件类型设置（.wasm）后重试。',
	engine_failed: '查询引擎启动失败。',
	statement_timeout: '查询超时，已停止。请缩小筛选范围后重试。',
	statement_failed: '查询失败。',
	manifest_invalid: '数据清单无法读取。',
	table_missing: '数据文件缺失。',
	table_corrupt: '数据文件与清单不一致，可能上传不完整，未予采用。',
	other_version: '数据与程序版本不一致。'
};

const en: Record<string, string> = {
	no_webassembly: 'This browser has no WebAssembly, so filters do not work. Use a newer browser.',
	engine_not_found:
		'The query engine’s file is missing on the server, so filters do not work. Check that the site was uploaded in full.',
	engine_timeout:
		'The query engine did not start in time. Check the server’s file type for .wasm and try again.',
	engine_failed: 'The query engine failed to start.',
	statement_timeout: 'The query ran out of time and was stopped. Narrow the filters and try again.',
	statement_failed: 'The query failed.',
	manifest_invalid: 'The list of data files cannot be read.',
	table_missing: 'A data file is missing.',
	table_corrupt:
		'A data file does not match the list; the upload may be incomplete. It was not used.',
	other_version: 'The data and the program are of different versions.'
};

export const engineFailures: Translated<typeof zh> = { 'zh-CN': zh, en };
