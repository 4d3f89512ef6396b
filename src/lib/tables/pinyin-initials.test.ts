import { describe, expect, it } from 'vitest';
import { pinyinInitials } from './pinyin-initials.ts';

describe('pinyinInitials', () => {
	it('gives one letter a character and one word a run of characters', () => {
		expect(pinyinInitials('政府采购预算')).toBe('zfcgys');
		expect(pinyinInitials('执行率 99.73%，偏低')).toBe('zxl pd');
	});

	it('reads characters by the word they stand in', () => {
		expect(pinyinInitials('重庆', '重点')).toBe('cq zd');
	});

	it('keeps a character it cannot read, so that letters and characters stay in step', () => {
		expect(pinyinInitials('采\u{2B740}购')).toHaveLength(4);
	});

	it('is null without Chinese', () => {
		expect(pinyinInitials('Q01', null)).toBeNull();
	});
});
