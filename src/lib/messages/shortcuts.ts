import type { Translated } from './lang.ts';

const zh = {
	title: '快捷键',
	close: '关闭',
	everywhere: {
		heading: '任何页面',
		find: '查找视图、部门和提问',
		filter: '跳到筛选',
		list: '显示这张表',
		leave: '关闭打开的窗口'
	},
	chart: {
		heading: '焦点在图表上',
		walk: '在图中各点之间移动',
		ends: '第一个点、最后一个点',
		open: '打开这个点的出处',
		leave: '离开这个点',
		table: '打开或收起数据表'
	},
	single: '启用单键快捷键（/ ? t）',
	singleHint: '输入文字时，快捷键不起作用。用语音输入时可关闭单键快捷键。'
};

const en: typeof zh = {
	title: 'Keyboard shortcuts',
	close: 'Close',
	everywhere: {
		heading: 'On any page',
		find: 'Find a view, a department or a question',
		filter: 'Go to the filters',
		list: 'Show this list',
		leave: 'Close what is open'
	},
	chart: {
		heading: 'With the focus on a chart',
		walk: 'Walk from mark to mark',
		ends: 'First mark, last mark',
		open: 'Open the source of the mark',
		leave: 'Leave the mark',
		table: 'Open or close the data table'
	},
	single: 'Use single keys (/ ? t)',
	singleHint: 'No shortcut works while you type. Switch single keys off if you use speech input.'
};

export const shortcuts: Translated<typeof zh> = { 'zh-CN': zh, en };
