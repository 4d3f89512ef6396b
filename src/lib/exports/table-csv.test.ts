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
});
