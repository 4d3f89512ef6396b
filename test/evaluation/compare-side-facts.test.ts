import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/lib/documents/read-document.ts';
import { extractReport } from '../../src/lib/extraction/extract-report.ts';
import { compareForbidden } from './compare-forbidden.ts';
import { compareCounts, compareMetadata, compareMonitoring } from './compare-side-facts.ts';
import { sampleExpected } from './sample-facts.ts';
import { Tally } from './tally.ts';

const TEXT = '2022年度示例市水务局部门整体支出绩效自评报告\n一、概况\n无。';

const record = {
	...extractReport(
		await readDocument({ name: 'report.txt', bytes: new TextEncoder().encode(TEXT) })
	),
	dept_name_zh: '示例市水务局',
	fiscal_year: 2022,
	report_date: null,
	note: '联系人 张三',
	monitoring: [
		{
			snapshot_id: 'sample-N1',
			scope: 'department' as const,
			as_of: '2022-07-31',
			period_label: null,
			reported_in: null,
			spent_yuan: '8000000.00',
			progress_stated_pct: '53.32',
			implied_budget_yuan: null,
			time_elapsed_pct: null,
			self_score: null,
			evidence: []
		}
	]
};

describe('side facts', () => {
	it('counts the document fields that are expected, no others', () => {
		const tally = new Tally();
		const expected = sampleExpected({
			dept_name_zh: '示例市水务局（本级）',
			fiscal_year: 2021,
			report_date: '2023-05-10',
			basis_document: null
		});
		compareMetadata(expected, record, tally);
		expect(tally.of('metadata').hit).toBe(2);
		expect(tally.of('metadata')).toMatchObject({ missed: 2, extra: 1 });
	});

	it('counts the fields of snapshots', () => {
		const tally = new Tally();
		const expected = sampleExpected({
			monitoring: [
				{
					scope: 'department',
					as_of: '2022-07-31',
					spent_yuan: '8000000.00',
					progress_stated_pct: '54.37'
				},
				{ scope: 'project', progress_stated_pct: '48.90' }
			]
		});
		compareMonitoring(expected, record.monitoring, tally);
		expect(tally.of('monitoring')).toEqual({ hit: 2, missed: 2, extra: 1 });
	});

	it('counts head counts and ratios by code and value', () => {
		const tally = new Tally();
		const expected = sampleExpected({
			headcounts: [
				{ category: 'in_post_total', value: '26' },
				{ category: 'retired', value: '9' }
			]
		});
		const head = {
			headcount_id: 'sample-H1',
			unit_name: '示例市水务局',
			as_of: null,
			evidence: []
		};
		compareCounts(
			expected,
			{ ...record, headcounts: [{ ...head, category: 'in_post_total', value: 26 }] },
			tally
		);
		expect(tally.of('head counts')).toEqual({ hit: 1, missed: 1, extra: 0 });
	});

	it('finds forbidden names, amounts and years', () => {
		const tally = new Tally();
		const expected = sampleExpected({
			must_not_extract: [
				{ text: '张三', why: 'name of a person', check: 'anywhere' },
				{ text: '2022年', why: 'year of a circular', check: 'year', value: 2022 },
				{ text: '5000元', why: 'a limit', check: 'money', value_yuan: '5000.00' },
				{ text: '一、', why: 'no check' }
			]
		});
		compareForbidden(expected, record, tally);
		expect([tally.checks, tally.violations]).toEqual([3, 2]);
	});
});
