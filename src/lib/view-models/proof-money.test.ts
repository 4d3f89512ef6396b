import { describe, expect, it } from 'vitest';
import { CORRECTED, IN_WAN } from '../../../test/proof/money-rows.ts';
import { en, zh } from '../../../test/proof/proof-words.ts';
import type { ProofMoney } from '../queries/proof-money.ts';
import { proofMoneyFact } from './proof-money.ts';

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
