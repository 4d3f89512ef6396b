import { describe, expect, it } from 'vitest';
import { itemRow } from '../../../test/charts/department-rows.ts';
import type { ProjectItemYear } from '../queries/project-item-years.ts';
import { projectItems } from './project-items.ts';

const row = itemRow;
const two = (value: number | null | undefined) => (value == null ? null : Number(value.toFixed(2)));

describe('projectItems', () => {
	it('gives the change from 289.49 to 134.85 and says that the bases differ', () => {
		const [item] = projectItems([
			row(2021, { budget_basis: 'initial' }),
			row(2022, { budget_basis: 'unspecified', budget_yuan: 1_348_500, actual_yuan: 1_298_200 })
		]);
		const last = item?.rows[1];
		expect([two(last?.budget_change_pct), two(last?.actual_change_pct)]).toEqual([-53.42, -54.93]);
		expect(last?.basis_differs).toBe(true);
		expect(item?.rows[0]).toMatchObject({ budget_change_pct: null, basis_differs: false });
	});

	it('gives no change over a missing year, from nothing or to what was not printed', () => {
		const changes = (rows: ProjectItemYear[]) => projectItems(rows)[0]?.rows[1]?.actual_change_pct;
		expect(changes([row(2019), row(2021)])).toBeNull();
		expect(changes([row(2020, { actual_yuan: 0 }), row(2021)])).toBeNull();
		expect(changes([row(2020), row(2021, { actual_yuan: null })])).toBeNull();
	});

	it('puts the item followed longest first, then the largest', () => {
		const items = projectItems([
			row(2021, { item_name: '小', budget_yuan: 10, actual_yuan: null }),
			row(2021, { item_name: '大', budget_yuan: 90, actual_yuan: null }),
			row(2020, { item_name: '久', budget_yuan: 1 }),
			row(2021, { item_name: '久', budget_yuan: 1 })
		]);
		expect(items.map(({ name }) => name)).toEqual(['久', '大', '小']);
		expect(projectItems([])).toEqual([]);
	});
});
