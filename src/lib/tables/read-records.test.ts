import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRecords } from './read-records.ts';
import { RecordError } from './record-error.ts';
import { readReferenceData } from './read-reference-data.ts';

const REPORT = 'reports/gz-beijing-office/2022-department_self_eval_report.json';
const OTHER = 'reports/gz-haizhu-gov-office/2023-department_self_eval_report.json';
let folder: string;

/** Rewrites one JSON file of the copy. */
async function edit(file: string, from: string, to: string) {
	const path = join(folder, file);
	const text = await readFile(path, 'utf8');
	if (!text.includes(from)) throw new Error(`nothing to edit: ${from}`);
	await writeFile(path, text.replace(from, to));
}

async function failure(run: Promise<unknown>): Promise<RecordError> {
	const error: unknown = await run.then(
		() => null,
		(reason: unknown) => reason
	);
	if (error instanceof RecordError) return error;
	throw new Error(`expected a RecordError, got ${String(error)}`);
}

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'records-'));
	await cp('data', folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('readRecords', () => {
	it('reads every report in the order of its path', async () => {
		const records = await readRecords(folder);
		const files = records.map((entry) => entry.file);
		expect(files).toEqual([...files].sort());
		expect(records.find((entry) => entry.file === REPORT)?.record.doc_id).toBe(
			'002_9588f8b8571890c4'
		);
	});

	it('names the file, the field and the reason of every problem, not only the first', async () => {
		await edit(REPORT, '"22277000.00"', '22277000');
		await edit(OTHER, '"fiscal_year": 2023', '"fiscal_year": "2023"');
		const error = await failure(readRecords(folder));
		expect(error.name).toBe('RecordError');
		expect(error.problems.map(({ file, path }) => [file, path])).toEqual([
			[REPORT, 'budget_lines[0].budget_yuan'],
			[OTHER, 'fiscal_year']
		]);
		expect(error.message).toContain('2 problems in the data');
		expect(error.message).toContain(`${REPORT}: budget_lines[0].budget_yuan: Invalid input`);
		expect(error.message).toContain(`${OTHER}: fiscal_year: Invalid input`);
	});

	it('reports a field that is not in the vocabulary', async () => {
		await edit(REPORT, '"doc_id":', '"author": "x", "doc_id":');
		const error = await failure(readRecords(folder));
		expect(error.message).toContain(`${REPORT}: Unrecognized key: "author"`);
	});

	it('reports a file that is not JSON', async () => {
		await writeFile(join(folder, REPORT), '{"doc_id": ');
		const error = await failure(readRecords(folder));
		expect(error.problems).toHaveLength(1);
		expect(error.message).toContain(`${REPORT}: cannot be read as JSON`);
	});

	it('reports a fact without evidence', async () => {
		const path = join(folder, OTHER);
		const record = JSON.parse(await readFile(path, 'utf8')) as {
			scores: { evidence: unknown[] }[];
		};
		for (const score of record.scores) score.evidence = [];
		await writeFile(path, JSON.stringify(record));
		const error = await failure(readRecords(folder));
		expect(error.message).toContain(`${OTHER}: scores[0].evidence: a fact needs evidence`);
	});

	it.each([
		['dept_id', '"dept_id": "gz-beijing-office"', '"dept_id": "nobody"', 'nobody'],
		['region_code', '"region_code": "440100"', '"region_code": "999999"', '999999'],
		['located_in_code', '"located_in_code": "110000"', '"located_in_code": "999999"', '999999'],
		['scheme_id', '"scheme_id": "gz-2022-dept"', '"scheme_id": "gz-1900"', 'gz-1900'],
		[
			'problems[0].category_code',
			'"category_code": "PMS-01"',
			'"category_code": "PMS-77"',
			'PMS-77'
		],
		['problems[0].category_l1', '"category_l1": "PMS"', '"category_l1": "TGT"', 'TGT'],
		['superseded_by', '"superseded_by": null', '"superseded_by": "later"', 'later']
	])('reports an unknown %s', async (path, from, to, code) => {
		await edit(REPORT, from, to);
		const error = await failure(readRecords(folder));
		const found = error.problems.find((problem) => problem.path === path);
		expect(found?.file).toBe(REPORT);
		expect(found?.reason).toContain(`${code} does not exist in`);
	});

	it('reports a link to a problem or a measure that does not exist', async () => {
		await edit(
			REPORT,
			'"problem_id": "002-P3",\n\t\t\t"measure_id": "002-M2"',
			'"problem_id": "002-P9",\n\t\t\t"measure_id": "002-M9"'
		);
		const error = await failure(readRecords(folder));
		expect(error.problems).toEqual([
			{
				file: REPORT,
				path: 'problem_measure_links[3].problem_id',
				reason: '002-P9 does not exist in this report'
			},
			{
				file: REPORT,
				path: 'problem_measure_links[3].measure_id',
				reason: '002-M9 does not exist in this report'
			}
		]);
	});

	it('applies corrections, and reports one that names nothing', async () => {
		const doc_id = '002_9588f8b8571890c4';
		const note = { doc_id, fact_id: null, field: 'note', value: '已核对', reason: '原文' };
		const write = (...corrections: object[]) =>
			writeFile(join(folder, 'corrections.json'), JSON.stringify(corrections));
		await write(note);
		const records = await readRecords(folder);
		expect(records.find(({ file }) => file === REPORT)?.record.note).toBe('已核对');
		await write(note, { ...note, fact_id: '002-B99' });
		const unknown = await failure(readRecords(folder));
		expect(unknown.message).toContain(
			`corrections.json: [1].fact_id: 002-B99 does not exist in ${doc_id}`
		);
		await write({ ...note, reason: '' });
		expect((await failure(readRecords(folder))).message).toContain('corrections.json: [0].reason');
	});

	it('reports a report and facts that are there twice', async () => {
		const again = 'reports/gz-haizhu-gov-office/2023-department_self_eval_report-2.json';
		await cp(join(folder, OTHER), join(folder, again));
		const error = await failure(readRecords(folder));
		expect(error.problems).toContainEqual({
			file: OTHER,
			path: 'doc_id',
			reason: `003_82ea8d76d161cf34 is already used in ${again}`
		});
		expect(error.problems).toContainEqual({
			file: OTHER,
			path: 'budget_lines[0]',
			reason: `003-B1 is already used in ${again}`
		});
	});
});

describe('readReferenceData', () => {
	it('reads the five files', async () => {
		const data = await readReferenceData(folder);
		expect(data.rules).toHaveLength(41);
		expect(data.schemes.map((scheme) => scheme.base_max)).toEqual(['95', '100', null, null]);
	});

	it('reports wrong fields and codes that nothing defines', async () => {
		await edit('regions.json', '"level": "province"', '"level": "village"');
		const wrong = await failure(readReferenceData(folder));
		expect(wrong.message).toContain('regions.json: [0].level: Invalid option');
		await edit('regions.json', '"level": "village"', '"level": "province"');
		await edit('regions.json', '"parent_code": "130000"', '"parent_code": "990000"');
		await edit(
			'departments.json',
			'"dept_id": "gz-haizhu-gov-office"',
			'"dept_id": "gz-beijing-office"'
		);
		const unknown = await failure(readReferenceData(folder));
		expect(unknown.message).toContain('regions.json: [2].parent_code: 990000 is unknown');
		expect(unknown.message).toContain(
			'departments.json: departments[1]: gz-beijing-office is listed twice'
		);
	});
});
