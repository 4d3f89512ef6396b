import { describe, expect, it } from 'vitest';
import { categoryNames } from '../format/category-names.ts';
import { problems } from '../messages/problems.ts';
import type { ProblemSectionsByYear } from '../queries/problem-sections-by-year.ts';
import type { ProblemsByCategoryYear } from '../queries/problems-by-category-year.ts';
import { problemFrequency } from './problem-frequency.ts';

const names = categoryNames(
	[{ code: 'TGT', name_zh: '绩效目标与指标设置', name_en: 'Targets and indicators' }],
	{ TGT: '目标指标' },
	'zh-CN'
);
const t = problems['zh-CN'];

function row(category: string, fiscal_year: number, documents: number): ProblemsByCategoryYear {
	return {
		category,
		fiscal_year,
		kind: 'stated_problem',
		documents,
		statements: documents + 1,
		doc_id: null,
		record_ids: null
	};
}

function section(fiscal_year: number, with_section: number): ProblemSectionsByYear {
	return { fiscal_year, full_documents: 12, with_section, project_sections: 0, stated_none: 0 };
}

describe('problemFrequency', () => {
	const frequency = (rows: ProblemsByCategoryYear[], sections: ProblemSectionsByYear[]) =>
		problemFrequency(rows, sections, names, t.frequency, 'zh-CN');

	it('adds up the years and ranks by reports, ties by code', () => {
		const model = frequency(
			[row('RES', 2021, 1), row('TGT', 2021, 1), row('TGT', 2022, 2), row('PMS', 2022, 1)],
			[section(2021, 2), section(2022, 2)]
		);
		expect(model.bars.map((bar) => [bar.code, bar.documents, bar.text])).toEqual([
			['TGT', 3, '3/4'],
			['PMS', 1, '1/4'],
			['RES', 1, '1/4']
		]);
		expect(model.labels[0]).toEqual({ code: 'TGT', full: '绩效目标与指标设置', short: '目标指标' });
	});

	it('prints a share from ten reports on', () => {
		expect(frequency([row('TGT', 2021, 3)], [section(2021, 9)]).bars[0]?.text).toBe('3/9');
		expect(frequency([row('TGT', 2021, 3)], [section(2021, 10)]).bars[0]?.text).toBe('3/10 (30%)');
	});

	it('keeps deduction reasons out of the bars and in the table, and unstated reasons out of both', () => {
		const deduction = { ...row('EXE', 2021, 2), kind: 'deduction_reason' as const };
		const model = frequency([deduction, { ...deduction, category: 'UNX' }], [section(2021, 4)]);
		expect(model.isEmpty).toBe(true);
		expect(model.table.rows).toEqual([['EXE', '0', '4', '', '0', '2', '3']]);
	});
});
