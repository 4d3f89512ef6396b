import { describe, expect, it } from 'vitest';
import { listNumberLength, readHeading, topicOf } from './headings.ts';

describe('topicOf(title)', () => {
	it.each([
		['存在的主要问题', 'problems'],
		['偏离目标的原因', 'problems'],
		['下一步拟改进措施', 'measures'],
		['有关建议', 'measures'],
		['针对存在问题的整改措施', 'measures'],
		['存在问题及下一步改进措施', 'problems_and_measures'],
		['自评结论', 'conclusion'],
		['部门整体收支情况', 'money'],
		['绩效运行监控情况', 'monitoring'],
		['评价小组情况', 'people'],
		['坚持问题导向', null]
	])('%s is about %s', (title, topic) => {
		expect(topicOf(title)).toBe(topic);
	});
});

describe('readHeading(text, declared)', () => {
	it('reads numbered headings of four levels', () => {
		expect(readHeading('三、存在的问题', null)).toMatchObject({ level: 1, topic: 'problems' });
		expect(readHeading('(二)资金情况', null)).toMatchObject({ level: 2, topic: 'money' });
		expect(readHeading('3.信息工作', null)).toMatchObject({ level: 3 });
	});

	it('cuts a heading that runs into its text', () => {
		const text = '(三)存在的问题。部分指标没有完成，需要继续推进。';
		expect(readHeading(text, null)?.end).toBe('(三)存在的问题。'.length);
	});

	it('does not take sentences for headings', () => {
		expect(readHeading('本年度开展了自评工作，得到领导肯定', null)).toBeNull();
		expect(readHeading('1.加强学习；', null)).toBeNull();
	});
});

describe('listNumberLength(text)', () => {
	it('measures every style of list number', () => {
		expect(listNumberLength('一是加强管理')).toBe(2);
		expect(listNumberLength('(2)加强管理')).toBe(3);
		expect(listNumberLength('加强管理')).toBe(0);
	});
});
