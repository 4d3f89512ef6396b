import { it } from 'vitest';
import { country } from '../../src/lib/messages/country.ts';
import { execution } from '../../src/lib/messages/execution.ts';
import { countryCoverage } from '../../src/lib/view-models/country-coverage.ts';
import { countryExecution } from '../../src/lib/view-models/country-execution.ts';
import { expectChart } from './expect-chart.ts';

const t = country['zh-CN'];

it('draws how many departments say what', async () => {
	const year = {
		fiscal_year: 2024,
		regions: 3000,
		departments: 150_000,
		reporting: 141_000,
		with_money: 141_000,
		in_force: 138_000,
		scored: 70_000,
		with_problem_section: 0,
		reports_with_errors: 12
	};
	const years = [year, { ...year, fiscal_year: 2025, reporting: 149_900 }];
	await expectChart('country-coverage', 'two', countryCoverage(years, t.coverage));
	const decade = Array.from({ length: 10 }, (_, index) => ({ ...year, fiscal_year: 2016 + index }));
	await expectChart('country-coverage', 'decade', countryCoverage(decade, t.coverage));
	const thousands = decade.slice(2).map((row) => ({
		...row,
		departments: 6250,
		reporting: 5877,
		with_money: 5877,
		in_force: 5759,
		scored: 5877,
		with_problem_section: 602
	}));
	await expectChart('country-coverage', 'thousands', countryCoverage(thousands, t.coverage));
});

it('draws the quartiles of unlike groups in panels of their own', async () => {
	const row = {
		fiscal_year: 2024,
		basis_class: 'in_force',
		unit_scope: 'own_unit' as const,
		reports: 1390,
		least: 83.1,
		lower_quartile: 95.4,
		median: 96.9,
		upper_quartile: 98.1,
		greatest: 99.85,
		comparability: 'in_force||self|department|own_unit|year'
	};
	const rows = [
		row,
		{ ...row, fiscal_year: 2025, median: 96.2 },
		{
			...row,
			basis_class: 'unspecified',
			reports: 7,
			comparability: 'unspecified||self|department|own_unit|year'
		}
	];
	const text = { ...t.execution, full: execution['zh-CN'].groups };
	await expectChart(
		'country-execution',
		'two',
		countryExecution(rows, [2024, 2025], text, 'zh-CN')
	);
});
