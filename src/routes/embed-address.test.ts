import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatEmbed, parseEmbed } from './embed-address.ts';

const parse = (text: string) => parseEmbed(new URLSearchParams(text));

describe('the address of an embedded chart', () => {
	it('names a view with its filter, a chart and a theme', () => {
		const text = '?at=execution%2F%3Fv%3D1%26years%3D2021&chart=execution-strip&nth=1&theme=dark';
		const address = {
			at: 'execution/?v=1&years=2021',
			chart: 'execution-strip',
			nth: 1,
			theme: 'dark'
		} as const;
		expect(parse(text)).toEqual(address);
		expect(formatEmbed(address)).toBe(text);
	});

	it('tells the overview from no address at all', () => {
		expect(parse('at=')).toEqual({ at: '', chart: null, nth: 0, theme: null });
		expect(parse('')).toEqual({ at: null, chart: null, nth: 0, theme: null });
	});

	it.each(['nth=-1', 'nth=1.5', 'nth=x', 'theme=pink', 'chart='])('drops %s', (text) => {
		expect(parse(text)).toEqual({ at: null, chart: null, nth: 0, theme: null });
	});

	it('gives back whatever was written', () => {
		const address = fc.record({
			at: fc.option(fc.string()),
			chart: fc.option(fc.string({ minLength: 1 })),
			nth: fc.nat(),
			theme: fc.constantFrom('light' as const, 'dark' as const, null)
		});
		fc.assert(
			fc.property(address, (one) => {
				expect(parse(formatEmbed(one))).toEqual(one);
			})
		);
	});
});
