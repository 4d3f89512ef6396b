import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importFolder } from '../../scripts/import/import-folder.ts';
import type { ImportRow } from '../../scripts/import/import-row.ts';
import { printRows } from '../../scripts/import/print-rows.ts';
import { DepartmentList, RegionList } from './read-lists.ts';
import { ReportRecord } from '../../src/lib/schema/report-record.ts';
import { readRecords } from '../../src/lib/tables/read-records.ts';
import { sampleReport } from './sample-reports.ts';

const RECORD = 'reports/dept-ea375e22/2023-department_self_eval_report.json';
let root: string;
let data: string;
let folder: string;

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'import-'));
	[data, folder] = [join(root, 'data'), join(root, 'in')];
	await cp('data', data, { recursive: true });
	await mkdir(folder);
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function put(name: string, content: string | Uint8Array) {
	await mkdir(dirname(join(folder, name)), { recursive: true });
	await writeFile(join(folder, name), content);
}

function run(): Promise<ImportRow[]> {
	return importFolder({ folder, data });
}

function outline(rows: readonly ImportRow[]) {
	return rows.map(({ status, file, record_file }) => [status, file, record_file]);
}

async function readRecord(file = RECORD): Promise<ReportRecord> {
	return ReportRecord.parse(JSON.parse(await readFile(join(data, file), 'utf8')));
}

async function correct(...corrections: object[]) {
	await writeFile(join(data, 'corrections.json'), JSON.stringify(corrections));
}

/** Content of every file below the data folder. */
async function contents(): Promise<Record<string, string>> {
	const entries = await readdir(data, { recursive: true, withFileTypes: true });
	const paths = entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name));
	const texts = await Promise.all(
		paths.map(async (path) => [path, await readFile(path, 'utf8')] as const)
	);
	return Object.fromEntries(texts);
}

