import type { Translated } from './lang.ts';

const zh = {
	empty: '这个部门的完整报告没有印出画这张图所需的数字。',
	execution: {
		title: '年末执行率',
		ariaLabel: '该部门各年度执行率点图',
		axis: '执行率（%），坐标轴有截断',
		year: '年度',
		rate: '执行率',
		stated: '报告所印',
		basis: '口径',
		median: '同类中位数',
		range: '同类范围',
		peers: '同类 n（含本部门）',
		peerNames: '同类部门',
		missing: '没有报告',
		peer: '同类部门',
		ofPeers: (median: string, low: string, high: string, n: number) =>
			`同类同口径中位数 ${median}（${low}–${high}，n=${n}，含本部门）`,
		change: (points: string, reasons: string) =>
			`较上年 ${points} 个百分点${reasons === '' ? '' : `（${reasons}，仅供参考）`}`,
		standing: {
			comparable: '按全年预算',
			unspecified: '预算口径未说明',
			initial_only: '对年初预算，另一指标',
			no_rate: '无法计算'
		}
	},
	score: {
		title: '得分（按可得满分归一化）',
		ariaLabel: '该部门各年度归一化得分',
		axis: '归一化得分，坐标轴有截断',
		year: '年度',
		printed: '所印得分',
		reachable: '可得满分',
		normalized: '归一化',
		change: '较上年',
		newScheme: '计分办法变化，不比',
		assumed: '推定',
		missing: '没有报告',
		notPrinted: '未印出',
		breakLabel: '计分办法变化',
		median: '同类中位数',
		range: '同类范围',
		peers: '同类 n（含本部门）',
		peerNames: '同类部门',
		peer: '同类部门，同一计分办法',
		ofPeers: (median: string, low: string, high: string, n: number) =>
			`同类中位数 ${median}（${low}–${high}，n=${n}，含本部门）`
	},
	money: {
		title: '预算与支出',
		ariaLabel: '该部门各年度预算与支出条形图',
		axis: '万元',
		year: '年度',
		budget: '预算',
		basis: '口径',
		actual: '支出',
		growth: '支出较上年',
		derived: '由分项相加',
		missing: '没有报告',
		notPrinted: '未印出'
	},
	waterfall: {
		title: (year: number | null) => `${year ?? ''} 年的 100 分去了哪里`,
		ariaLabel: '从满分到得分的分解图',
		axis: '分，坐标轴有截断',
		full: '满分',
		bonus: '加分未得，不算扣分',
		unexplained: '未说明',
		printed: '自评得分',
		block: '部分',
		weight: '分值',
		lost: '未得',
		details: {
			indicator: '按指标表的二级指标汇总。',
			component: '按得分的组成部分汇总，报告没有逐项指标表。',
			reason: '报告没有分项得分，按所述扣分理由的类别汇总。'
		},
		untouched: (n: number) => `另有 ${n} 个部分没有扣分，见数据表。`
	},
	problems: {
		title: '问题与扣分：类别 × 年度',
		ariaLabel: '该部门各年度问题类别矩阵',
		category: '类别',
		year: '年度',
		stated: '自述问题',
		deducted: '扣分',
		points: '内容',
		missing: '没有报告',
		recurs: '连续两年出现',
		noSection: '报告没有问题部分，未写不等于没有',
		none: '报告有问题部分，未提到',
		mechanical: '按公式计算的微小扣分'
	},
	outputs: {
		title: (year: number | null) =>
			`工作量较上年的变化${year === null ? '' : `（${year} 年报告所印）`}`,
		ariaLabel: '各项产出较上年增减条形图',
		axis: '较上年（%）',
		output: '产出',
		value: '数量',
		change: '较上年',
		prior: '推算上年',
		notExact: '所印为约数或下限'
	},
	items: {
		title: '重点项目：给了多少，用了多少',
		ariaLabel: '出现在两个以上年度的项目的预算与支出条形图',
		axis: '万元',
		item: '项目',
		year: '年度',
		basis: '口径',
		budget: '预算',
		actual: '支出',
		rate: '完成率',
		budgetChange: '预算较上年',
		actualChange: '支出较上年',
		notPrinted: '未印出',
		shown: (shown: number, total: number) =>
			`有两个以上年度的项目 ${total} 个，图中 ${shown} 个，数据表全列。`,
		basisDiffers: '相邻两年预算口径不同或未说明时，增减仅供参考；预算减半须有报告所述原因才能解释。'
	},
	legend: {
		comparable: '全年（调整后）预算口径',
		unspecified: '预算口径未说明',
		peers: '同类部门的范围与中位数（n ≥ 5）',
		peerDots: '同类部门（n < 5，不算中位数）',
		openEnd: '≥、≈ 或非全年：末端不定',
		missing: '没有报告（不是 0）',
		normalized: '归一化得分',
		assumed: '满分按 100 推定',
		raw: '所印得分',
		break: '计分办法变化，不连线',
		actual: '支出',
		full: '全年（调整后）预算',
		hollow: '预算，口径未说明',
		initial: '年初预算',
		lost: '扣分',
		bonus: '加分未得',
		stated: '自述问题（条数）',
		deducted: '扣分理由（分），橙框为两者兼有',
		noSection: '报告没有问题部分',
		fall: '减少',
		rise: '增加'
	},
	notes: {
		coverage: (reports: number, years: number) =>
			`${years} 个年度中 ${reports} 个有完整报告；缺的年度留空，不连线。`,
		initialOnly: (years: string) => `只印年初预算，另列（支出 ÷ 年初预算，不是执行率）：${years}。`,
		peerGroup: (group: string, names: string) =>
			`同类：${group}${names === '' ? '，没有其他部门有可比数值' : `（${names}）`}。`,
		apart: (n: number, reasons: string) => `同类另有 ${n} 个数值不可比，不入范围：${reasons}。`,
		recurring: (list: string) => `连续两年以上出现：${list}。`,
		selfScore: '自评分由部门自己打出，普遍偏高；看扣了什么，比看分数有用。',
		unitCorrected: (years: string) =>
			`${years} 年金额单位已订正（表头与数值不符），原样保留在报告页。`,
		errors: (years: string) => `${years} 年的报告有错误级疑点，引用前先看报告页。`,
		money: '名义金额。各年预算口径不同时不能互比；支出较上年只在上年有报告时计算。',
		problems: '没有报告、没有问题部分与“未提到”是三回事。',
		unexplained: (n: number) => `另有 ${n} 项扣分未说明原因，不归类。`,
		outputs: (shown: number, total: number) =>
			`百分比为报告所印（${total} 项中的 ${shown} 项），上年数由此推算，为近似值。单位不同，不相加。`
	}
};

