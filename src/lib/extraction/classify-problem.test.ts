import { describe, expect, it } from 'vitest';
import { classifyText } from './classify-problem.ts';

describe('classifyText(text)', () => {
	it.each([
		['绩效目标编制比较笼统', 'TGT-01'],
		['绩效指标设置不清晰', 'TGT-02'],
		['部分指标难以量化', 'TGT-03'],
		['缺少用支出数据衡量效果的评价方法', 'PMS-05'],
		['绩效管理制度还不健全', 'PMS-01'],
		['财务管理制度执行不严', 'FIN-01'],
		['资金支出进度偏慢', 'EXE-01'],
		['各季度支出不均衡', 'EXE-02'],
		['漏填了采购明细表', 'PRC-01'],
		['工作经费不足', 'BUD-05'],
		['评价结果运用不够充分', 'RES-01'],
		['业务人员培训不够', 'HRT-02']
	])('%s is %s', (text, code) => {
		expect(classifyText(text)?.category_code).toBe(code);
	});

	it('keeps the cause apart from the category', () => {
		expect(classifyText('受疫情影响，支出进度偏慢')).toMatchObject({
			category_code: 'EXE-01',
			cause_code: 'EXT-02'
		});
	});

	it('says nothing where no word fits', () => {
		expect(classifyText('天气晴朗')).toBeNull();
	});
});
