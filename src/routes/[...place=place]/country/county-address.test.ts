import { expect, it, vi } from 'vitest';

vi.mock('$app/navigation', () => ({ goto: () => Promise.resolve() }));
const { countyAddress } = await import('./county-address.ts');

it('writes counties, years and a view that is not the first', () => {
	expect(countyAddress(['660121', '670121'], [2023, 2022], 'scores')).toBe(
		'?v=1&years=2022,2023&region=660121,670121&view=scores'
	);
	expect(countyAddress(['660121'], [], 'execution')).toBe('?v=1&region=660121');
	expect(countyAddress([], [2022], 'problems')).toBe('?');
});
