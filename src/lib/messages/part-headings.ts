import type { Translated } from './lang.ts';

/** Headings of a score's parts in another language, by the heading as printed. */
export const partHeadings: Translated<Readonly<Record<string, string>>> = {
	'zh-CN': {},
	en: {
		资金管理: 'Funds',
		信息公开管理: 'Disclosure',
		信息公开: 'Disclosure',
		资产管理: 'Assets',
		成本管理: 'Costs',
		运行成本: 'Running costs',
		绩效管理: 'Performance',
		采购管理: 'Purchasing',
		三项重点任务: 'Key tasks',
		重点任务完成情况: 'Key tasks',
		预算编制: 'Budget preparation',
		预算执行: 'Budget execution',
		产出指标完成: 'Outputs',
		效益指标完成: 'Benefits',
		部门预算资金支出率: 'Spending rate',
		工作表现加减分: 'Commendations'
	}
};
