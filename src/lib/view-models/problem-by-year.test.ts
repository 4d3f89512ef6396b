import { describe, expect, it } from 'vitest';
import { categoryNames } from '../format/category-names.ts';
import { problems } from '../messages/problems.ts';
import type { ProblemSectionsByYear } from '../queries/problem-sections-by-year.ts';
import type { ProblemsByCategoryYear } from '../queries/problems-by-category-year.ts';
import { problemByYear } from './problem-by-year.ts';

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

describe('problemByYear', () => {
	it('tells a year without a problem section from one in which nobody states the category', () => {
		const model = problemByYear(
			[row('TGT', 2020, 1)],
			[section(2020, 2), section(2021, 0), section(2022, 3)],
			[2020, 2021, 2022],
			names,
			t.byYear
		);
		expect(model.cells.map((cell) => [cell.year, cell.documents, cell.shade])).toEqual([
			['2020', 1, 1],
			['2021', null, null],
			['2022', 0, null]
		]);
		expect(model.table.rows).toEqual([['绩效目标与指标设置', '1/2', '无问题部分', '0/3']]);
	});

	it('shades by share only where there are ten reports', () => {
		const shade = (documents: number, n: number) =>
			problemByYear([row('TGT', 2020, documents)], [section(2020, n)], [2020], names, t.byYear)
				.cells[0]?.shade;
		expect(shade(1, 10)).toBe(0);
		expect(shade(2, 10)).toBe(1);
		expect(shade(5, 10)).toBe(3);
		expect(shade(6, 10)).toBe(4);
		expect(shade(9, 9)).toBe(1);
	});
});
