import { describe, expect, it } from 'vitest';
import { itemRow, words } from '../../../test/charts/department-rows.ts';
import { departmentCharts } from '../messages/department-charts.ts';
import { site } from '../messages/site.ts';
import { flagshipItems } from './flagship-items.ts';
import { projectItems } from './project-items.ts';

const text = { ...departmentCharts.en.items, ...words.en, basisNames: site.en.bases };

describe('flagshipItems', () => {
	it('follows 289.49 to 134.85 (−53.42 %), spent 288.04 to 129.82, on unlike bases', () => {
		const items = projectItems([
			itemRow(2021, { budget_basis: 'initial' }),
			itemRow(2022, {
				budget_basis: 'unspecified',
				budget_yuan: 1_348_500,
				actual_yuan: 1_298_200,
				rate_computed_pct: 96.27
			})
		]);
		const model = flagshipItems(items, text, 'en');
		expect(model.rows.map(({ label, standing }) => [label, standing])).toEqual([
			['288.04 万元 / 289.49 万元 · 99.50%', 'initial'],
			['129.82 万元 / 134.85 万元 · 96.27% · Budget −53.42%', 'unspecified']
		]);
		expect(model.table.rows[1]?.slice(3)).toEqual([
			'134.85 万元',
			'129.82 万元',
			'96.27%',
			'−53.42% (another budget basis)',
			'−54.93%'
		]);
		expect(model.joins).toBeUndefined();
	});

	it('leaves items of one year out, and holds no more rows than can be read', () => {
		const years = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023];
		const rows = ['一', '二', '三'].flatMap((item_name) =>
			years.map((year) => itemRow(year, { item_name }))
		);
		const model = flagshipItems(
			projectItems([...rows, itemRow(2020, { item_name: '独' })]),
			text,
			'en'
		);
		expect(model.total).toBe(3);
		expect(model.headings).toHaveLength(2);
		expect(model.table.rows).toHaveLength(24);
		expect(flagshipItems(projectItems([itemRow(2020)]), text, 'en').isEmpty).toBe(true);
	});
});
