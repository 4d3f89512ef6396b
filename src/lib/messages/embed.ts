import type { Translated } from './lang.ts';

const zh = {
	title: '嵌入的图',
	loading: '正在准备这幅图……',
	starting: (percent: number | null) =>
		percent === null ? '正在启动查询引擎……' : `正在启动查询引擎 ${percent}%`,
	noScript: '这幅图需要浏览器运行脚本。',
	openSite: '在绩览中打开',
	open: '在绩览中打开此图',
	newTab: '（新标签页）',
	retry: '重试',
	problems: {
		no_address: '嵌入地址没有写明要显示的视图（缺少 at=）。请在图的菜单里重新复制嵌入代码。',
		unknown_view: '嵌入地址里的视图不存在。请在图的菜单里重新复制嵌入代码。',
		unknown_department: '嵌入地址里的部门不在当前数据中，可能已改名或移除。',
		unknown_chart: '这个视图里没有嵌入地址所写的图。请在图的菜单里重新复制嵌入代码。',
		no_chart: '这个视图在当前数据和筛选下没有图。'
	},
	ignored: (parts: string) => `嵌入地址里有无法识别的条件，已忽略：${parts}`,
	sources: (n: number) => `来源 ${n} 份报告`,
	filters: '筛选',
	basis: '口径',
	errors: (n: number) => `${n} 处未决的错误级疑点`,
	colon: '：'
};

const en: typeof zh = {
	title: 'Embedded chart',
	loading: 'Preparing this chart…',
	starting: (percent) =>
		percent === null ? 'Starting the query engine…' : `Starting the query engine ${percent}%`,
	noScript: 'This chart needs a browser that runs scripts.',
	openSite: 'Open in Jilan',
	open: 'Open this chart in Jilan',
	newTab: ' (new tab)',
	retry: 'Try again',
	problems: {
		no_address:
			'The embed address names no view (at= is missing). Copy the embed code again from the menu of the chart.',
		unknown_view:
			'The view in the embed address does not exist. Copy the embed code again from the menu of the chart.',
		unknown_department:
			'The department in the embed address is not in this data; it may have been renamed or removed.',
		unknown_chart:
			'This view has no chart of the name in the embed address. Copy the embed code again from the menu of the chart.',
		no_chart: 'This view has no chart under the present data and filter.'
	},
	ignored: (parts) =>
		`The embed address holds conditions that mean nothing here, left out: ${parts}`,
	sources: (n) => `${n} source ${n === 1 ? 'report' : 'reports'}`,
	filters: 'Filters',
	basis: 'Basis',
	errors: (n) => `${n} open ${n === 1 ? 'error' : 'errors'}`,
	colon: ': '
};

export const embed: Translated<typeof zh> = { 'zh-CN': zh, en };
export type EmbedProblem = keyof typeof zh.problems;
