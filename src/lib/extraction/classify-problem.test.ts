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
		['业务人员培训不够', 'HRT-02'],
		['前期摸底不细，实施中改了点位', 'PRJ-01'],
		['采购需求论证花了四个月', 'PRC-02'],
		['对承包方的跟踪监管不到位', 'PRJ-03'],
		['加快资金拨付，少交一份材料', 'TRF-01'],
		['分批压减编外人员', 'HRT-01'],
		['购书经费连续三年偏紧，缺口较大', 'BUD-05'],
		['省级资金下达时间较晚', 'TRF-01'],
		['部分工作难以开展，经费偏紧', 'BUD-05']
	])('%s is %s', (text, code) => {
		expect(classifyText(text)?.category_code).toBe(code);
	});

	it('keeps the cause apart from the category', () => {
		expect(classifyText('受疫情影响，支出进度偏慢')).toMatchObject({
			category_code: 'EXE-01',
			cause_code: 'EXT-02'
		});
	});

	it('counts both parts of a gapped keyword only in one clause', () => {
		expect(classifyText('资金下达到各县时间偏晚')?.words).toContain('下达…晚');
		expect(classifyText('资金已下达。今年雨季来得晚')?.words).not.toContain('下达…晚');
	});

	it('does not count a word inside a longer keyword of another category', () => {
		expect(classifyText('采购需求论证不细')?.category_l1).toBe('PRC');
		expect(classifyText('立项论证不细')?.category_code).toBe('BUD-04');
	});

	it('says nothing where no word fits', () => {
		expect(classifyText('天气晴朗')).toBeNull();
	});
});
