import { beforeAll, describe, expect, it } from 'vitest';
import type { Correction } from '../schema/correction.ts';
import { applyCorrections } from './apply-corrections.ts';
import type { RecordFile } from './check-references.ts';
import { readRecords } from './read-records.ts';

const DOC = '002_9588f8b8571890c4';
let files: RecordFile[];

beforeAll(async () => {
	files = await readRecords('data');
});

function correction(fact_id: string | null, field: string, value: Correction['value']): Correction {
	return { doc_id: DOC, fact_id, field, value, reason: '核对原文' };
}

function corrected(...corrections: Correction[]) {
	const { files: after, problems } = applyCorrections(files, corrections);
	expect(problems).toEqual([]);
	const record = after.find((entry) => entry.record.doc_id === DOC)?.record;
	if (!record) throw new Error(`${DOC} is gone`);
	return record;
}

function problemOf(...corrections: Correction[]): string[] {
	const { problems } = applyCorrections(files, corrections);
	return problems.map(({ file, path, reason }) => `${file} ${path}: ${reason}`);
}

describe('applyCorrections', () => {
	it('changes a field of the report and leaves what it was given alone', () => {
		expect(corrected(correction(null, 'report_date', '2023-05-06')).report_date).toBe('2023-05-06');
		expect(files.find(({ record }) => record.doc_id === DOC)?.record.report_date).toBeNull();
	});

	it('changes an amount and recomputes the rate, not the printed one', () => {
		const [line] = corrected(correction('002-B1', 'budget_yuan', '24000000.00')).budget_lines;
		// 22198300 ÷ 24000000 = 0.92492916…
		expect(line).toMatchObject({
			line_id: '002-B1',
			budget_yuan: '24000000.00',
			rate_stated_pct: '99.65',
			rate_computed_pct: '92.4929',
			raw: { budget: '2227.70' }
		});
	});

	it('has no rate left where the budget is taken away', () => {
		const [line] = corrected(correction('002-B1', 'budget_yuan', null)).budget_lines;
		expect(line?.rate_computed_pct).toBeNull();
	});

	it('recomputes what a score and a category imply', () => {
		const before = files.find(({ record }) => record.doc_id === DOC)?.record.scores[0];
		expect(before).toMatchObject({ score: '98', base_max: '100', grade_derived: '优' });
		const { scores, problems } = corrected(
			correction(before?.score_id ?? '', 'score', '85.5'),
			correction('002-P1', 'category_code', 'TGT-01')
		);
		expect(scores[0]).toMatchObject({
			normalized_pct: '85.50',
			points_lost: '14.5',
			grade_derived: '良'
		});
		expect(problems[0]).toMatchObject({ category_l1: 'TGT', classified_by: 'person' });
	});

	it('applies several to one field in their order', () => {
		const record = corrected(correction(null, 'note', '一'), correction(null, 'note', '二'));
		expect(record.note).toBe('二');
	});

	it('names a report, a fact or a field that is not there', () => {
		expect(
			problemOf(
				{ ...correction(null, 'note', null), doc_id: 'nowhere' },
				correction('002-B99', 'budget_yuan', '1.00'),
				correction('002-B1', 'budget', '1.00'),
				correction(null, 'budget_lines', []),
				correction(null, 'doc_id', 'other'),
				correction('002-B1', 'line_id', '002-B2')
			)
		).toEqual([
			'corrections.json [0].doc_id: nowhere does not exist in the reports',
			`corrections.json [1].fact_id: 002-B99 does not exist in ${DOC}`,
			'corrections.json [2].field: 002-B1 has no field budget that can be corrected',
			`corrections.json [3].field: ${DOC} has no field budget_lines that can be corrected`,
			`corrections.json [4].field: ${DOC} has no field doc_id that can be corrected`,
			'corrections.json [5].field: 002-B1 has no field line_id that can be corrected'
		]);
	});

	it('says which value does not fit, and keeps the record as it was', () => {
		const { files: after, problems } = applyCorrections(files, [
			correction('002-B1', 'budget_yuan', 22277000)
		]);
		expect(problems).toHaveLength(1);
		expect(problems[0]?.path).toBe('[0].value');
		expect(problems[0]?.reason).toMatch(/^002-B1 budget_yuan: Invalid input/);
		expect(after).toEqual(files);
	});
});
