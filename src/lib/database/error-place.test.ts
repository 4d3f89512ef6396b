import { describe, expect, it } from 'vitest';
import { errorPlace } from './error-place.ts';

function word(message: string, text: string): string | null {
	const place = errorPlace(message, text);
	return place && text.slice(place.from, place.to);
}

describe('errorPlace', () => {
	it('follows the caret', () => {
		const text = 'SELECT a FRM t x y';
		const message =
			'Parser Error: syntax error at or near "t"\nLINE 1: SELECT a FRM t x y\n                     ^';
		expect(errorPlace(message, text)).toEqual({ from: 13, to: 14 });
	});

	it('counts a Chinese character as two columns', () => {
		const message =
			'Binder Error: Referenced column "bb" not found in FROM clause!\nLINE 1: SELECT \'中文中文\', bb, 2 FROM t\n                           ^';
		expect(word(message, "SELECT '中文中文', bb, 2 FROM t")).toBe('bb');
	});

	it('counts a tab as none and finds the line', () => {
		const message =
			'Binder Error: Table "t" does not have a column named "zz"\nLINE 2: \t\tt.zz FROM t\n        ^';
		expect(word(message, 'SELECT a,\n\t\tt.zz FROM t')).toBe('t.zz');
	});

	it('finds its place in a line of which the middle is shown', () => {
		const text = `SELECT '${'a'.repeat(70)}' x, '中文中文',\tnofunc(3), '${'a'.repeat(70)}' FROM t`;
		const message =
			"Catalog Error: Scalar Function with name nofunc does not exist!\nLINE 1: ...aaaaaaaaaaaaaaaaaaaaaaa' x, '中文中文',\tnofunc(3), 'aaaaaaaaaaaaaaaaaaaaaaaaaaa...\n                                                  ^";
		expect(word(message, text)).toBe('nofunc');
		expect(errorPlace(message, text)?.from).toBe(91);
	});

	it('points at the last word when the statement ends too early', () => {
		expect(word('Parser Error: syntax error at end of input', 'SELECT a FROM t WHERE \n')).toBe(
			'WHERE'
		);
	});

	it('looks for the name where there is no caret, as a whole word', () => {
		const message = 'Binder Error: Column "q" does not exist on left side of join!';
		expect(errorPlace(message, 'SELECT sq FROM t JOIN t USING (q)')).toEqual({ from: 31, to: 32 });
		const table = 'Catalog Error: Table with name nosuch does not exist!\nDid you mean "t"?';
		expect(word(table, 'SELECT a FROM nosuch')).toBe('nosuch');
	});

	it('has no place for an error of a value', () => {
		expect(errorPlace("Conversion Error: Could not convert string 'x' to INT32", 'FROM t')).toBe(
			null
		);
	});

	it('does not read past the text', () => {
		const message = 'Parser Error: syntax error\nLINE 9: abc\n         ^';
		expect(errorPlace(message, 'SELECT 1')).toBe(null);
	});
});
