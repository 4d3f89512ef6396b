import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleReport } from './sample-reports.ts';

let root: string;

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'import-command-'));
	await cp('data', join(root, 'data'), { recursive: true });
	for (const folder of ['good', 'bad', 'none']) await mkdir(join(root, folder));
	await writeFile(join(root, 'good', 'a.txt'), sampleReport());
	await writeFile(join(root, 'good', 'b.pdf'), 'no');
	await writeFile(join(root, 'bad', 'b.pdf'), 'no');
});
afterAll(() => rm(root, { recursive: true, force: true }));

function run(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/import.ts', ...args]);
		let [out, err] = ['', ''];
		child.stdout.on('data', (text: Buffer) => (out += text.toString()));
		child.stderr.on('data', (text: Buffer) => (err += text.toString()));
		child.on('close', (code) => resolve({ code, out, err }));
	});
}

describe('npm run import', () => {
	it('prints what became of every file, and succeeds if one could be read', async () => {
		const { code, out, err } = await run(join(root, 'good'), '--data', join(root, 'data'));
		expect(err).toBe('');
		expect(code).toBe(0);
		expect(out).toMatch(/^新增 +a\.txt +reports\/dept-ea375e22\/2023-/m);
		expect(out).toMatch(/^跳过 +b\.pdf +— +文件内容与扩展名不符/m);
		expect(out).toContain('读入 1，其中存疑 1；未读入 1');
	});

	it('fails if nothing could be read', async () => {
		const bad = await run(join(root, 'bad'), '--data', join(root, 'data'), '--lang', 'en');
		expect(bad.code).toBe(1);
		expect(bad.out).toContain('0 read, 0 of them doubtful; 1 not read');
		expect((await run(join(root, 'none'), '--data', join(root, 'data'))).code).toBe(1);
	});

	it('says so if there is no folder', async () => {
		const missing = await run(join(root, 'missing'), '--data', join(root, 'data'));
		expect(missing.code).toBe(1);
		expect(missing.err).toContain('Nothing was written.');
		const none = await run();
		expect(none.code).toBe(1);
		expect(none.err).toContain('npm run import -- FOLDER');
	});
});