const en: typeof zh = {
	empty: 'The full reports of this department do not print what this chart needs.',
	execution: {
		title: 'Year-end execution rate',
		ariaLabel: 'Dots of this department’s execution rate by year',
		axis: 'Execution rate (%), axis is cut',
		year: 'Year',
		rate: 'Rate',
		stated: 'As printed',
		basis: 'Basis',
		median: 'Peer median',
		range: 'Peer range',
		peers: 'n with this department',
		peerNames: 'Peers',
		missing: 'no report',
		peer: 'peer',
		ofPeers: (median, low, high, n) =>
			`median of comparable peers ${median} (${low}–${high}, n=${n} with this one)`,
		change: (points, reasons) =>
			`${points} pp against the year before${reasons === '' ? '' : ` (${reasons}: with caution)`}`,
		standing: {
			comparable: 'on the full-year budget',
			unspecified: 'budget basis not stated',
			initial_only: 'against the initial budget, another measure',
			no_rate: 'cannot be computed'
		}
	},
	score: {
		title: 'Score, normalised by what was reachable',
		ariaLabel: 'This department’s normalised score by year',
		axis: 'Normalised score, axis is cut',
		year: 'Year',
		printed: 'Printed score',
		reachable: 'Reachable',
		normalized: 'Normalised',
		change: 'Change',
		newScheme: 'new scheme, not compared',
		assumed: 'assumed',
		missing: 'no report',
		notPrinted: 'not printed',
		breakLabel: 'new scheme',
		median: 'Peer median',
		range: 'Peer range',
		peers: 'n with this department',
		peerNames: 'Peers',
		peer: 'peer under the same scheme',
		ofPeers: (median, low, high, n) =>
			`peer median ${median} (${low}–${high}, n=${n} with this one)`
	},
	money: {
		title: 'Budget and spending',
		ariaLabel: 'Bars of this department’s budget and spending by year',
		axis: '万元 (10,000 yuan)',
		year: 'Year',
		budget: 'Budget',
		basis: 'Basis',
		actual: 'Actual',
		growth: 'Growth of actual',
		derived: 'sum of parts',
		missing: 'no report',
		notPrinted: 'not printed'
	},
	waterfall: {
		title: (year: number | null) => `Where the points of ${year ?? ''} went`,
		ariaLabel: 'Steps from the full mark to the printed score',
		axis: 'Points, axis is cut',
		full: 'Full mark',
		bonus: 'bonus not earned, not lost',
		unexplained: 'Not explained',
		printed: 'Self-score',
		block: 'Block',
		weight: 'Weight',
		lost: 'Not earned',
		details: {
			indicator: 'Summed by the level-2 groups of the indicator table.',
			component: 'By the blocks of the score; the report has no indicator table.',
			reason: 'The report has no blocks: by the category of each reason it gives.'
		},
		untouched: (n: number) =>
			`${n} more ${n === 1 ? 'block' : 'blocks'} lost nothing, see the table.`
	},
	problems: {
		title: 'Problems and lost points: category × year',
		ariaLabel: 'Matrix of this department’s problem categories by year',
		category: 'Category',
		year: 'Year',
		stated: 'stated problems',
		deducted: 'points lost',
		points: 'Content',
		missing: 'no report',
		recurs: 'also the year before',
		noSection: 'the report has no problem section: silence proves nothing',
		none: 'not mentioned in the problem section',
		mechanical: 'tiny deduction by formula'
	},
	outputs: {
		title: (year: number | null) =>
			`Work against the year before${year === null ? '' : ` (as printed for ${year})`}`,
		ariaLabel: 'Bars of change in outputs against the year before',
		axis: 'Against the year before (%)',
		output: 'Output',
		value: 'Quantity',
		change: 'Change',
		prior: 'Implied prior',
		notExact: 'printed as “about” or “at least”'
	},
	items: {
		title: 'Flagship items: given and spent',
		ariaLabel: 'Bars of budget and spending of project items found in two years or more',
		axis: '万元 (10,000 yuan)',
		item: 'Item',
		year: 'Year',
		basis: 'Basis',
		budget: 'Budget',
		actual: 'Actual',
		rate: 'Completion',
		budgetChange: 'Budget change',
		actualChange: 'Actual change',
		notPrinted: 'not printed',
		shown: (shown, total) =>
			`${shown} of ${total} items with two years or more; the table has them all.`,
		basisDiffers:
			'Where neighbouring budgets are on unlike or unstated bases the change is indicative; a halving needs a cause stated in the report.'
	},
	legend: {
		comparable: 'On the full-year (adjusted) budget',
		unspecified: 'Budget basis not stated',
		peers: 'Range of peers and median (n ≥ 5)',
		peerDots: 'Peers (n < 5: no median)',
		openEnd: '≥, ≈ or part of the year: open end',
		missing: 'No report (not 0)',
		normalized: 'Normalised score',
		assumed: 'Full mark of 100 assumed',
		raw: 'Printed score',
		break: 'Scheme changed: line broken',
		actual: 'Actual',
		full: 'Full-year (adjusted) budget',
		hollow: 'Budget, basis not stated',
		initial: 'Initial budget',
		lost: 'Points lost',
		bonus: 'Bonus not earned',
		stated: 'Stated problems (count)',
		deducted: 'Reason of lost points (points); orange frame: both',
		noSection: 'Report without a problem section',
		fall: 'Fell',
		rise: 'Rose'
	},
	notes: {
		coverage: (reports: number, years: number) =>
			years === 1
				? 'One year, with a full report.'
				: `${reports} of ${years} years have a full report; gaps stay gaps and no line crosses them.`,
		initialOnly: (years: string) =>
			`Initial budget only, kept apart (actual ÷ initial, no execution rate): ${years}.`,
		peerGroup: (group, names) =>
			`Peers: ${group}${names === '' ? '; no other department has a comparable value' : ` (${names})`}.`,
		apart: (n, reasons) =>
			`${n} more ${n === 1 ? 'value' : 'values'} of peers ${n === 1 ? 'does' : 'do'} not compare and ${n === 1 ? 'is' : 'are'} left out: ${reasons}.`,
		recurring: (list) => `Two years running or more: ${list}.`,
		selfScore:
			'Departments score themselves, mostly high; what was deducted tells more than the score.',
		unitCorrected: (years: string) =>
			`The unit of amounts of ${years} was corrected (header contradicts values); the print is kept on the report’s page.`,
		errors: (years: string) =>
			`Reports of ${years} have open error findings: see their pages before quoting.`,
		money:
			'Nominal amounts. Budgets on different bases do not compare; growth only where the year before has a report.',
		problems: 'No report, no problem section and “not mentioned” are three different things.',
		unexplained: (n: number) =>
			`${n} more ${n === 1 ? 'deduction' : 'deductions'} without a reason: no category.`,
		outputs: (shown: number, total: number) =>
			`Percentages as printed (${shown} of ${total}); prior values are implied by them and approximate. Units differ: never added.`
	}
};

/** Words of the charts on a department’s page. */
export const departmentCharts: Translated<typeof zh> = { 'zh-CN': zh, en };
