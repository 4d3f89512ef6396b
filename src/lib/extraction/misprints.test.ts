import { describe, expect, it } from 'vitest';
import { textDocument } from '../../../test/extraction/test-document.ts';
import { extractReport } from './extract-report.ts';

const read = async (sentence: string) =>
	extractReport(
		await textDocument(
			`示例县某局2022年度部门整体支出绩效自评报告\n\n一、基本情况\n${sentence}\n二、存在的主要问题\n1.预算编制不够精准。\n`
		)
	);

describe('misprinted figures', () => {
	it('leaves an amount that is no number', async () => {
		const { budget_lines } = await read(
			'2022年年初预算数1,200.50万十元，调整后预算数1,500.50万元，全年支出1,456.20万元。'
		);
		expect(budget_lines.map((line) => line.adjusted_yuan)).toContain('15005000.00');
	});

	it('computes no rate that is too large to mean anything', async () => {
		const { budget_lines } = await read('2022年预算0.01元，支出99999999999万元，执行率97%。');
		expect(budget_lines.map((line) => line.rate_computed_pct)).toEqual([null]);
	});

	it('normalizes no score out of 0', async () => {
		const { scores } = await read('三级指标\t分值\t得分\n预算完成率\t10\t9\n总分\t0\t97.12');
		expect(
			scores.every((score) => score.normalized_pct === null || Number(score.max_score) > 0)
		).toBe(true);
		expect(scores.length).toBeGreaterThan(0);
	});
});
