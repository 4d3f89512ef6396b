import { describe, expect, it } from 'vitest';
import { categoryNames } from '../format/category-names.ts';
import { departmentNames } from '../format/department-names.ts';
import { problemFollowUp } from '../messages/problem-follow-up.ts';
import { problems } from '../messages/problems.ts';
import type { StatementRow } from '../queries/statement-rows.ts';
import { statementEntries, type StatementRemark } from './statement-entries.ts';

const row: StatementRow = {
	problem_id: 'a-P1',
	dept_id: 'a',
	fiscal_year: 2021,
	doc_id: 'a-2021',
	eval_object: 'project',
	scheme_id: null,
	kind: 'stated_problem',
	category_code: 'TGT-01',
	category_l1: 'TGT',
	text: '目标偏粗',
	text_en: 'Coarse targets',
	points: null,
	is_mechanical: false,
	confidence: 0.6,
	answer_confidence: 0.5,
	listed: 1,
	among: 1
};

const entry = (change: Partial<StatementRow>, remark: StatementRemark, lang: 'zh-CN' | 'en') =>
	statementEntries([{ ...row, ...change }], remark, {
		departments: departmentNames([], lang),
		names: categoryNames([], {}, lang),
		problems: problems[lang],
		followUp: problemFollowUp[lang],
		lang
	})[0];

describe('statementEntries', () => {
	it('says how sure the best measure of a problem is', () => {
		expect(entry({}, 'link', 'zh-CN')).toMatchObject({
			place: 'a 2021',
			isProject: true,
			text: '目标偏粗',
			remarks: ['只有笼统措施', '最好的匹配可信度 0.50'],
			isOpen: true
		});
		expect(entry({ answer_confidence: null }, 'link', 'en')).toMatchObject({
			text: 'Coarse targets',
			remarks: ['No measure']
		});
		expect(entry({ answer_confidence: 0.6 }, 'standing', 'en')).toMatchObject({
			remarks: ['Has a measure'],
			isOpen: false
		});
	});

	it('says what a deduction cost, and how it was classified', () => {
		const lost = { kind: 'deduction_reason' as const, points: 1 };
		expect(entry(lost, 'standing', 'en')?.remarks).toEqual(['1 point lost']);
		expect(entry({ ...lost, points: null }, 'standing', 'zh-CN')?.remarks).toEqual(['分值未印出']);
		expect(entry(lost, 'classification', 'zh-CN')?.remarks).toEqual([
			'TGT-01',
			'归类可信度 0.60',
			'扣 1 分'
		]);
	});
});
