import { describe, expect, it } from 'vitest';
import type { DepartmentEntry } from '$lib/queries/dataset-scope.ts';
import {
	departmentsByInitial,
	departmentsOfMarks,
	nextOf,
	yearsOfMarks
} from './departments-by-initial.ts';

const entry = (dept_id: string, name_initials: string, name_en: string): DepartmentEntry => ({
	dept_id,
	name_zh: dept_id,
	short_zh: null,
	name_en,
	short_en: null,
	name_initials,
	kind: 'bureau',
	region_code: '360700',
	region_zh: '赣州市',
	region_en: 'Ganzhou',
	is_read_in_full: true
});
const departments = [
	entry('housing', 'slsszfhcxjsj szjj', 'Housing Bureau'),
	entry('culture', 'slsswhj swhj', 'Culture Bureau'),
	entry('tax', 'gjswj', 'Tax Office')
];

describe('departments of a slide', () => {
	const marks = [
		{ label: 'a', narrows: { dept_ids: ['tax'], years: [2022] } },
		{ label: 'b', narrows: { dept_ids: ['housing'], years: [2021] } },
		{ label: 'c', narrows: { dept_ids: ['tax'] } },
		{ label: 'd' }
	];

	it('are named once, in their order', () => {
		expect(departmentsOfMarks(marks)).toEqual(['tax', 'housing']);
		expect(yearsOfMarks(marks)).toEqual([2021, 2022]);
	});

	it('are found by their initial, in either script', () => {
		const all = ['tax', 'culture', 'housing'];
		expect(departmentsByInitial('S', all, departments)).toEqual(['culture', 'housing']);
		expect(departmentsByInitial('h', all, departments)).toEqual(['housing']);
		expect(departmentsByInitial('g', ['housing'], departments)).toEqual([]);
	});

	it('follow each other in a circle', () => {
		expect(nextOf(['a', 'b'], null)).toBe('a');
		expect(nextOf(['a', 'b'], 'a')).toBe('b');
		expect(nextOf(['a', 'b'], 'b')).toBe('a');
		expect(nextOf([], null)).toBeNull();
	});
});
