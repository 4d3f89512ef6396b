import type { Translated } from './lang.ts';

const zh = {
	cautions: {
		hollow: '口径或满分未说明',
		contradicted: '报告内数字互相矛盾',
		unit_corrected: '单位已按核对更正',
		partial_period: '未满全年'
	},
	cautionLead: '标记',
	cutAxis: (min: string) => `数值轴自 ${min} 起，不自零起`,
	gaps: '空白处为无数值，并非零',
	median: '中位数',
	lower: '下四分位',
	upper: '上四分位',
	raw: '原始分',
	base: '底（不显示）',
	leftOut: (n: number) => `另有 ${n} 条未绘出，见链接`,
	seriesInData: '各点所属部门见图表数据（编辑数据）',
	notBroken: '相邻两点未连线处不可比较',
	page: (index: number, count: number) => `（${index}/${count}）`,
	inNotes: '（其余见备注）',
	empty: '当前筛选下无数据'
};

const en: typeof zh = {
	cautions: {
		hollow: 'basis or full mark not stated',
		contradicted: 'contradicted within the report',
		unit_corrected: 'unit corrected after a check',
		partial_period: 'less than the whole year'
	},
	cautionLead: 'Signs',
	cutAxis: (min) => `The value axis begins at ${min}, not at zero`,
	gaps: 'A blank is a missing value, not zero',
	median: 'Median',
	lower: 'Lower quartile',
	upper: 'Upper quartile',
	raw: 'Raw score',
	base: 'Base (not shown)',
	leftOut: (n) => `${n} more not drawn, see the link`,
	seriesInData: 'The department of each point is in the chart’s data (Edit Data)',
	notBroken: 'Points that are not joined may not be compared',
	page: (index, count) => ` (${index}/${count})`,
	inNotes: '(the rest is in the notes)',
	empty: 'No data for this filter'
};

export const slideWords: Translated<typeof zh> = { 'zh-CN': zh, en };
