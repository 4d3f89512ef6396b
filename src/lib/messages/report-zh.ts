import { places } from './places.ts';
import type { ReportMoneyPhrase, ReportSentence } from './report-sentence.ts';

function zhMoney({
	budget,
	actual,
	basis,
	basisName,
	ratio,
	stated,
	isDerived
}: ReportMoneyPhrase): string {
	const parts: string[] = [];
	if (actual) parts.push(`支出 ${actual}${isDerived ? '（由分项相加）' : ''}`);
	if (budget) parts.push(`${basisName} ${budget}`);
	if (ratio) {
		const of = {
			execution: `执行率 ${ratio}`,
			initial: `相当于年初预算的 ${ratio}`,
			other: `支出为${basisName}的 ${ratio}`
		}[basis];
		const remark = [
			stated ? `重算，报告印 ${stated}` : '重算，报告未印',
			basis === 'initial' ? '另一指标，不是执行率' : ''
		].filter(Boolean);
		parts.push(`${of}（${remark.join('；')}）`);
	} else if (stated) parts.push(`报告印执行率 ${stated}，金额不足以重算`);
	return parts.join('，');
}

export const zh = {
	sentence({
		year,
		isPartial,
		money,
		score,
		problems_status,
		problems,
		deductions,
		errors,
		warnings
	}: ReportSentence) {
		const none = isPartial ? '所读部分没有' : '没有印出';
		const parts = [`${year} 年度：${(money && zhMoney(money)) || `${none}金额`}`];
		if (score) {
			const share = score.share ? `，为可得 ${score.base} 分的 ${score.share}` : '';
			parts.push(`得 ${score.points} 分（满分 ${score.max}${share}）`);
		} else parts.push(`${none}总分`);
		const problemPart = {
			stated: `写出 ${problems} 个问题`,
			stated_none: '写明没有问题',
			blank: '问题栏空着',
			no_section: '没有问题栏',
			not_visible: '所读部分看不到问题栏'
		}[problems_status];
		parts.push(
			[problemPart, deductions > 0 ? `${deductions} 条扣分原因` : ''].filter(Boolean).join('、')
		);
		parts.push(
			errors > 0
				? `有 ${errors} 处错误级疑点，引用前请先核对`
				: `没有错误级疑点${warnings > 0 ? `，警示 ${warnings} 处` : ''}`
		);
		return `${parts.join('；')}。`;
	},
	back: '全部报告',
	partial: (status: string) =>
		`只读了公开页面的一部分。没有看到的内容不等于没有；本报告不进入部门间对比，也不计入问题频率。${status}。`,
	superseded: '本报告已被另一份取代：',
	sections: {
		findings: '疑点',
		money: '资金',
		ratios: '印出的比率',
		monitoring: '年中监控',
		scores: '得分',
		indicators: '指标',
		problems: '问题',
		deductions: '扣分原因',
		measures: '未对应问题的措施',
		outputs: '产出与成果',
		headcounts: '机构与人员',
		notFound: '没有找到的内容'
	},
	contents: '本页内容',
	head: {
		department: '部门',
		printedName: '报告所印名称',
		year: '年度',
		kind: '种类',
		object: '评价对象',
		evaluator: '评价者',
		region: '地区',
		locatedIn: (name: string) => `驻 ${name}`,
		scope: '单位范围',
		unit: '金额单位',
		unitCorrected: (stated: string, effective: string) =>
			`表头印“${stated}”，数值实为“${effective}”`,
		scheme: '计分办法',
		schemeText: (total: string, base: string | null) =>
			base === null ? `满分 ${total}，不含加分可得多少未知` : `满分 ${total}，不含加分可得 ${base}`,
		schemeUnknown: '未说明',
		grade: '印出的等级',
		reportDate: '报告日期',
		publishedOn: '公开日期',
		basis: '依据文件',
		file: '源文件',
		source: '公开地址',
		problems: '问题栏',
		note: '说明'
	},
	colon: '：',
	notPrinted: '未印出',
	notSeen: '未见',
	notComputable: '不能计算',
	missing: (columns: string) => `本报告没有印出：${columns}。空着不等于零。`,
	missingPartial: (columns: string) => `所读部分没有：${columns}。空着不等于零。`,
	absent: {
		indicators: '没有印出指标的分值和得分。'
	},
	notFound: {
		hint: '三种“没有”不是一回事：没有印、印作无或 0、只是所读部分没见到。哪一种都不当作 0。',
		kinds: {
			printed_none: '印作无或 0',
			not_printed: '全文没有印',
			not_seen: '所读部分没见到'
		},
		names: {
			money: '金额',
			initial_yuan: '年初预算',
			adjusted_yuan: '全年（调整后）预算',
			actual_yuan: '实际支出',
			zero_amounts: '金额印作 0 的行',
			scores: '总分',
			max_score: '满分',
			grade: '等级',
			problems: '问题',
			problems_blank: '问题（有栏，空着）',
			deductions: '扣分原因',
			ratios: '其他比率',
			monitoring: '年中监控',
			indicators: '指标',
			measures: '改进措施',
			outputs: '产出与成果',
			headcounts: '机构与人员',
			report_date: '报告日期',
			basis_document: '依据文件'
		} as Record<string, string>
	},
	absentPartial: '所读部分没有看到；全文可能有。',
	findings: {
		none: '勾稽校验没有发现疑点。',
		hint: '疑点不改动任何数字。',
		expected: '应为',
		actual: '实为',
		delta: '差',
		facts: '涉及',
		infos: (n: number) => `提示 ${n} 条`
	},
	money: {
		item: '项目',
		basis: '口径',
		amounts: {
			initial_yuan: '年初预算',
			adjusted_yuan: '全年（调整后）预算',
			budget_yuan: '所依据的预算',
			actual_yuan: '实际'
		} as Record<string, string>,
		stated: '印出的比率',
		computed: '重算',
		wan: '万元；小字为精确到分的元',
		derived: '由年初数推得',
		same: '同左',
		restated: '重述，不重复相加',
		printed: '印作',
		yuan: (amount: string) => `${amount} 元`
	},
	ratios: { name: '名称', value: '印出的值', note: '说明', text: '只有文字，没有数值' },
	monitoring: {
		scope: '范围',
		asOf: '截止日',
		spent: '已支出',
		progress: '印出的进度',
		elapsed: '时间进度（推算）',
		implied: '由进度推得的预算',
		score: '监控自评分'
	},
	scores: {
		object: '对象',
		evaluator: '评价者',
		score: '得分',
		max: '满分',
		assumed: '未印，按 100 计',
		base: '不含加分可得',
		normalized: '折算',
		lost: '失分',
		grade: '等级',
		derived: '（按分数推得，报告未印）',
		component: '部分',
		bonus: '加减分'
	},
	indicators: {
		name: '三级指标',
		weight: '分值',
		score: '得分',
		lost: '扣分',
		text: '得分依据',
		target: '目标',
		actual: '实际',
		sums: (weight: string, score: string) => `合计 ${score} / ${weight}`,
		statedWeight: (weight: string) => `印出的分值 ${weight}`,
		bonus: '加减分项：没有得到不算失分',
		unnamed: '未分级',
		chart: {
			title: '各二级指标得了多少分',
			ariaLabel: '各二级指标得分占分值的条形图',
			axis: '得分 ÷ 分值（%）',
			level1: '一级指标',
			level2: '二级指标',
			weight: '分值',
			score: '得分',
			lost: '失分',
			share: '得分 ÷ 分值',
			unnamed: '未分级'
		},
		legend: { full: '得满', lost: '有失分', track: '整条为分值' },
		chartNote: '不含加减分项；每条的长度只表示比例，分值大小见右侧数字。'
	},
	problems: {
		category: '类别',
		secondary: '兼及',
		cause: '原因',
		points: (points: string) => `扣 ${points} 分`,
		indicator: '所在指标',
		measure: '对应措施',
		noMeasure: '没有对应措施',
		weakMeasure: '只有不确定的对应',
		confidence: (share: string) => `把握 ${share}`,
		note: '注',
		ownWords: '问题与措施为概括，不是原文；原文位置见出处。',
		none: '没有写出扣分原因。',
		unlinked: '这些措施没有对应到任何问题或扣分原因。'
	},
	outputs: {
		name: '名称',
		value: '数量',
		kind: '性质',
		period: '期间',
		wholeYear: '全年',
		yoy: '印出的同比',
		prior: '推得的上年数',
		again: '与上文同一事实'
	},
	headcounts: { unit: '单位', category: '类别', value: '数', asOf: '截至' },
	proof: {
		column: '出处',
		where: places['zh-CN'],
		gist: '只录概括，原文见公开页面'
	}
};

export type ReportMessages = typeof zh;
