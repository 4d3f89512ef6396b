import { describe, expect, it } from 'vitest';
import { nextRow, scoreRow, words } from '../../../test/charts/score-rows.ts';
import {
	changeLine,
	peerLine,
	peerRange,
	samePeers,
	scoreQualities,
	yearBefore
} from './score-standing.ts';

describe('samePeers(own, all)', () => {
	it('keeps departments of the same kind at the same level', () => {
		const county = { ...scoreRow, dept_id: 'c', region_level: 'county' as const };
		const school = { ...scoreRow, dept_id: 's', kind: 'school' as const };
		const twin = { ...nextRow, dept_id: 't' };
		expect(samePeers([scoreRow], [scoreRow, county, school, twin])).toEqual([scoreRow, twin]);
		expect(samePeers([], [twin])).toEqual([]);
	});
});

describe('peerRange(values)', () => {
	it('is nothing below five values', () => {
		expect(peerRange([1, 2, 3, 4])).toBeNull();
		expect(peerRange([5, 1, 2, 3, 4])).toEqual({ n: 5, median: 3, lowest: 1, highest: 5 });
	});

	it('is said with its n', () => {
		expect(peerLine(peerRange([1, 2, 3, 4, 5.5]), words, 'zh-CN')).toEqual([
			'同办法同年中位数 3.00%，范围 1.00% 至 5.50%（n=5）'
		]);
		expect(peerLine(null, words, 'zh-CN')).toEqual([]);
	});
});

describe('changeLine(before, row)', () => {
	it('gives the difference within a comparable group and the reason outside', () => {
		const before = yearBefore([scoreRow, nextRow])(nextRow);
		expect(changeLine(before, nextRow, -0.73, words, 'zh-CN')).toEqual([
			'与上年不可比：计分办法不同'
		]);
		expect(changeLine(nextRow, nextRow, -0.73, words, 'zh-CN')).toEqual(['较上年 −0.73 个百分点']);
		expect(changeLine(undefined, nextRow, null, words, 'zh-CN')).toEqual([]);
	});
});

describe('scoreQualities(row)', () => {
	it('doubts a score named in an error', () => {
		expect(scoreQualities({ errors: 1 })).toEqual(['contradicted']);
		expect(scoreQualities(scoreRow)).toEqual([]);
	});
});
