import type { Translated } from './lang.ts';

interface Money {
	budget: string | null;
	actual: string | null;
	basis: 'execution' | 'initial' | 'other';
	basisName: string;
	ratio: string | null;
	stated: string | null;
	isDerived: boolean;
}

interface Sentence {
	year: number;
	money: Money | null;
	score: { points: string; max: string; base: string | null; share: string | null } | null;
	problems_status: string;
	problems: number;
	deductions: number;
	errors: number;
	warnings: number;
}

function zhMoney({ budget, actual, basis, basisName, ratio, stated, isDerived }: Money): string {
	const parts: string[] = [];
	if (actual) parts.push(`支出 ${actual}${isDerived ? '（由分项相加）' : ''}`);
	if (budget) parts.push(`${basisName} ${budget}`);
	if (ratio) {
		const of = {
			execution: `执行率 ${ratio}`,
			initial: `相当于年初预算的 ${ratio}（另一指标，不是执行率）`,
			other: `支出为${basisName}的 ${ratio}`
		}[basis];
		parts.push(stated ? `${of}（重算，报告印 ${stated}）` : `${of}（重算，报告未印）`);
	} else if (stated) parts.push(`报告印执行率 ${stated}，金额不足以重算`);
	return parts.length > 0 ? parts.join('，') : '没有印出金额';
}

function enMoney({ budget, actual, basis, basisName, ratio, stated, isDerived }: Money): string {
	const parts: string[] = [];
	if (actual) parts.push(`spent ${actual}${isDerived ? ' (sum of its parts)' : ''}`);
	if (budget) parts.push(`${basisName.toLowerCase()} ${budget}`);
	if (ratio) {
		const of = {
			execution: `execution rate ${ratio}`,
			initial: `${ratio} of the initial budget (another measure, not an execution rate)`,
			other: `${ratio} of “${basisName.toLowerCase()}”`
		}[basis];
		parts.push(
			stated ? `${of} (recomputed; the report prints ${stated})` : `${of} (recomputed; not printed)`
		);
	} else if (stated) parts.push(`prints a rate of ${stated}, which its amounts cannot confirm`);
	return parts.length > 0 ? parts.join(', ') : 'prints no amount';
}

