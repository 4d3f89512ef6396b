import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { fadeOthers, type Highlight } from './highlight.ts';

const MARKS = [
	{ label: 'a 2020', narrows: { dept_ids: ['a'], years: [2020] } },
	{ label: 'a 2021', narrows: { dept_ids: ['a'], years: [2021] } },
	{ label: 'b 2021', narrows: { dept_ids: ['b'], years: [2021] } },
	{ label: 'median of all' },
	{ label: '2021', narrows: { years: [2021] } }
];

function faded(highlight: Highlight | null): number[] {
	const { document } = parseHTML('<svg></svg>');
	const plot = document.createElement('div');
	plot.innerHTML = MARKS.map((_, index) => `<i data-mark="${index}"></i>`).join('');
	fadeOthers(plot, MARKS, { dept_ids: ['zz'], years: [] });
	fadeOthers(plot, MARKS, highlight);
	return [...plot.querySelectorAll('[data-faded]')].map((one) =>
		Number(one.getAttribute('data-mark'))
	);
}

describe('fadeOthers', () => {
	it('fades the marks of other departments and leaves what concerns all', () => {
		expect(faded({ dept_ids: ['a'], years: [] })).toEqual([2]);
	});

	it('fades the marks of other years', () => {
		expect(faded({ dept_ids: [], years: [2021] })).toEqual([0]);
	});

	it('keeps only marks of the department in the year', () => {
		expect(faded({ dept_ids: ['a'], years: [2021] })).toEqual([0, 2]);
	});

	it('shows every mark again without a highlight', () => {
		expect(faded(null)).toEqual([]);
	});
});
