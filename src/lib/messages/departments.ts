import type { Translated } from './lang.ts';

interface Sentence {
	departments: number;
	full: number;
	fullYears: number;
	partialOnly: number;
	errors: number;
}

const zh = {
	briefings: '按地区打印简报',
	title: '部门',
	question: '有哪些部门、哪些年度的报告？',
	sentence: ({ departments, full, fullYears, partialOnly, errors }: Sentence) =>
		departments === 0
			? '当前筛选下没有部门。'
			: [
					`${departments} 个部门中 ${full} 个有完整读取的整体自评（共 ${fullYears} 个部门年度）`,
					...(partialOnly > 0 ? [`${partialOnly} 个只见到报告开头，另列，不参与比较`] : []),
					errors > 0 ? `${errors} 个部门有错误级疑点，先看疑点再引用` : '没有错误级疑点'
				].join('；') + '。',
	department: '部门',
	region: '地区',
	kind: '类型',
	years: '报告年度',
	latest: '最近年度',
	execution: '执行率',
	basis: '口径',
	score: '归一化得分',
	errors: '错误',
	reports: '报告',
	assumed: '满分按 100 推定',
	againstInitial: '对年初预算',
	unitCorrected: '单位已订正',
	notPrinted: '未印出',
	errorCount: (n: number) => `${n} 处错误`,
	noErrors: '无',
	legend: {
		full: '完整报告',
		partial: '只见开头',
		missing: '没有报告',
		missingOnBasis: '没有所选口径的报告'
	},
	partialTitle: '只见到报告开头的部门',
	partialHint:
		'这些部门只收录了公开页面开头部分印出的数字，多为项目；不计入上表，也不进入任何比较。',
	size: {
		title: '规模与增长：各年支出',
		ariaLabel: '各部门各年度支出折线图',
		axis: '支出（万元）',
		department: '部门',
		latestGrowth: '最近一年较上年',
		actual: '支出',
		growth: '较上年',
		derived: '由分项相加',
		notReported: '—',
		notes: {
			nominal: '名义金额，未扣除物价；右侧为最近一年较上年的增减。',
			shown: (shown: number, total: number) =>
				shown < total
					? `按最近一年支出列出最大的 ${shown} 个，共 ${total} 个；用筛选看其他部门。`
					: `共 ${total} 个部门。`,
			broken: (n: number, reasons: string) =>
				`${n} 处相邻两年不连线：${reasons}。增减照算，仅供参考。`
		}
	},
	compareGroup: '并列对比',
	proof: '出处',
	notes: [
		'最近年度：该部门最近一份完整的整体自评。不同口径（全年预算、年初预算、口径未说明）的执行率不能互比。',
		'归一化得分 = 得分 ÷ 不含加分的满分。自评分集中在高位，名次没有意义，因此不排名。'
	]
};

const en: typeof zh = {
	briefings: 'Briefings of a region',
	title: 'Departments',
	question: 'Which departments and years are covered?',
	sentence: ({ departments, full, fullYears, partialOnly, errors }) =>
		departments === 0
			? 'No department matches these filters.'
			: [
					`${full} of ${departments} departments have a department self-evaluation read in full (${fullYears} department-years)`,
					...(partialOnly > 0
						? [
								`of ${partialOnly} only the opening of a report was seen: listed apart, never compared`
							]
						: []),
					errors > 0
						? `${errors} with open error findings: check these before quoting`
						: 'no open error findings'
				].join('; ') + '.',
	department: 'Department',
	region: 'Region',
	kind: 'Kind',
	years: 'Years with reports',
	latest: 'Latest year',
	execution: 'Execution rate',
	basis: 'Basis',
	score: 'Normalised score',
	errors: 'Errors',
	reports: 'Reports',
	assumed: 'full mark of 100 assumed',
	againstInitial: 'against the initial budget',
	unitCorrected: 'unit corrected',
	notPrinted: 'not printed',
	errorCount: (n: number) => `${n} ${n === 1 ? 'error' : 'errors'}`,
	noErrors: 'none',
	legend: {
		full: 'full report',
		partial: 'opening only',
		missing: 'no report',
		missingOnBasis: 'no report on the chosen basis'
	},
	partialTitle: 'Departments known only from the opening of a report',
	partialHint:
		'Of these only the figures printed at the start of a public page were recorded, mostly of projects: outside the table above and outside every comparison.',
	size: {
		title: 'Size and growth: spending by year',
		ariaLabel: 'Lines of spending by department and year',
		axis: 'Actual (万元, 10,000 yuan)',
		department: 'Department',
		latestGrowth: 'Latest growth',
		actual: 'Actual',
		growth: 'Growth',
		derived: 'sum of parts',
		notReported: '—',
		notes: {
			nominal:
				'Nominal amounts; at the right the change of the latest year against the year before.',
			shown: (shown, total) =>
				shown < total
					? `The ${shown} largest of ${total} by their latest spending; use the filter for others.`
					: `${total} ${total === 1 ? 'department' : 'departments'}.`,
			broken: (n, reasons) =>
				`${n} ${n === 1 ? 'pair' : 'pairs'} of neighbouring years not joined: ${reasons}. The change is given all the same, with caution.`
		}
	},
	compareGroup: 'Compare',
	proof: 'Proof',
	notes: [
		'Latest year: the latest full self-evaluation of the whole department. Rates on different bases (full-year, initial, not stated) do not compare.',
		'Normalised score = score ÷ full mark without bonus. Self-scores crowd near the top and ranks mean nothing, so there are none.'
	]
};

export const departments: Translated<typeof zh> = { 'zh-CN': zh, en };
