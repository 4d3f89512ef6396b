import { describe, expect, it } from 'vitest';
import { cellPoints, cellWeight, columnRole } from './grid-columns.ts';

describe('columnRole(header)', () => {
	it.each([
		['指标得分', 'score'],
		['折算得分', 'score'],
		['得分系数（%）', 'ratio'],
		['权重占比', 'weight'],
		['指标值设置依据', 'note'],
		['指标值', 'target'],
		['偏差原因分析及改进措施', 'reason'],
		['评分依据', 'basis']
	])('%s is %s', (header, role) => {
		expect(columnRole(header)).toBe(role);
	});
});

describe('cellWeight(text)', () => {
	it('takes a share of a hundred, which is no score', () => {
		expect(cellWeight('25%')).toBe('25');
		expect(cellWeight('12.5')).toBe('12.5');
		expect(cellPoints('25%')).toBeNull();
	});
});
