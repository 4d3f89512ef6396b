import { expect, it } from 'vitest';
import { renderTable } from './table.ts';

it('is a Markdown table that can be read as it is', () => {
	const rows = [
		{ page: 'site overview', ms: 120.6, shift: 0.004 },
		{ page: 'mosaic', ms: null, shift: 0 }
	];
	const table = renderTable(
		[
			{ heading: 'page', cell: (row) => row.page },
			{ heading: 'ms', cell: (row) => row.ms },
			{ heading: 'shift', cell: (row) => row.shift, digits: 3 }
		],
		rows
	);
	expect(table).toBe(
		[
			'| page          |  ms | shift |',
			'| ------------- | --: | ----: |',
			'| site overview | 121 | 0.004 |',
			'| mosaic        |   – | 0.000 |'
		].join('\n')
	);
});
