import { expect, it } from 'vitest';
import type { ReportSentence } from './report-sentence.ts';
import { report } from './report.ts';

const base: ReportSentence = {
	year: 2020,
	isPartial: false,
	money: {
		budget: '564.50 万元',
		actual: '785.90 万元',
		basis: 'initial',
		basisName: '年初预算',
		ratio: '139.22%',
		stated: null,
		isDerived: true
	},
	score: { points: '98', max: '100', base: null, share: null },
	problems_status: 'stated',
	problems: 3,
	deductions: 1,
	errors: 3,
	warnings: 12
};

it('never calls a share of the initial budget an execution rate', () => {
	expect(report['zh-CN'].sentence(base)).toBe(
		'2020 年度：支出 785.90 万元（由分项相加），年初预算 564.50 万元，相当于年初预算的 139.22%（重算，报告未印；另一指标，不是执行率）；得 98 分（满分 100）；写出 3 个问题、1 条扣分原因；有 3 处错误级疑点，引用前请先核对。'
	);
});

it('says of a report read in part what was not seen, not what is not there', () => {
	const partial = { ...base, isPartial: true, money: null, score: null, errors: 0, warnings: 0 };
	expect(
		report['zh-CN'].sentence({ ...partial, deductions: 0, problems_status: 'not_visible' })
	).toBe('2020 年度：所读部分没有金额；所读部分没有总分；所读部分看不到问题栏；没有错误级疑点。');
	expect(report.en.sentence({ ...partial, problems_status: 'stated_none' })).toBe(
		'Fiscal year 2020: no amount in the part read; no total score in the part read; says there are no problems, 1 reason for lost points; no finding of severity error.'
	);
});
