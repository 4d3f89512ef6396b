import { expect, it } from 'vitest';
import { categoryNames, categoryNamesByCode } from './category-names.ts';

const entries = [{ code: 'TGT', name_zh: '绩效目标与指标设置', name_en: 'Targets and indicators' }];

it('names a category in full and in short, and never drops a code it does not know', () => {
	const zh = categoryNames(entries, { TGT: '目标指标' }, 'zh-CN');
	expect([zh.full('TGT'), zh.short('TGT')]).toEqual(['绩效目标与指标设置', '目标指标']);
	const en = categoryNames(entries, {}, 'en');
	expect([en.full('TGT'), en.short('TGT')]).toEqual([
		'Targets and indicators',
		'Targets and indicators'
	]);
	expect([zh.full('NEW'), zh.short('NEW')]).toEqual(['NEW', 'NEW']);
});

it('names every category of a list by its code', () => {
	expect(categoryNamesByCode(entries, 'zh-CN')).toEqual({ TGT: '绩效目标与指标设置' });
	expect(categoryNamesByCode(entries, 'en')).toEqual({ TGT: 'Targets and indicators' });
});
