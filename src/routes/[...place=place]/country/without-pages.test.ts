import { expect, it } from 'vitest';
import type { ViewChart } from '../../views/view-content.ts';
import { withoutPages } from './without-pages.ts';

it('names facts instead of leading to them, and keeps only the years to narrow to', () => {
	const table = { columns: [{ label: 'a' }], rows: [['1']], record_ids: [['x-1']] };
	const marks = [
		{
			label: '点',
			doc_id: 'x',
			record_ids: ['a', 'b', 'c', 'd'],
			list: { list: 'money' as const, filter: {} },
			narrows: { years: [2022], dept_ids: ['d'] }
		},
		{ label: '空', narrows: { dept_ids: ['d'] } }
	];
	const chart = { name: 'x', model: { ariaLabel: '', isEmpty: false, table, marks } };
	const bare = withoutPages(chart as unknown as ViewChart, (ids) => `编号 ${ids}`);
	expect(bare.model.marks).toEqual([
		{ label: '点\n编号 a, b, c…', narrows: { years: [2022] } },
		{ label: '空' }
	]);
	expect(bare.model.table).toEqual({ columns: [{ label: 'a' }], rows: [['1']] });
});
