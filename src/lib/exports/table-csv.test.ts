import { describe, expect, it } from 'vitest';
import { tableCsv } from './table-csv.ts';

describe('tableCsv', () => {
	it('quotes commas, quotes and line breaks, and leaves nulls empty', () => {
		expect(
			tableCsv(
				['部门', 'n'],
				[
					['驻京办, 本级', '1'],
					['a "b"', null],
					['c\nd', '-2.50']
				]
			)
		).toBe('\ufeff部门,n\r\n"驻京办, 本级",1\r\n"a ""b""",\r\n"c\nd",-2.50\r\n');
	});

	it('lets no text run as a formula, and leaves negative numbers alone', () => {
		expect(tableCsv(['a'], [['=1+1'], ['-5.25'], ['-cmd'], ['+1e-3'], ['@x']])).toBe(
			"\ufeffa\r\n'=1+1\r\n-5.25\r\n'-cmd\r\n+1e-3\r\n'@x\r\n"
		);
	});
});
