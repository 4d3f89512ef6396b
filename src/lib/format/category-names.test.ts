import { expect, it } from 'vitest';
import { categoryNames } from './category-names.ts';

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
