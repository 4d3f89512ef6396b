import type { Translated } from './lang.ts';

/** Words that only paper shows. */
const zh = {
	filters: '筛选',
	noFilter: '未筛选（全部）',
	about: '出处与条件',
	dataset: '数据集',
	basis: '预算口径',
	sources: '来源报告',
	sourcesOf: (reports: number, departments: number) => `${reports} 份报告，${departments} 个部门`,
	link: '本页地址',
	unpublished: (n: number) => `${n} 份报告，没有公布地址`,
	/** In the margin of every page. */
	header: (dataset: string, date: string) => `绩览 · ${dataset} · ${date}`,
	synthetic: '合成数据，仅供演示，不得作为事实引用',
	page: '第',
	pageOf: '页 / 共',
	pageEnd: '页',
	longTables: '未展开的长数据表没有打印，可在页面上展开后再打印。'
};

const en: typeof zh = {
	filters: 'Filters',
	noFilter: 'none (everything)',
	about: 'Sources and conditions',
	dataset: 'Dataset',
	basis: 'Budget basis',
	sources: 'Source reports',
	sourcesOf: (reports, departments) =>
		`${reports} ${reports === 1 ? 'report' : 'reports'} of ${departments} ${departments === 1 ? 'department' : 'departments'}`,
	link: 'Address of this page',
	unpublished: (n) => `${n} ${n === 1 ? 'report' : 'reports'}, no published address`,
	header: (dataset, date) => `Jilan · ${dataset} · ${date}`,
	synthetic: 'Synthetic data for demonstration: not to be quoted as facts',
	page: 'Page',
	pageOf: 'of',
	pageEnd: '',
	longTables: 'Long tables that were not opened on the page are not printed.'
};

export const printing: Translated<typeof zh> = { 'zh-CN': zh, en };
