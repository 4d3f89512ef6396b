import type { ComparabilityDimension } from '../schema/comparability.ts';
import type { Translated } from './lang.ts';

/** What may be wrong with, or missing from, a mark: one grammar for every chart. */
export type Quality =
	'unspecified_basis' | 'contradicted' | 'unit_corrected' | 'partial_period' | 'not_reported';

const zh = {
	qualities: {
		unspecified_basis: '预算口径未说明',
		contradicted: '报告内数字互相矛盾',
		unit_corrected: '单位已按核对更正',
		partial_period: '未满全年',
		not_reported: '未报告'
	} as Record<Quality, string>,
	/** Why values are not joined, ranked or averaged together. */
	apart: {
		basis: '预算口径不同',
		scheme: '计分办法不同',
		evaluator: '评价主体不同',
		object: '评价对象不同',
		scope: '单位范围不同（本级／含下属）',
		period: '期间不同（全年／未满全年）'
	} as Record<ComparabilityDimension, string>,
	setApart: (n: number, reasons: string) => `另有 ${n} 个数值单独列示：${reasons}`,
	proof: '出处',
	report: '打开报告',
	department: '部门画像',
	list: '列出明细',
	only: (name: string) => `只看：${name}`,
	allAgain: (name: string) => `不再限于：${name}`,
	close: '关闭',
	menu: (title: string) => `${title}：导出、加入演示`,
	walk: '图表：方向键逐点查看，回车打开，Esc 关闭',
	pause: '，',
	position: (index: number, count: number) => `（第 ${index} 个，共 ${count} 个）`
};

const en: typeof zh = {
	qualities: {
		unspecified_basis: 'Budget basis not stated',
		contradicted: 'Contradicted within the report',
		unit_corrected: 'Unit corrected after a check',
		partial_period: 'Less than the whole year',
		not_reported: 'Not reported'
	},
	apart: {
		basis: 'another budget basis',
		scheme: 'another scoring scheme',
		evaluator: 'another evaluator',
		object: 'another object of evaluation',
		scope: 'another scope of units (own unit / with subordinates)',
		period: 'another period (whole / part of the year)'
	},
	setApart: (n, reasons) =>
		`${n} more ${n === 1 ? 'value stands' : 'values stand'} apart: ${reasons}`,
	proof: 'Proof',
	report: 'Open the report',
	department: 'Department profile',
	list: 'List the records',
	only: (name) => `Only ${name}`,
	allAgain: (name) => `No longer only ${name}`,
	close: 'Close',
	menu: (title) => `${title}: export, pin to deck`,
	walk: 'Chart: arrow keys walk its marks, Enter opens one, Esc closes',
	pause: ', ',
	position: (index, count) => `(${index} of ${count})`
};

export const chart: Translated<typeof zh> = { 'zh-CN': zh, en };
