import type { Translated } from './lang.ts';

/** Words of the decks page. */
const zh = {
	title: '演示',
	question: '把要讲的图连成一份演示文稿，离线也能讲。',
	start: '开始演示',
	retry: '重试',
	print: '打印或存为 PDF',
	exportPptx: '导出 PPTX',
	exporting: (k: number, n: number) => `正在导出 ${k} / ${n}`,
	stop: '停止',
	exported: '已导出',
	noScript: '编排演示文稿需要浏览器运行脚本。'
};

const en: typeof zh = {
	title: 'Present',
	question: 'Turn charts into a deck and show it, without a network.',
	start: 'Present',
	retry: 'Try again',
	print: 'Print or save as PDF',
	exportPptx: 'Export PPTX',
	exporting: (k, n) => `Exporting ${k} / ${n}`,
	stop: 'Stop',
	exported: 'Exported',
	noScript: 'Making a deck needs a browser that runs scripts.'
};

export const present: Translated<typeof zh> = { 'zh-CN': zh, en };
