import { describe, expect, it } from 'vitest';
import { sourceGroups } from './source-groups.ts';

const report = (dept_id: string, fiscal_year: number, source_url: string | null) => ({
	doc_id: `${dept_id}-${fiscal_year}`,
	title_zh: `${fiscal_year} 年自评`,
	dept_id,
	fiscal_year,
	source_url
});

describe('source reports by department', () => {
	it('name where a report was published and count the others', () => {
		const address = 'https://www.example.gov.cn/2021.html';
		expect(
			sourceGroups([
				report('b', 2022, null),
				report('b', 2021, address),
				report('a', 2021, null),
				report('b', 2021, null)
			])
		).toEqual([
			{ dept_id: 'a', published: [], others: [2021] },
			{
				dept_id: 'b',
				published: [{ year: 2021, title: '2021 年自评', address }],
				others: [2022, 2021]
			}
		]);
	});

	it('are none without reports', () => {
		expect(sourceGroups([])).toEqual([]);
	});
});
