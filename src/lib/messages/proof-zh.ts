export interface PrintedStep {
	what: string;
	printed: string;
	unit: string;
	/** 10,000 of “× 10,000”; null where nothing was multiplied. */
	factor: string | null;
	yuan: string;
}

export interface RateStep {
	actual: string;
	budget: string;
	computed: string;
	stated: string | null;
	/** Whether the printed rate is the computed one, rounded as printed. */
	isSame: boolean;
}

export interface ScoreStep {
	score: string;
	bonus: string;
	reachable: string;
	share: string;
	lost: string | null;
}

export const zh = {
	title: '出处与核对',
	titleOf: (n: number) => (n === 1 ? '出处与核对' : `${n} 条事实的出处与核对`),
	close: '关闭',
	starting: '正在启动查询引擎',
	loading: '正在查找出处',
	failed: '没有能查到出处。',
	retry: '重试',
	unknown: (ids: string) => `没有这条事实：${ids}。链接可能来自另一个数据集或更早的版本。`,
	report: '报告',
	openInReport: '在报告页查看',
	file: '源文件',
	source: '公开地址',
	partial: '这份报告只读到开头。',
	where: '在报告里的位置',
	section: '章节',
	fragment: '印作',
	noPlace: '没有记录位置。',
	what: '记录的值',
	item: '项目',
	printedColumn: '报告印的',
	readColumn: '读作',
	notPrinted: '未印出',
	notSeen: '所读部分未见',
	unitStated: '印出的单位',
	unitEffective: '实际单位',
	steps: '怎样得到',
	findings: '与它有关的疑点',
	noFindings: '勾稽校验没有发现与它有关的疑点。',
	findingFacts: (n: number) => `并排核对这 ${n} 条事实`,
	expected: '应为',
	actual: '实为',
	delta: '差',
	others: '同一件事的其他说法',
	noOthers: '没有找到同一件事的其他说法。',
	more: (n: number) => `另有 ${n} 处未列`,
	relations: {
		finding: '同一疑点',
		restated: '本报告再次提到',
		other_report: '同年另一份报告',
		same_amount: '另一种分法，金额相同',
		stated_rate: '另处印出的比率',
		answer: '对应的问题或措施',
		indicator: '所在指标'
	},
	kinds: {
		budget_line: '资金',
		score: '得分',
		indicator: '指标',
		problem: '问题',
		measure: '措施',
		monitoring_snapshot: '监控',
		output: '产出',
		stated_ratio: '比率',
		headcount: '机构与人员',
		quality_finding: '疑点'
	} as Record<string, string>,
	problemKinds: {
		stated_problem: '写出的问题',
		deduction_reason: '扣分原因',
		measure: '改进措施'
	},
	amounts: {
		initial_yuan: '年初预算',
		adjusted_yuan: '全年（调整后）预算',
		budget_yuan: '所依据的预算',
		actual_yuan: '实际支出',
		income_yuan: '收入',
		rate: '比率'
	} as Record<string, string>,
	yuan: (amount: string) => `${amount} 元`,
	yuanUnit: '元',
	points: (points: string) => `${points} 分`,
	money: {
		unitCorrected: (stated: string, effective: string, factor: string) =>
			`表头印“${stated}”，数值实为“${effective}”：按${effective}读取，不乘 ${factor}（Q15）`,
		printed: ({ what, printed, unit, factor, yuan }: PrintedStep) =>
			factor === null
				? `${what}印作 ${printed}，单位为${unit}，不换算`
				: `${what}印作 ${printed} ${unit} → ×${factor} → ${yuan} 元`,
		readAs: ({ what, printed, yuan }: PrintedStep) => `${what}印作 ${printed}，记作 ${yuan} 元`,
		adjustedDerived: '全年（调整后）预算没有印出，由报告的其他数推得',
		amountDerived: (what: string, yuan: string) =>
			`${what} ${yuan} 元没有单独印出，由报告的其他数推得`,
		basis: (name: string) => `所依据的预算：${name}`,
		noBasis: '没有预算与它相比，不计算比率',
		rate: ({ actual, budget, computed, stated, isSame }: RateStep) =>
			`重算比率：${actual} ÷ ${budget} = ${computed}%；${
				stated === null
					? '报告没有印比率'
					: isSame
						? `报告印 ${stated}%，取到同样位数后一致`
						: `报告印 ${stated}%，与重算不一致`
			}`,
		zeroBudget: '预算为零，比率不计算',
		rateWithoutAmounts: (stated: string) => `报告印比率 ${stated}%，金额不足以重算`,
		actualMissing: '实际数未印出，比率不能重算',
		budgetMissing: '预算数未印出，比率不能重算',
		precision: (yuan: string) => `金额印到最后一位为 ${yuan} 元，更细的差别看不出来`,
		restated: '重述或包含另一笔：不重复相加',
		partOfTotal: (budget: string, actual: string) =>
			`部门合计由按资金来源的各行相加得到，这是其中一行：预算 ${budget}，支出 ${actual}`,
		partOfActual: (actual: string) =>
			`部门支出合计没有印出，由基本支出与项目支出相加得到，这是其中一行：${actual}`
	},
	score: {
		row: '得分',
		max: '满分',
		base: '不含加分可得',
		normalized: '归一化得分',
		lost: '失分',
		grade: '等级',
		bonus: '加减分',
		assumed: '满分没有印出，按 100 分计',
		reachable: (max: string, bonus: string, base: string) =>
			`满分 ${max} 分中有加分 ${bonus} 分：不靠加分可得 ${base} 分`,
		baseUnknown: (max: string) => `不含加分可得多少没有印出，按满分 ${max} 分计`,
		share: ({ score, bonus, reachable, share, lost }: ScoreStep) =>
			`（得分 ${score} − 加分 ${bonus}）÷ 可得 ${reachable} = ${share}%${lost === null ? '' : `；失分 ${lost}`}`,
		notNormalized: '不能归一化',
		gradeDerived: (grade: string) => `等级“${grade}”由分数推得，报告没有印`
	},
	indicator: {
		weight: '分值',
		score: '得分',
		deduction: '扣分',
		target: '目标',
		actual: '完成',
		basis: '得分依据',
		lost: (weight: string, score: string, deduction: string) =>
			`分值 ${weight} − 得分 ${score} = 扣分 ${deduction}`,
		bonus: '加减分项：没有得到不算失分',
		norm: (name: string) => `跨部门比较时归入“${name}”`
	},
	statement: {
		category: '类别',
		points: '扣分',
		cause: '原因',
		ownWords: '文字为概括，不是原文',
		byRule: (share: string) => `按规则归类，把握 ${share}`,
		byPerson: '由人归类',
		concreteness: '措施'
	},
	output: {
		value: '数量',
		period: '期间',
		yoy: '印出的同比',
		prior: '推得的上年数',
		qualifiers: {
			at_least: '原文为“以上”“多”：只知道不少于，写作 ≥',
			about: '原文为约数，写作 ≈',
			about_below: '原文为“近”“不到”：略少于，写作 ≲'
		} as Record<string, string>,
		range: (from: string, to: string) => `原文为 ${from} 到 ${to} 的区间，记下限`,
		partialPeriod: (from: string, to: string) =>
			`只是 ${from} 至 ${to}，不是全年：不能与全年数比较`,
		priorStep: (value: string, yoy: string, prior: string) =>
			`上年数没有印出：${value} ÷（1 ${yoy}）≈ ${prior}`,
		restated: '与上文同一事实，不重复计数'
	},
	monitoring: {
		spent: '已支出',
		progress: '印出的进度',
		elapsed: '时间进度',
		implied: '推得的预算',
		score: '监控自评分',
		cutoff: (date: string, period: string | null) =>
			`截至 ${date}${period === null ? '' : `（${period}）`}：不是年末，不与年末执行率相连`,
		elapsedStep: (share: string) => `时间进度按已过月份 ÷ 12 推算：${share}%`,
		impliedStep: (spent: string, progress: string, budget: string) =>
			`推得的预算：${spent} ÷ ${progress}% = ${budget} 元`
	},
	ratio: {
		value: '印出的值',
		text: '只有文字，没有数值：不按 0 记',
		comparator: '不是等号：只知道界限'
	},
	headcount: { unit: '单位', value: '数', asOf: '截至' },
	finding: { rule: '规则', facts: '涉及的事实' }
};
export type ProofMessages = typeof zh;