const zh = {
	sentence({
		year,
		money,
		score,
		problems_status,
		problems,
		deductions,
		errors,
		warnings
	}: Sentence) {
		const parts = [`${year} 年度：${money ? zhMoney(money) : '没有印出金额'}`];
		if (score) {
			const share = score.share ? `，为可得 ${score.base} 分的 ${score.share}` : '';
			parts.push(`得 ${score.points} 分（满分 ${score.max}${share}）`);
		} else parts.push('没有印出总分');
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
		`只读了公开页面的一部分。没有看到的内容不等于没有；本报告不进入部门间对比，也不计入问题频率。${status}`,
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
		headcounts: '机构与人员'
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
	notPrinted: '未印出',
	notComputable: '不能计算',
	missing: (columns: string) => `本报告没有印出：${columns}。空着不等于零。`,
	absent: {
		money: '没有印出金额。',
		scores: '没有印出总分。',
		indicators: '没有印出指标的分值和得分。'
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
		line: (from: number, to: number) => (from === to ? `第 ${from} 行` : `第 ${from}–${to} 行`),
		page: (page: number) => `第 ${page} 页`,
		cells: (cells: string) => `单元格 ${cells}`,
		excerpt: '页面摘录',
		gist: '只录概括，原文见公开页面'
	}
};

const en: typeof zh = {
	sentence({
		year,
		money,
		score,
		problems_status,
		problems,
		deductions,
		errors,
		warnings
	}: Sentence) {
		const parts = [`Fiscal year ${year}: ${money ? enMoney(money) : 'prints no amount'}`];
		if (score) {
			const share = score.share ? `; ${score.share} of the ${score.base} within reach` : '';
			parts.push(`scores ${score.points} (of ${score.max}${share})`);
		} else parts.push('prints no total score');
		const problemPart = {
			stated: `states ${problems} ${problems === 1 ? 'problem' : 'problems'}`,
			stated_none: 'says there are no problems',
			blank: 'leaves its problem section blank',
			no_section: 'has no problem section',
			not_visible: 'no problem section in the part read'
		}[problems_status];
		parts.push(
			[
				problemPart,
				deductions > 0
					? `${deductions} ${deductions === 1 ? 'reason' : 'reasons'} for lost points`
					: ''
			]
				.filter(Boolean)
				.join(', ')
		);
		parts.push(
			errors > 0
				? `${errors} ${errors === 1 ? 'finding' : 'findings'} of severity error: check before quoting`
				: `no finding of severity error${warnings > 0 ? `, ${warnings} of severity warning` : ''}`
		);
		return `${parts.join('; ')}.`;
	},
	back: 'All reports',
	partial: (status: string) =>
		`Only part of the published page was read. What was not seen may still be there; this report enters no comparison between departments and no problem frequency. ${status}`,
	superseded: 'This report was superseded by another: ',
	sections: {
		findings: 'Findings',
		money: 'Money',
		ratios: 'Printed ratios',
		monitoring: 'Mid-year monitoring',
		scores: 'Score',
		indicators: 'Indicators',
		problems: 'Problems',
		deductions: 'Reasons for lost points',
		measures: 'Measures that answer no problem',
		outputs: 'Work and results',
		headcounts: 'Posts and people'
	},
	contents: 'On this page',
	head: {
		department: 'Department',
		printedName: 'Name as printed',
		year: 'Fiscal year',
		kind: 'Kind',
		object: 'Object',
		evaluator: 'Evaluator',
		region: 'Region',
		locatedIn: (name: string) => `located in ${name}`,
		scope: 'Units covered',
		unit: 'Amounts in',
		unitCorrected: (stated, effective) => `header prints “${stated}”, values are in “${effective}”`,
		scheme: 'Scoring scheme',
		schemeText: (total, base) =>
			base === null
				? `${total} points; how many without bonus is not known`
				: `${total} points, ${base} within reach without bonus`,
		schemeUnknown: 'not stated',
		grade: 'Grade as printed',
		reportDate: 'Date on the report',
		publishedOn: 'Published on',
		basis: 'Basis',
		file: 'Source file',
		source: 'Published at',
		problems: 'Problem section',
		note: 'Note'
	},
	notPrinted: 'not printed',
	notComputable: 'cannot be computed',
	missing: (columns) => `This report does not print: ${columns}. Empty is not zero.`,
	absent: {
		money: 'No amount is printed.',
		scores: 'No total score is printed.',
		indicators: 'No indicator weights and scores are printed.'
	},
	absentPartial: 'Not seen in the part read; the full report may have it.',
	findings: {
		none: 'The cross-checks found nothing.',
		hint: 'Findings change no figure.',
		expected: 'expected',
		actual: 'actual',
		delta: 'difference',
		facts: 'concerns',
		infos: (n) => `${n} ${n === 1 ? 'note' : 'notes'}`
	},
	money: {
		item: 'Line',
		basis: 'Basis',
		amounts: {
			initial_yuan: 'Initial budget',
			adjusted_yuan: 'Full-year (adjusted) budget',
			budget_yuan: 'Budget referred to',
			actual_yuan: 'Actual'
		},
		stated: 'Rate as printed',
		computed: 'Recomputed',
		wan: '万元 (10,000 yuan); exact yuan in small type',
		derived: 'inferred from the initial one',
		restated: 'restates another line; not added again',
		printed: 'printed as',
		yuan: (amount) => `${amount} yuan`
	},
	ratios: { name: 'Name', value: 'Printed value', note: 'Note', text: 'words only, no number' },
	monitoring: {
		scope: 'Scope',
		asOf: 'Cut-off',
		spent: 'Spent',
		progress: 'Progress as printed',
		elapsed: 'Time elapsed (computed)',
		implied: 'Budget implied by the progress',
		score: 'Monitoring self-score'
	},
	scores: {
		object: 'Object',
		evaluator: 'Evaluator',
		score: 'Score',
		max: 'Maximum',
		assumed: 'not printed, 100 assumed',
		base: 'Within reach without bonus',
		normalized: 'Normalised',
		lost: 'Points lost',
		grade: 'Grade',
		derived: '(derived from the score; not printed)',
		component: 'Part',
		bonus: 'bonus and penalty'
	},
	indicators: {
		name: 'Level-3 indicator',
		weight: 'Weight',
		score: 'Score',
		lost: 'Lost',
		text: 'Basis of the score',
		target: 'Target',
		actual: 'Actual',
		sums: (weight, score) => `${score} of ${weight} in all`,
		statedWeight: (weight) => `printed weight ${weight}`,
		bonus: 'Bonus and penalty: not earned is not lost',
		unnamed: 'No level named',
		chart: {
			title: 'How much of each level-2 group was scored',
			ariaLabel: 'Bar chart of score as a share of weight for each level-2 group',
			axis: 'Score ÷ weight (%)',
			level1: 'Level 1',
			level2: 'Level 2',
			weight: 'Weight',
			score: 'Score',
			lost: 'Lost',
			share: 'Score ÷ weight',
			unnamed: 'No level named'
		},
		legend: { full: 'full points', lost: 'points lost', track: 'whole bar: the weight' },
		chartNote:
			'Without bonus and penalty. A bar’s length is a share only; the points are in the figures beside it.'
	},
	problems: {
		category: 'Category',
		secondary: 'also',
		cause: 'Cause',
		points: (points) => `−${points} points`,
		indicator: 'Indicator',
		measure: 'Measure',
		noMeasure: 'No measure answers it',
		weakMeasure: 'Only an unsure answer',
		confidence: (share) => `confidence ${share}`,
		note: 'Note',
		ownWords:
			'Problems and measures are summaries, not quotations; the place in the report is given.',
		none: 'No reason for lost points is given.',
		unlinked: 'These measures are linked with no problem or deduction.'
	},
	outputs: {
		name: 'Name',
		value: 'Quantity',
		kind: 'Nature',
		period: 'Period',
		wholeYear: 'whole year',
		yoy: 'Year on year, as printed',
		prior: 'Implied prior year',
		again: 'the same fact as above'
	},
	headcounts: { unit: 'Unit', category: 'Category', value: 'Count', asOf: 'As of' },
	proof: {
		column: 'Where',
		line: (from, to) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
		page: (page) => `page ${page}`,
		cells: (cells) => `cell ${cells}`,
		excerpt: 'page excerpt',
		gist: 'only the gist was recorded; see the published page'
	}
};

export const report: Translated<typeof zh> = { 'zh-CN': zh, en };
export type ReportMessages = typeof zh;
