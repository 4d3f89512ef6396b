import { describe, expect, it } from 'vitest';
import { formatSlideAddress, parseSlideAddress, type SlideAddress } from './slide-address.ts';

describe('parseSlideAddress', () => {
	it.each<[string, SlideAddress]>([
		['', { view: 'overview', id: null, search: '' }],
		['?v=1&years=2021', { view: 'overview', id: null, search: '?v=1&years=2021' }],
		['execution/', { view: 'execution', id: null, search: '' }],
		[
			'records/?v=1&list=problems&q=%E9%87%87%E8%B4%AD',
			{ view: 'records', id: null, search: '?v=1&list=problems&q=%E9%87%87%E8%B4%AD' }
		],
		['departments/gz-beijing-office/', { view: 'department', id: 'gz-beijing-office', search: '' }],
		[
			'reports/gz-beijing-office_2021-table/?v=1',
			{ view: 'report', id: 'gz-beijing-office_2021-table', search: '?v=1' }
		]
	])('reads %j and writes it back', (address, parsed) => {
		expect(parseSlideAddress(address)).toEqual(parsed);
		expect(formatSlideAddress(parsed)).toBe(address);
	});

	it.each([
		'https://example.org/',
		'//example.org/execution/',
		'/execution/',
		'\\\\example.org',
		'javascript:alert(1)',
		'data:text/html,x',
		'execution',
		'execution/..',
		'../execution/',
		'execution/../../',
		'%2e%2e/',
		'departments/../',
		'departments/a/b/',
		'execution/#proof=x',
		'execution/?a b',
		'execution/?a="><script>',
		'execution/?a=%E9%8',
		'execution/?a=%zz',
		'execution/\n',
		'EXECUTION/',
		`?q=${'a'.repeat(2000)}`
	])('refuses %j', (address) => {
		expect(parseSlideAddress(address)).toBe('bad_address');
	});

	it.each(['budgets/', 'overview/', 'execution/2021/', 'records/x/', 'valueof/', 'department/x/'])(
		'knows no view %j',
		(address) => {
			expect(parseSlideAddress(address)).toBe('unknown_view');
		}
	);
});
