import { describe, expect, it } from 'vitest';
import { finding } from './rule.ts';
import { checkRecords, FACT_RULES, runChecks, TEXT_RULES } from './run-checks.ts';
import { summary, testContext, testLine, testRecord, testScore } from './test-record.ts';
import { textContext } from './test-text.ts';

const wrongRate = testLine({
	budget_yuan: '10000000',
	actual_yuan: '5000000',
	rate_stated_pct: '100'
});
const stored = (rule_id: string, kind?: string) =>
	finding(rule_id, 'warning', '已存', 'stored', kind === undefined ? {} : { kind });
const rulesOf = (...records: Parameters<typeof checkRecords>[0][number][]) =>
	Object.fromEntries(
		[...checkRecords(records, new Map())].map(([doc_id, found]) => [
			doc_id,
			summary(found).filter((line) => !/Q(27|30)/.test(line))
		])
	);

it('the 41 rules are either fact rules or text rules', () => {
	const all = Array.from({ length: 41 }, (_, index) => `Q${String(index + 1).padStart(2, '0')}`);
	expect([...FACT_RULES, ...TEXT_RULES].sort()).toEqual(all);
});

it('runChecks orders by rule and reads the text where it is given', () => {
	const record = testRecord({ budget_lines: [wrongRate] });
	const context = textContext({ '一、概况': '进一步提了升效能。' });
	const rules = (found: ReturnType<typeof runChecks>) => found.map((one) => one.rule_id);
	expect(rules(runChecks(record, testContext()))).toEqual(['Q01', 'Q30']);
	expect(rules(runChecks(record, context))).toEqual(['Q01', 'Q30', 'Q35']);
});

describe('checkRecords', () => {
	it('computes fact rules anew and keeps what was judged on the text', () => {
		const record = testRecord({
			budget_lines: [wrongRate],
			quality_findings: [
				stored('Q38'),
				stored('Q16', 'name_conflict'),
				stored('Q16', 'conflict'),
				stored('Q01')
			]
		});
		expect(rulesOf(record)).toEqual({
			t: ['Q01 error', 'Q16 warning name_conflict', 'Q38 warning']
		});
	});

	it('keeps what a reader saw on a page that was read in part', () => {
		const record = testRecord({
			completeness: 'partial',
			quality_findings: [stored('Q19', 'cutoff')]
		});
		expect(rulesOf(record)).toEqual({ t: ['Q19 warning cutoff'] });
	});

	it('looks at reports of the same department only, without superseded ones', () => {
		const project = testRecord({
			doc_id: 'p',
			eval_object: 'project',
			completeness: 'partial',
			scores: [testScore({ eval_object: 'project' })]
		});
		const department = testRecord({ completeness: 'partial', scores: [testScore()] });
		expect(rulesOf(project, department)['p']).toEqual(['Q40 info']);
		expect(rulesOf(project, { ...department, dept_id: 'other' })['p']).toEqual([]);
		expect(rulesOf(project, { ...department, superseded_by: 'new' })['p']).toEqual([]);
	});
});
