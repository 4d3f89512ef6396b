import type { Translated } from './lang.ts';
import { punctuation } from './punctuation.ts';

const zh = {
	synthetic: '合成数据，仅供演示，不得作为事实引用',
	title: '标题',
	sentence: '要点',
	filters: '筛选',
	noFilter: '未筛选',
	dataset: '数据集',
	asOf: '数据截至',
	basis: '预算口径',
	coverage: '覆盖与说明',
	findings: '未决疑点',
	noFindings: '无错误级疑点',
	sources: '来源报告',
	moreSources: (n: number) => `另有 ${n} 份，见链接`,
	link: '回到此图',
	exported: '导出自绩览',
	about: '说明',
	data: '数据',
	...punctuation['zh-CN']
};

const en: typeof zh = {
	synthetic: 'Synthetic data for demonstration: not to be quoted as facts',
	title: 'Title',
	sentence: 'In short',
	filters: 'Filters',
	noFilter: 'none',
	dataset: 'Dataset',
	asOf: 'Data as of',
	basis: 'Budget basis',
	coverage: 'Coverage and notes',
	findings: 'Open findings',
	noFindings: 'no open errors',
	sources: 'Source reports',
	moreSources: (n) => `${n} more, see the link`,
	link: 'Back to this chart',
	exported: 'Exported from Jilan',
	about: 'About',
	data: 'Data',
	...punctuation.en
};

export const exportWords: Translated<typeof zh> = { 'zh-CN': zh, en };
