import { describe, expect, it } from 'vitest';
import { en, zh } from '../../../test/proof/proof-words.ts';
import type { ProofOutput } from '../queries/proof-outputs.ts';
import { proofMonitoringFact, proofOutputFact, proofRatioFact } from './proof-counted.ts';

describe('proof of counts', () => {
	const OUTPUT: ProofOutput = {
		record_id: '002-O01',
		fiscal_year: 2022,
		is_primary: true,
		name_zh: '交流',
		name_en: null,
		kind: 'workload',
		value: '90.00',
		qualifier: 'at_least',
		unit_zh: '次',
		period_start: '2022-01-01',
		period_end: '2022-12-31',
		yoy_pct: null,
		prior_value_implied: null
	};

	it('keeps ≥ and says why', () => {
		const fact = proofOutputFact(OUTPUT, zh);
		expect(fact.summary).toBe('≥90 次');
		expect(fact.steps).toEqual(['原文为“以上”“多”：只知道不少于，写作 ≥']);
	});

	it('keeps a partial period and never calls it a year', () => {
		const fact = proofOutputFact(
			{ ...OUTPUT, qualifier: 'exact', value: '184.00', period_end: '2022-05-31' },
			zh
		);
		expect(fact.summary).toBe('184 次 · 2022年1月1日 – 2022年5月31日');
		expect(fact.steps).toEqual(['只是 2022年1月1日 至 2022年5月31日，不是全年：不能与全年数比较']);
	});

	it('shows the year before as implied, with its sum', () => {
		const fact = proofOutputFact(
			{
				...OUTPUT,
				qualifier: 'exact',
				value: '10452.00',
				yoy_pct: '-29.7700',
				prior_value_implied: '14882.53'
			},
			zh
		);
		expect(fact.steps).toEqual(['上年数没有印出：10,452 ÷（1 − 29.77%）≈ 14,882.53']);
		expect(proofOutputFact({ ...OUTPUT, qualifier: 'range:2-3' }, zh).summary).toBe('2–3 次');
	});

	it('tells a mid-year cut-off and the budget that it implies', () => {
		const fact = proofMonitoringFact(
			{
				record_id: '002-N2',
				scope: 'department',
				as_of: '2022-07-30',
				period_label: '1-7月',
				reported_in: '2022-08',
				spent_yuan: '13745300.00',
				progress_stated_pct: '62.1100',
				implied_budget_yuan: '22130574.79',
				time_elapsed_pct: '58.3300',
				self_score: null
			},
			en
		);
		expect(fact.steps).toEqual([
			'As of 30 July 2022 (1-7月): not the year’s end, and never joined to a year-end rate',
			'Share of the year gone: months passed ÷ 12 = 58.33%',
			'Budget implied: 13,745,300.00 yuan ÷ 62.11% = 22,130,574.79 yuan'
		]);
	});

	it('does not read words as zero', () => {
		const fact = proofRatioFact(
			{
				record_id: '001-R7',
				ratio_code: 'carryover_rate',
				name_zh: '结转结余率',
				comparator: 'text',
				value_pct: null,
				note: null
			},
			zh
		);
		expect([fact.values[0]?.read, fact.summary]).toEqual([null, '未印出']);
		expect(fact.steps).toEqual(['只有文字，没有数值：不按 0 记']);
	});
});
