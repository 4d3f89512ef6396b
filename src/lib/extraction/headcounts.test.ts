import { describe, expect, it } from 'vitest';
import { extractReport } from './extract-report.ts';
import { tableDocument, textDocument } from '../../../test/extraction/test-document.ts';

async function countsIn(sentence: string): Promise<[string, number][]> {
	const record = extractReport(
		await textDocument(`2023年度某县文化馆部门整体支出绩效自评报告\n一、部门概况\n${sentence}\n`)
	);
	return record.headcounts.map(({ category, value }) => [category, value]);
}

describe('readHeadcounts(report, context, unitCount)', () => {
	it.each([
		['核定事业编制41人。', [['establishment_total', 41]]],
		['行政编制12名，事业编制9名。', [['establishment_civil_servant', 12]]],
		['单位下设内设机构7个。', [['internal_divisions', 7]]],
		['馆内设5个部室。', [['internal_divisions', 5]]],
		['设有人事科等9个内设机构。', [['internal_divisions', 9]]],
		['其中在编33人。', [['in_post_established', 33]]]
	])('%s', async (sentence, counts) => {
		expect(await countsIn(sentence)).toEqual(counts);
	});

	it('reads form cells, to the right of a label or below it', async () => {
		const record = extractReport(
			await tableDocument('2023年度某县文化馆部门整体支出绩效自评表', [
				['编制数', '实际在职人数', '控制率'],
				['30', '27', '90%'],
				['内设机构数', '6', '']
			])
		);
		expect(record.headcounts.map(({ category, value }) => [category, value])).toEqual([
			['establishment_total', 30],
			['in_post_total', 27],
			['internal_divisions', 6]
		]);
	});
});
