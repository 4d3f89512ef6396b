import { expect, it } from 'vitest';
import { formatDecimal } from './decimal.ts';

it('groups an exact decimal without touching a digit', () => {
	expect(formatDecimal('20930290.75', 2)).toBe('20,930,290.75');
	expect(formatDecimal('9007199254740993.10', 2)).toBe('9,007,199,254,740,993.10');
	expect(formatDecimal('22277000.00', 2)).toBe('22,277,000.00');
	expect(formatDecimal('0.00')).toBe('0');
	expect(formatDecimal('-12.500')).toBe('−12.5');
	expect(formatDecimal('999')).toBe('999');
	expect(formatDecimal('n/a')).toBe('n/a');
});
