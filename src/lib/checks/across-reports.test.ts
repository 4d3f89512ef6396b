import { describe, expect, it } from 'vitest';
import { checkItemWithinParent, checkObjectMixing, checkYearJump } from './across-reports.ts';
import { testContext, testLine, testRecord, testScore } from './test-record.ts';

const item = (budget_yuan: string, line_id = 't-B1') =>
	testLine({ line_id, scope: 'project_item', cut: 'by_item', item_name: '保障经费', budget_yuan });
const project = (budget_yuan: string, fiscal_year = 2023) =>
	testRecord({
		doc_id: `d${fiscal_year}`,
		fiscal_year,
		budget_lines: [
			testLine({ line_id: 'd-B1', scope: 'project', cut: 'by_structure', budget_yuan })
		],
		scores: [testScore({ score_id: 'd-S1', score: '93.79' })]
	});

describe('Q32 an item within all projects', () => {
	const record = testRecord({ budget_lines: [item('2894900')] });

	it('finds an item larger than the project total of another report of the year', () => {
		const context = testContext({ siblings: [project('2000000')] });
		expect(checkItemWithinParent(record, context)).toMatchObject([
			{ severity: 'error', delta: '894900.00', record_ids: ['t-B1', 'd-B1'] }
		]);
	});

	it('accepts a larger total, another year and transfers', () => {
		expect(checkItemWithinParent(record, testContext({ siblings: [project('3934300')] }))).toEqual(
			[]
		);
		const context = testContext({ siblings: [project('2000000', 2022)] });
		expect(checkItemWithinParent(record, context)).toEqual([]);
		const transfer = { ...record, doc_kind: 'transfer_self_eval_table' as const };
		const sameYear = testContext({ siblings: [project('2000000')] });
		expect(checkItemWithinParent(transfer, sameYear)).toEqual([]);
	});
});

describe('Q33 change against the year before', () => {
	const before = testRecord({
		doc_id: 'p',
		fiscal_year: 2022,
		budget_lines: [item('2894900', 'p-B1')]
	});
	const context = testContext({ siblings: [before] });

	it('tells an item that was halved', () => {
		const record = testRecord({ budget_lines: [item('1348500')] });
		expect(checkYearJump(record, context)).toMatchObject([
			{ severity: 'info', actual: '-53.42 %', record_ids: ['p-B1', 't-B1'] }
		]);
	});

	it('is silent at 30 % and across a missing year', () => {
		const record = testRecord({ budget_lines: [item('2026430')] });
		expect(checkYearJump(record, context)).toEqual([]);
		const later = testRecord({ fiscal_year: 2024, budget_lines: [item('1348500')] });
		expect(checkYearJump(later, context)).toEqual([]);
	});
});

describe('Q40 project and department scores', () => {
	const record = testRecord({
		eval_object: 'project',
		scores: [testScore({ eval_object: 'project', score: '93.5' })]
	});

	it('are told apart on the project report of the same year', () => {
		expect(checkObjectMixing(record, testContext({ siblings: [project('1')] }))).toMatchObject([
			{ severity: 'info', record_ids: ['t-S1', 'd-S1'] }
		]);
	});

	it('are not mixed across years, nor told on the department report', () => {
		const context = testContext({ siblings: [project('1', 2022)] });
		expect(checkObjectMixing(record, context)).toEqual([]);
		expect(checkObjectMixing(project('1'), testContext({ siblings: [record] }))).toEqual([]);
	});
});
