import { describe, expect, it } from 'vitest';
import { CORRECTED, IN_WAN } from '../../../test/proof/money-rows.ts';
import { en, zh } from '../../../test/proof/proof-words.ts';
import type { ProofReport } from '../queries/proof-reports.ts';
import { proofEntries, type ProofRows } from './proof.ts';

describe('proofEntries', () => {
	const report = (record_id: string, completeness: 'full' | 'partial' = 'full'): ProofReport => ({
		record_id,
		record_table: 'budget_line',
		doc_id: 'a',
		title_zh: '甲',
		dept_id: 'a',
		dept_zh: '甲局',
		dept_en: null,
		fiscal_year: 2021,
		doc_kind: 'department_self_eval_table',
		completeness,
		source_file: null,
		source_url: null
	});
	const rows: ProofRows = {
		reports: [report('001-B1'), report('002-B1', 'partial'), report('a-F1')],
		places: [
			{
				record_id: '001-B1',
				section: '支出',
				line_start: 12,
				line_end: 12,
				page: null,
				sheet: null,
				cell: null,
				quote: '20,930,290.75'
			}
		],
		findings: [
			{
				finding_id: 'a-F1',
				rule_id: 'Q15',
				rule_zh: '单位',
				rule_en: 'Unit',
				severity: 'error',
				message: '单位不对',
				message_en: 'wrong unit',
				expected: '元',
				actual: '万元',
				delta: null,
				record_ids: '001-B1,002-B1'
			}
		],
		others: [
			{ record_id: '001-B1', other_id: '002-B1', relation: 'same_amount' },
			{ record_id: '001-B1', other_id: 'gone-B9', relation: 'restated' }
		],
		money: [CORRECTED, { ...IN_WAN, actual_yuan: null }],
		scores: [],
		scoreParts: [],
		indicators: [],
		statements: [],
		outputs: [],
		monitoring: [],
		ratios: [],
		headcounts: []
	};

	it('puts places, findings and other statements to each fact, in the order asked', () => {
		const { entries, unknown } = proofEntries(['001-B1', 'nobody-B1', '001-B1'], rows, zh);
		expect(unknown).toEqual(['nobody-B1']);
		expect(entries).toHaveLength(1);
		const [entry] = entries;
		expect(entry?.places[0]?.lines).toEqual([12, 12]);
		expect(entry?.findings.map(({ rule_id, record_ids }) => [rule_id, record_ids])).toEqual([
			['Q15', ['001-B1', '002-B1']]
		]);
		expect(entry?.others.map(({ record_id, relation }) => [record_id, relation])).toEqual([
			['002-B1', 'same_amount']
		]);
		expect(entry?.others[0]?.fact.summary).toBe('22,277,000.00 元 / 所读部分未见');
	});

	it('shows a finding with the facts it names', () => {
		const [entry] = proofEntries(['a-F1'], rows, en).entries;
		expect(entry?.fact).toBeNull();
		expect(entry?.findings.map(({ message }) => message)).toEqual(['wrong unit']);
		expect(entry?.others.map(({ record_id }) => record_id)).toEqual(['001-B1', '002-B1']);
	});
});
