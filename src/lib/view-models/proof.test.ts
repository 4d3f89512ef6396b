import { describe, expect, it } from 'vitest';
import { proof } from '../messages/proof.ts';
import { reportCodes } from '../messages/report-codes.ts';
import type { ProofMoney } from '../queries/proof-money.ts';
import type { ProofOutput } from '../queries/proof-outputs.ts';
import type { ProofReport } from '../queries/proof-reports.ts';
import { proofMonitoringFact, proofOutputFact, proofRatioFact } from './proof-counted.ts';
import type { ProofWords } from './proof-fact.ts';
import { proofMoneyFact } from './proof-money.ts';
import { proofIndicatorFact, proofScoreFact } from './proof-score.ts';
import { proofStatementFact } from './proof-statement.ts';
import { proofEntries, type ProofRows } from './proof.ts';

const names = {
	bases: { full_year: '全年预算', initial: '年初预算', unspecified: '口径未说明' },
	evalObjects: { department: '部门整体' }
};
const zh: ProofWords = {
	...names,
	t: proof['zh-CN'],
	codes: reportCodes['zh-CN'],
	lang: 'zh-CN',
	nothing: proof['zh-CN'].notPrinted
};
const en: ProofWords = {
	bases: { full_year: 'full-year budget' },
	evalObjects: { department: 'Department' },
	t: proof.en,
	codes: reportCodes.en,
	lang: 'en',
	nothing: proof.en.notPrinted
};

const CORRECTED: ProofMoney = {
	record_id: '001-B1',
	flow: 'expenditure',
	scope: 'department',
	cut: 'by_source',
	item_name: null,
	fund_source: 'fiscal_appropriation',
	budget_level: 'all',
	econ_class: null,
	budget_basis: 'full_year',
	initial_yuan: null,
	adjusted_yuan: '20930290.75',
	budget_yuan: '20930290.75',
	actual_yuan: '20874731.66',
	actual_kind: 'executed',
	adjusted_is_derived: false,
	is_primary: true,
	rate_stated_pct: '99.7000',
	rate_computed_pct: '99.7346',
	rate_decimals: 1,
	precision_yuan: '0.01',
	unit_stated: '万元',
	unit_effective: '元',
	raw: '{"full_year":"20,930,290.75","actual":"20,874,731.66","rate":"99.7%"}',
	note: null,
	sums_to: 'total',
	sum_budget_yuan: '20930290.75',
	sum_actual_yuan: '20874731.66'
};
const IN_WAN: ProofMoney = {
	...CORRECTED,
	record_id: '002-B1',
	cut: 'total',
	fund_source: 'unspecified',
	budget_basis: 'unspecified',
	adjusted_yuan: null,
	budget_yuan: '22277000.00',
	actual_yuan: '22198300.00',
	rate_stated_pct: '99.6500',
	rate_decimals: 2,
	precision_yuan: '100.00',
	unit_effective: '万元',
	raw: '{"budget":"2227.70","actual":"2219.83"}',
	sums_to: null
};

