import { describe, expect, it } from 'vitest';
import { departmentNames } from '../format/department-names.ts';
import type { Lang } from '../messages/lang.ts';
import { records } from '../messages/records.ts';
import { reportCodes } from '../messages/report-codes.ts';
import { site } from '../messages/site.ts';
import type { ProblemRecord } from '../queries/problem-records.ts';
import { recordRow, type RecordWords } from './record-cells.ts';

const words = (lang: Lang, q = ''): RecordWords => ({
	lang,
	q,
	departments: departmentNames([], lang),
	t: records[lang],
	site: site[lang],
	codes: reportCodes[lang]
});

const problem: ProblemRecord = {
	id: 't-P1',
	doc_id: 't',
	dept_id: 'somewhere',
	fiscal_year: 2022,
	is_partial: true,
	source_file: 't.txt',
	line_start: 3,
	line_end: 4,
	page: null,
	cell: null,
	kind: 'stated_problem',
	text: '漏填采购表',
	text_en: null,
	initials: 'ltcgb',
	category_code: 'PRC-01',
	category_zh: '采购预算编报不规范',
	category_en: 'Procurement budget/forms',
	category_initials: 'cgysbbbgf',
	cause_zh: null,
	cause_en: null,
	points: null,
	answer_confidence: 0.5,
	eval_object: 'department',
	confidence: 0.6
};

const text = (lang: Lang, row = problem) => {
	const { cells } = recordRow('problems', row, words(lang));
	return (id: string) => cells[id]?.parts.map((part) => part.text).join('') ?? null;
};

describe('recordRow', () => {
	it('says where a problem is printed, how it is answered, and that the report was read in part', () => {
		const cell = text('zh-CN');
		expect([cell('place'), cell('answer'), cell('points')]).toEqual(['第 3–4 行', '笼统', '']);
		const { cells, proof } = recordRow('problems', problem, words('zh-CN'));
		expect(cells['year']?.remark).toBe('部分');
		expect([cells['answer']?.isOpen, cells['confidence']?.isOpen]).toEqual([true, true]);
		expect(proof).toEqual(['t-P1']);
	});

	it('has no answer for a deduction', () => {
		expect(text('zh-CN', { ...problem, kind: 'deduction_reason' })('answer')).toBe('');
	});

	it('keeps Chinese where there is no English, and says that it is Chinese', () => {
		const { cells } = recordRow('problems', problem, words('en', 'cg'));
		expect(cells['text']?.isChinese).toBe(true);
		expect(cells['text']?.parts).toEqual([
			{ text: '漏填', isHit: false },
			{ text: '采购', isHit: true },
			{ text: '表', isHit: false }
		]);
		expect(text('en')('category')).toBe('Procurement budget/forms');
	});

	it('opens the facts of a finding, and none where it names none', () => {
		const finding = {
			...{ id: 't-F1', doc_id: 't', dept_id: 'somewhere', fiscal_year: 2022, is_partial: false },
			...{ rule_id: 'Q12', rule_zh: '规则', rule_en: 'Rule', severity: 'error' as const },
			...{ message: '发现', message_en: 'Found', initials: 'fx' },
			...{ expected: null, actual: null, delta: null }
		};
		const proofOf = (record_ids: string | null) =>
			recordRow('findings', { ...finding, record_ids }, words('en')).proof;
		expect(proofOf('t-D1,t-P1')).toEqual(['t-D1', 't-P1']);
		expect(proofOf(null)).toEqual([]);
	});
});
