import { expect, it } from 'vitest';
import { country } from '../messages/country.ts';
import { countryCoverage } from './country-coverage.ts';

const year = {
	fiscal_year: 2022,
	regions: 2,
	departments: 100,
	reporting: 100,
	with_money: 90,
	in_force: 75,
	scored: 49,
	with_problem_section: 0,
	reports_with_errors: 1
};

it('counts of all departments, darker where nearly all say it', () => {
	const model = countryCoverage([year], country['zh-CN'].coverage);
	expect(model.years).toEqual([{ year: '2022', n: 100 }]);
	expect(model.cells.map(({ documents, shade }) => [documents, shade])).toEqual([
		[100, 4],
		[90, 3],
		[75, 2],
		[49, 0],
		[0, null]
	]);
	expect(model.marks?.[1]?.label).toBe('印出预算与支出 2022\n100 个部门中 90 个');
	expect(model.table.rows[2]).toEqual(['按全年（调整后）预算', '75/100']);
});

it('is empty without a year', () => {
	expect(countryCoverage([], country.en.coverage).isEmpty).toBe(true);
});