describe('proof of money', () => {
	it('tells a header whose unit is wrong, in the order it was read', () => {
		const fact = proofMoneyFact(CORRECTED, zh);
		expect(fact.name).toBe('部门整体');
		expect(fact.marks).toEqual(['按资金来源', '财政拨款', '执行数']);
		expect(fact.values).toEqual([
			{ label: '年初预算', printed: null, read: null },
			{
				label: '全年（调整后）预算',
				printed: '20,930,290.75 万元',
				read: '20,930,290.75 元'
			},
			{ label: '实际支出', printed: '20,874,731.66 万元', read: '20,874,731.66 元' },
			{ label: '比率', printed: '99.7%', read: '99.7%' }
		]);
		expect(fact.steps).toEqual([
			'表头印“万元”，数值实为“元”：按元读取，不乘 10,000（Q15）',
			'全年（调整后）预算印作 20,930,290.75，单位为元，不换算',
			'实际支出印作 20,874,731.66，单位为元，不换算',
			'所依据的预算：全年预算',
			'重算比率：20,874,731.66 ÷ 20,930,290.75 = 99.7346%；报告印 99.7%，取到同样位数后一致',
			'部门合计由按资金来源的各行相加得到，这是其中一行：预算 20,930,290.75 元，支出 20,874,731.66 元',
			'金额印到最后一位为 0.01 元，更细的差别看不出来'
		]);
		expect(fact.summary).toBe('20,930,290.75 元 / 20,874,731.66 元');
	});

	it('multiplies 万元 in words, in English too', () => {
		expect(proofMoneyFact(IN_WAN, zh).steps.slice(0, 2)).toEqual([
			'所依据的预算印作 2227.70 万元 → ×10,000 → 22,277,000.00 元',
			'实际支出印作 2219.83 万元 → ×10,000 → 22,198,300.00 元'
		]);
		expect(proofMoneyFact(CORRECTED, en).steps[0]).toBe(
			'The header says 万元, the amounts are in 元: read as 元, not multiplied by 10,000 (Q15)'
		);
	});

	it('says when a printed rate is not the recomputed one', () => {
		const steps = proofMoneyFact({ ...IN_WAN, rate_stated_pct: '100.0000' }, zh).steps;
		expect(steps).toContain(
			'重算比率：22,198,300.00 ÷ 22,277,000.00 = 99.6467%；报告印 100.00%，与重算不一致'
		);
	});

	it('says what is not printed, and never computes with it', () => {
		const line: ProofMoney = {
			...IN_WAN,
			budget_basis: 'initial',
			initial_yuan: '5645000.00',
			budget_yuan: '5645000.00',
			actual_yuan: null,
			actual_kind: null,
			rate_stated_pct: null,
			raw: '{"initial":"564.50"}'
		};
		const fact = proofMoneyFact(line, zh);
		expect(fact.values).toContainEqual({ label: '实际支出', printed: null, read: null });
		expect(fact.steps).toContain('实际数未印出，比率不能重算');
		expect(fact.summary).toBe('5,645,000.00 元 / 未印出');
	});

	it('says what an amount that is not printed was derived from, and that zero has no rate', () => {
		const derived = proofMoneyFact(
			{ ...IN_WAN, adjusted_yuan: '22277000.00', adjusted_is_derived: true },
			zh
		);
		expect(derived.steps).toContain('全年（调整后）预算没有印出，由报告的其他数推得');
		const half = proofMoneyFact(
			{ ...IN_WAN, sums_to: 'actual', sum_actual_yuan: '7859000.00' },
			zh
		);
		expect(half.steps).toContain(
			'部门支出合计没有印出，由基本支出与项目支出相加得到，这是其中一行：7,859,000.00 元'
		);
		const zero = proofMoneyFact({ ...IN_WAN, budget_yuan: '0.00', actual_yuan: '0.00' }, zh);
		expect(zero.steps).toContain('预算为零，比率不计算');
	});
});

it('proof of a score takes the bonus that nobody could reach out of the denominator', () => {
	const fact = proofScoreFact(
		{
			record_id: '001-S1',
			eval_object: 'department',
			object_name: null,
			evaluator: 'self',
			score: '93.790',
			max_score: '100.000',
			max_is_stated: true,
			base_max: '95.000',
			normalized_pct: '98.7300',
			points_lost: '1.210',
			grade_stated: null,
			grade_derived: '优',
			note: null
		},
		[
			{
				record_id: '001-S1',
				name_zh: '管理效能',
				score: '43.790',
				max_score: '45.000',
				is_bonus: false
			},
			{
				record_id: '001-S1',
				name_zh: '加减分项',
				score: '0.000',
				max_score: '5.000',
				is_bonus: true
			}
		],
		zh
	);
	expect(fact.steps).toEqual([
		'满分 100 分中有加分 5 分：不靠加分可得 95 分',
		'（得分 93.79 − 加分 0）÷ 可得 95 = 98.73%；失分 1.21',
		'等级“优”由分数推得，报告没有印'
	]);
	expect(fact.values.map(({ label, printed }) => [label, printed])).toEqual([
		['得分', '93.79'],
		['满分', '100'],
		['管理效能', '43.79 / 45'],
		['加减分项 · 加减分', '0 / 5']
	]);
	expect(fact.summary).toBe('93.79 / 100');
});

it('proof of an indicator tells the points lost and the branch', () => {
	const fact = proofIndicatorFact(
		{
			record_id: '001-I03',
			l1_name: '管理效能',
			l2_name: '资金管理',
			name_zh: '预算完成率',
			name_norm: '预算完成率',
			weight: '2.000',
			score: '1.990',
			deduction: '0.010',
			is_bonus: false,
			explanation: null,
			target_text: null,
			actual_text: null,
			basis_text: '完成率 99.73%'
		},
		zh
	);
	expect(fact.marks).toEqual(['管理效能', '资金管理']);
	expect(fact.steps).toEqual(['分值 2 − 得分 1.99 = 扣分 0.01']);
	expect(fact.summary).toBe('1.99 / 2');
});

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

it('proof of a statement says that its words are ours and how it was classified', () => {
	const fact = proofStatementFact(
		{
			record_id: '000-P1',
			kind: 'stated_problem',
			text: '指标不够细',
			text_en: 'Indicators are coarse',
			category_code: 'TGT-02',
			category_zh: '指标设置',
			category_en: 'Indicators',
			cause_zh: null,
			cause_en: null,
			points: null,
			classified_by: 'rule',
			confidence: 0.9,
			concreteness: null,
			note: null
		},
		zh
	);
	expect(fact.steps).toEqual(['文字为概括，不是原文', '按规则归类，把握 90%']);
	expect(fact.values).toEqual([
		{ label: '类别', printed: '指标设置 · TGT-02', read: '指标设置 · TGT-02' }
	]);
});

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
