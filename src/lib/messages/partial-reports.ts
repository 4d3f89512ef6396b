import type { Translated } from './lang.ts';

const zh = {
	title: '只读到开头的报告',
	hint: '下列报告只见到网页开头：多为项目资金，只列其所印数字，不计入上面的任何比较。',
	report: '报告',
	object: '对象',
	basis: '口径',
	budget: '预算',
	actual: '支出',
	stated: '所印比率',
	computed: '重算',
	contradicted: '所印与重算不符',
	department: '部门整体'
};

const en: typeof zh = {
	title: 'Reports of which only the opening was read',
	hint: 'Only the start of these pages was seen: mostly project money, listed as printed and kept out of every comparison above.',
	report: 'Report',
	object: 'Object',
	basis: 'Basis',
	budget: 'Budget',
	actual: 'Actual',
	stated: 'Printed rate',
	computed: 'Recomputed',
	contradicted: 'print and recomputation differ',
	department: 'whole department'
};

/** The list of reports of which only the opening was read. */
export const partialReports: Translated<typeof zh> = { 'zh-CN': zh, en };