describe('importFolder', () => {
	it('writes a record, and the department and division it lacked', async () => {
		await put('a.txt', sampleReport());
		expect(outline(await run())).toEqual([['new', 'a.txt', RECORD]]);
		const record = await readRecord();
		expect(record).toMatchObject({
			source_file: 'a.txt',
			dept_id: 'dept-ea375e22',
			region_code: '000000',
			fiscal_year: 2023
		});
		expect(record.budget_lines[0]).toMatchObject({
			budget_yuan: '13005000.00',
			actual_yuan: '12881000.00',
			rate_stated_pct: '99.05',
			// 1288.10 ÷ 1300.50 = 0.990465…
			rate_computed_pct: '99.0465'
		});
		const { departments } = DepartmentList.parse(
			JSON.parse(await readFile(join(data, 'departments.json'), 'utf8'))
		);
		expect(departments.at(-1)).toMatchObject({
			dept_id: 'dept-ea375e22',
			name_zh: '样本县测试局',
			region_code: '000000',
			kind: 'bureau'
		});
		const all = await readRecords(data);
		expect(all.map(({ file }) => file)).toContain(RECORD);
	});

	it('changes nothing when it runs again', async () => {
		await put('a.txt', sampleReport());
		await put('深/二.txt', sampleReport({ year: 2022 }));
		await run();
		const before = await contents();
		const rows = await run();
		expect(rows.map(({ status }) => status)).toEqual(['unchanged', 'unchanged']);
		expect(await contents()).toEqual(before);
	});

	it('lays records out as the others are, and leaves no half file', async () => {
		await put('a.txt', sampleReport());
		await run();
		const text = await readFile(join(data, RECORD), 'utf8');
		expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, '\t')}\n`);
		expect(Object.keys(await contents()).filter((path) => path.endsWith('.tmp'))).toEqual([]);
	});

	it('keeps a correction through another import and a newer version of the file', async () => {
		await put('report-2023.txt', sampleReport());
		await run();
		const line_id = (await readRecord()).budget_lines[0]?.line_id ?? '';
		expect(line_id).toBe('report-2023-B1');
		const correction = { doc_id: 'report-2023', reason: '核对原文' };
		await correct(
			{ ...correction, fact_id: line_id, field: 'actual_yuan', value: '13000000.00' },
			{ ...correction, fact_id: null, field: 'report_date', value: '2024-03-01' }
		);
		expect(outline(await run())).toEqual([['updated', 'report-2023.txt', RECORD]]);
		await put('report-2023.txt', sampleReport({ score: '95.5' }));
		expect(outline(await run())).toEqual([['updated', 'report-2023.txt', RECORD]]);
		const record = await readRecord();
		expect(record.scores[0]?.score).toBe('95.5');
		expect(record.report_date).toBe('2024-03-01');
		expect(record.budget_lines[0]).toMatchObject({
			actual_yuan: '13000000.00',
			// 1300.00 ÷ 1300.50 = 0.999615…
			rate_computed_pct: '99.9616',
			raw: { actual: '1288.10' }
		});
		expect((await run())[0]?.status).toBe('unchanged');
	});

	it('refuses a correction that names nothing, before anything is written', async () => {
		await put('a.txt', sampleReport());
		await correct({ doc_id: 'r-000', fact_id: null, field: 'note', value: 'x', reason: 'y' });
		const before = await contents();
		await expect(run()).rejects.toThrow('corrections.json: [0].doc_id: r-000 does not exist');
		expect(await contents()).toEqual(before);
	});

	it('leaves a record alone that a person has edited', async () => {
		await put('a.txt', sampleReport());
		await run();
		const path = join(data, RECORD);
		const text = await readFile(path, 'utf8');
		const edited = text.replace('"note": null', '"note": "改过"');
		expect(edited).not.toBe(text);
		await writeFile(path, edited);
		expect(outline(await run())).toEqual([['kept', 'a.txt', RECORD]]);
		expect(await readFile(path, 'utf8')).toBe(edited);
	});

	it('leaves a record alone that was made by hand', async () => {
		await put('a.txt', sampleReport());
		await run();
		await rm(join(data, 'imported.json'));
		const path = join(data, RECORD);
		const text = (await readFile(path, 'utf8')).replace(
			'"grade_stated": "优"',
			'"grade_stated": "良"'
		);
		await writeFile(path, text);
		await put('copy.txt', sampleReport());
		expect(outline(await run())).toEqual([
			['kept', 'a.txt', RECORD],
			['skipped', 'copy.txt', null]
		]);
		expect(await readFile(path, 'utf8')).toBe(text);
	});

	it('gives files of one name, and reports of one department and year, files of their own', async () => {
		await put('x/report.txt', sampleReport());
		await put('y/report.txt', sampleReport({ actual: '1288.20' }));
		const rows = await run();
		expect(rows.map(({ status }) => status)).toEqual(['new', 'new']);
		expect(rows[0]?.record_file).toBe(RECORD);
		expect(rows[1]?.record_file).toMatch(
			/^reports\/dept-ea375e22\/2023-department_self_eval_report-report-[0-9a-f]{8}\.json$/
		);
		expect(rows[0]?.doubts.map(({ en }) => en)).toContain(
			`may be the report of ${rows[1]?.record_file}`
		);
		expect(outline(await run())).toEqual(
			outline(rows).map(([, file, record]) => ['unchanged', file, record])
		);
	});

	it('tells of text two reports of one department and year share', async () => {
		await put('department.txt', sampleReport());
		const title = '样本县测试局2023年度采集项目支出绩效自评报告';
		await put('project.txt', sampleReport().replace(/^.*/, title));
		await run();
		const shared = (await readRecord()).quality_findings.filter(
			({ kind }) => kind === 'cross_doc_reuse'
		);
		expect(shared).toHaveLength(1);
		expect(shared[0]?.message_en).toContain('with project of the same department and year');
	});

	it('takes the division of a department once it is filled in', async () => {
		await put('a.txt', sampleReport());
		await run();
		const path = join(data, 'departments.json');
		const text = await readFile(path, 'utf8');
		await writeFile(path, text.replace('"region_code": "000000"', '"region_code": "130424"'));
		const [row] = await run();
		expect(row?.status).toBe('updated');
		expect((await readRecord()).region_code).toBe('130424');
		const regions = RegionList.parse(
			JSON.parse(await readFile(join(data, 'regions.json'), 'utf8'))
		);
		expect(regions.filter(({ region_code }) => region_code === '000000')).toHaveLength(1);
	});

	it('goes on after files that are broken, strange, endless or deadly', async () => {
		await put('a.txt', sampleReport());
		await put('broken.pdf', '%PDF-1.4\n1 0 obj');
		await put('die.txt', sampleReport({ year: 2021 }));
		await put('hang-1.txt', sampleReport({ year: 2020 }));
		await put('hang-2.txt', sampleReport({ year: 2019 }));
		await put('note.md', '今天开会。');
		await put('photo.jpg', 'x');
		await put('z.txt', sampleReport({ year: 2022 }));
		const reader = new URL('./fragile-reader.ts', import.meta.url);
		const rows = await importFolder({ folder, data, reader, limitMs: 5000 });
		expect(rows.map(({ file, status, notes }) => [file, status, notes[0]?.en])).toEqual([
			['a.txt', 'new', undefined],
			['broken.pdf', 'skipped', 'The PDF is truncated or damaged.'],
			['die.txt', 'skipped', 'the reader broke off'],
			['hang-1.txt', 'skipped', 'not read within 5 s'],
			['hang-2.txt', 'skipped', 'not read within 5 s'],
			['note.md', 'skipped', 'No evaluation report was found in the file.'],
			['photo.jpg', 'skipped', 'format not supported'],
			['z.txt', 'new', undefined]
		]);
		expect(printRows(rows, 'en')).toMatch(/2 read, 2 of them doubtful; 6 not read$/);
		expect(printRows(rows, 'zh')).toMatch(/^结果 +文件 +记录/);
	});

	it('writes nothing where a stored record is not valid', async () => {
		await put('a.txt', sampleReport());
		const path = join(data, 'reports/gz-beijing-office/2022-department_self_eval_report.json');
		await writeFile(path, '{');
		await expect(run()).rejects.toThrow('cannot be read as JSON');
		expect(Object.keys(await contents()).filter((file) => file.includes('ea375e22'))).toEqual([]);
	});
});
