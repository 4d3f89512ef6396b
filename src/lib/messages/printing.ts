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
	deck: {
		title: '打印演示文稿',
		hint: '一页一张，16:9；可在打印窗口里选 A3 或 A4 横向。',
		progress: (k: number, n: number) => `已完成 ${k} / ${n} 页`,
		progressLabel: '演示文稿打印进度',
		stop: '停止',
		goOn: '继续',
		stopped: (k: number, n: number) => `已停止：${k} / ${n} 页已完成，可以打印。`,
		print: '打印或存为 PDF',
		back: '返回演示文稿',
		errors: (n: number) => `${n} 处未决的错误级疑点`,
		sources: (n: number) => `来源 ${n} 份报告（列在末页）`,
		allSources: '来源报告'
	}
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
	deck: {
		title: 'Print the deck',
		hint: 'One slide a page, 16:9; A3 or A4 landscape can be chosen in the print dialog.',
		progress: (k, n) => `${k} of ${n} slides done`,
		progressLabel: 'Progress of printing the deck',
		stop: 'Stop',
		goOn: 'Go on',
		stopped: (k, n) => `Stopped: ${k} of ${n} slides are done and can be printed.`,
		print: 'Print or save as PDF',
		back: 'Back to the deck',
		errors: (n) => `${n} open ${n === 1 ? 'error' : 'errors'}`,
		sources: (n) => `${n} source ${n === 1 ? 'report' : 'reports'} (listed at the end)`,
		allSources: 'Source reports'
	}
};

export const printing: Translated<typeof zh> = { 'zh-CN': zh, en };
