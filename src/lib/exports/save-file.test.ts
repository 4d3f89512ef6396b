import { describe, expect, it } from 'vitest';
import { fileName } from './save-file.ts';

describe('fileName', () => {
	it.each([
		['部门 × 年度：年末执行率（%）', 'png', '部门 × 年度：年末执行率（%）.png'],
		['a/b\\c:d*e?f"g<h>i|j', 'csv', 'a b c d e f g h i j.csv'],
		['  \n ', 'svg', 'jilan.svg'],
		['名'.repeat(200), 'xlsx', `${'名'.repeat(80)}.xlsx`],
		['end...', 'csv', 'end.csv']
	])('makes %j safe', (title, extension, name) => {
		expect(fileName(title, extension)).toBe(name);
	});
});
