import { expect, it } from 'vitest';
import { shortFactId } from './fact-id.ts';

it('keeps the letter and number of a fact, whatever the prefix holds', () => {
	expect(shortFactId('001-B03')).toBe('B03');
	expect(shortFactId('demo-air-defence-2021-p1-S2')).toBe('S2');
	expect(shortFactId('B1')).toBe('B1');
});
