import type { Translated } from './lang.ts';

const zh = {
	contents: '本页内容',
	groups: {
		stated: '写了什么',
		followed: '什么再次出现，做了什么',
		quality: '表述与措施的质量'
	},
	level: { label: '类别层级', 1: '一级类别', 2: '二级类别' },
	all: '在明细中查看全部',
	project: '项目',
	proof: '出处',
	shown: (shown: number, listed: number) => `列出最近的 ${shown} 条，共 ${listed} 条`,
	confidence: (value: string) => `归类可信度 ${value}`,
	linkConfidence: (value: string) => `最好的匹配可信度 ${value}`,
	followThrough: {
		title: '问题 → 措施 → 下一年：措施见效了吗',
		ariaLabel: '问题、措施与下一年结果的箭头矩阵',
		problem: '当年的问题',
		measure: '措施',
		next: '下一年的报告',
		department: '部门',
		year: '年度',
		category: '类别',
		statement: '问题或扣分原因',
		outcome: '下一年',
		noMeasure: '没有对应措施',
		answered: '有措施',
		unanswered: '无措施',
		total: '全部类别',
		problems: '问题与扣分原因',
		kinds: { stated_problem: '列为问题', deduction_reason: '扣分原因' },
		outcomes: {
			came_back: '再次出现',
			not_seen: '未再提到',
			no_section: '无法判断：报告没有问题部分',
			no_report: '无法判断：没有下一年的报告'
		},
		unknown: '无法判断',
		points: (points: string, weight: string | null) =>
			weight === null ? `扣 ${points} 分` : `扣 ${points} 分（满分 ${weight} 分）`,
		again: (stated: number, deducted: number, points: string | null) =>
			[
				stated > 0 ? `列为问题 ${stated} 条` : '',
				deducted > 0 ? `扣分原因 ${deducted} 条${points === null ? '' : `，共扣 ${points} 分`}` : ''
			]
				.filter(Boolean)
				.join('；'),
		legend: {
			problem: '当年的问题或扣分原因',
			back: '再次出现',
			gone: '未再提到',
			unknown: '无法判断',
			shades: '占有结果者的比例：≤10%、≤20%、≤35%、≤50%、>50%；不足 10 条用同一颜色'
		},
		note: (told: number, total: number, back: number) =>
			`${total} 条中 ${told} 条有下一年的报告可以对照，其中 ${back} 条的一级类别再次出现。`,
		noteReading:
			'按一级类别对照，只看部门自评；未再提到不等于已解决，也可能只是下一年的报告不列明细。没有措施点，就是没有对应措施。机械性扣分与未说明原因的扣分不在其中。',
		noteCounts: (limit: number) => `超过 ${limit} 条，按类别与结果计数；缩小筛选后逐条显示。`
	},
	unadmitted: {
		title: '扣了分、但没有列为问题',
		count: (n: number, total: number) =>
			`有问题部分的报告里写明原因的扣分 ${total} 条，其中 ${n} 条没有列入存在的问题`,
		none: '没有这样的扣分。',
		hint: '按一级类别对照；没有问题部分的表不在其中。'
	},
	unanswered: {
		title: '没有措施、或只有笼统措施的问题',
		count: (n: number, total: number) =>
			`${total} 条问题中 ${n} 条没有可信的对应措施（${total - n} 条有）`,
		none: '所选问题都有对应措施。',
		hint: '匹配可信度低于 0.6 视为没有回应。'
	},
	unmatched: {
		title: '没有对应问题的措施',
		count: (n: number, total: number) => `${total} 项措施中 ${n} 项不对应任何问题或扣分`,
		none: '没有这样的措施。',
		hint: ''
	},
	due: {
		title: '该跟进的措施',
		count: (due: number, total: number) =>
			`承诺措施 ${total} 项，其中 ${due} 项的下一年报告已经收录，应当跟进；其余结果未知`,
		none: '所选范围内没有措施。',
		department: '部门',
		measures: '措施（项）',
		due: '应跟进（项）',
		waiting: '结果未知（项）',
		years: (years: string) => `${years} 年度`,
		nextReport: '下一年的报告',
		shown: (shown: number, total: number) => `列出应跟进最多的 ${shown} 个部门，共 ${total} 个`
	},
	unclassified: {
		title: '未归类或把握不大的陈述',
		count: (n: number, total: number, percent: string | null) =>
			`${total} 条中 ${n} 条没有说明原因（UNX）${percent === null ? '' : `，占 ${percent}`}`,
		others: (unspecified: number, unsure: number) =>
			`另有 ${unspecified} 条只到一级类别（-00），${unsure} 条归类可信度低于 0.7。`,
		none: '都已归类。',
		hint: ''
	},
	concreteness: {
		title: '措施是具体的还是笼统的',
		ariaLabel: '具体与笼统措施的堆叠条形图',
		axis: '措施（项）',
		department: '部门',
		year: '年度',
		object: '对象',
		documents: '报告数',
		total: '合计',
		kinds: { concrete: '具体', general: '笼统', unclassified: '未判断' },
		note: (concrete: number, total: number) =>
			`${total} 项措施中 ${concrete} 项写明了要做什么；笼统是文风，不是过错。`,
		repeated: '重复使用的分句',
		noRepeated: '没有发现措施重复使用同一分句。'
	},
	pairs: {
		title: '哪些类别一起出现',
		ariaLabel: '同一报告中一起出现的类别矩阵',
		category: '类别',
		other: '一起出现的类别',
		documents: '报告数',
		sections: '有问题部分的报告',
		report: '报告',
		none: '没有一起出现',
		note: (n: number) =>
			`n = ${n} 份有问题部分的报告。同一份报告的两条问题，或一条问题的主、次类别，算一起出现；每份报告每对只计一次。`,
		few: 'n 小于 10：只宜看名单，不看规律。',
		named: (a: string, b: string, where: string) => `${a}＋${b}：${where}`,
		shades: '占有问题部分的报告：≤10%、≤20%、≤35%、≤50%、>50%；n 小于 10 用同一颜色'
	},
	goals: {
		title: '目标写到的任务有没有指标',
		ariaLabel: '目标任务与指标对照矩阵',
		department: '部门',
		year: '年度',
		object: '对象',
		tasks: '任务',
		covered: '有指标',
		missing: '没有指标',
		remark: '说明',
		remarkOf: (place: string, message: string) => `${place}：${message}`,
		departmentObject: '部门整体',
		legend: { covered: '有指标的任务', missing: '没有指标的任务' },
		note: '只列查出缺口的报告；没有列出，不等于任务都有指标。格子只计任务项数，任务名称见说明。',
		shown: (shown: number, total: number) => `列出 ${shown} 份，共 ${total} 份。`,
		empty: '所选报告没有查出缺指标的任务；核对需要报告原文。'
	}
};

const en: typeof zh = {
	contents: 'On this page',
	groups: {
		stated: 'What is stated',
		followed: 'What comes back, and what was done',
		quality: 'Quality of statements and measures'
	},
	level: { label: 'Level of categories', 1: 'Groups', 2: 'Single categories' },
	all: 'See all in the records',
	project: 'project',
	proof: 'Proof',
	shown: (shown, listed) => `the newest ${shown} of ${listed} are shown`,
	confidence: (value) => `classified with confidence ${value}`,
	linkConfidence: (value) => `best link has confidence ${value}`,
	followThrough: {
		title: 'Problem → measure → next year: did the measure work?',
		ariaLabel: 'Arrow matrix of problems, measures and what the next year says',
		problem: 'Problem',
		measure: 'Measure',
		next: 'Next year’s report',
		department: 'Department',
		year: 'Year',
		category: 'Category',
		statement: 'Problem or reason for lost points',
		outcome: 'Next year',
		noMeasure: 'No measure',
		answered: 'measure',
		unanswered: 'no measure',
		total: 'All categories',
		problems: 'Problems and deduction reasons',
		kinds: { stated_problem: 'stated as a problem', deduction_reason: 'reason for lost points' },
		outcomes: {
			came_back: 'Came back',
			not_seen: 'Not mentioned again',
			no_section: 'Cannot be told: no problem section',
			no_report: 'Cannot be told: no report yet'
		},
		unknown: 'Cannot be told',
		points: (points, weight) =>
			weight === null ? `${points} points lost` : `${points} of ${weight} points lost`,
		again: (stated, deducted, points) =>
			[
				stated > 0 ? `${stated} stated` : '',
				deducted > 0
					? `${deducted} deduction(s)${points === null ? '' : `, ${points} points in all`}`
					: ''
			]
				.filter(Boolean)
				.join('; '),
		legend: {
			problem: 'Problem or reason for lost points',
			back: 'Came back',
			gone: 'Not mentioned again',
			unknown: 'Cannot be told',
			shades: 'Share of those told: ≤10%, ≤20%, ≤35%, ≤50%, >50%; one colour below 10'
		},
		note: (told, total, back) =>
			`${told} of ${total} have a next year’s report to compare with; the level-1 category of ${back} came back.`,
		noteReading:
			'Compared by level-1 category, department self-evaluations only. Not mentioned again is not solved: the next report may only have less detail. No dot for a measure: there is none. Mechanical and unexplained deductions are left out.',
		noteCounts: (limit) =>
			`More than ${limit}, so they are counted by category and outcome; narrow the view to see each.`
	},
	unadmitted: {
		title: 'Points lost but not admitted as a problem',
		count: (n, total) =>
			`${n} of ${total} explained deductions in reports with a problem section are not among its problems`,
		none: 'There are none.',
		hint: 'Compared by level-1 category; tables without a problem section are left out.'
	},
	unanswered: {
		title: 'Problems without a measure, or with general wording only',
		count: (n, total) =>
			`${n} of ${total} stated problems have no sure measure (${total - n} have one)`,
		none: 'Every stated problem here has a measure.',
		hint: 'A link below 0.6 does not count as an answer.'
	},
	unmatched: {
		title: 'Measures that answer no problem',
		count: (n, total) => `${n} of ${total} measures answer no problem or deduction`,
		none: 'There are none.',
		hint: ''
	},
	due: {
		title: 'Measures due for follow-up',
		count: (due, total) =>
			`${due} of ${total} promised measures are due: the next year’s report is here; the outcome of the others is unknown`,
		none: 'No measures in this selection.',
		department: 'Department',
		measures: 'Measures',
		due: 'Due',
		waiting: 'Outcome unknown',
		years: (years) => `of ${years}`,
		nextReport: 'Next year’s report',
		shown: (shown, total) => `the ${shown} departments with most measures due, of ${total}`
	},
	unclassified: {
		title: 'Unclassified or uncertain statements',
		count: (n, total, percent) =>
			`${n} of ${total} give no reason (UNX)${percent === null ? '' : `, ${percent}`}`,
		others: (unspecified, unsure) =>
			`Level 1 only (-00): ${unspecified} more; classified with a confidence below 0.7: ${unsure}.`,
		none: 'All are classified.',
		hint: ''
	},
	concreteness: {
		title: 'Are measures concrete or general?',
		ariaLabel: 'Stacked bars of concrete and general measures',
		axis: 'Measures',
		department: 'Department',
		year: 'Year',
		object: 'Object',
		documents: 'Reports',
		total: 'Total',
		kinds: { concrete: 'Concrete', general: 'General', unclassified: 'Not judged' },
		note: (concrete, total) =>
			`${concrete} of ${total} measures say what will be done; general wording is style, not guilt.`,
		repeated: 'Clauses used twice',
		noRepeated: 'No measures were found to share a clause.'
	},
	pairs: {
		title: 'Which categories occur together',
		ariaLabel: 'Matrix of categories that occur together in one report',
		category: 'Category',
		other: 'Together with',
		documents: 'Reports',
		sections: 'Reports with a problem section',
		report: 'Report',
		none: 'never together',
		note: (n) =>
			`n = ${n} reports with a problem section. Two problems of one report, or the primary and a secondary category of one problem, occur together; each pair counts once a report.`,
		few: 'n is below 10: read the names, not a pattern.',
		named: (a, b, where) => `${a} + ${b}: ${where}`,
		shades:
			'Share of reports with a problem section: ≤10%, ≤20%, ≤35%, ≤50%, >50%; one colour where n is below 10'
	},
	goals: {
		title: 'Do the tasks of the goal have indicators?',
		ariaLabel: 'Check matrix of goal tasks and indicators',
		department: 'Department',
		year: 'Year',
		object: 'Object',
		tasks: 'Tasks',
		covered: 'With an indicator',
		missing: 'Without',
		remark: 'Remark',
		remarkOf: (place, message) => `${place}: ${message}`,
		departmentObject: 'department',
		legend: { covered: 'Task with an indicator', missing: 'Task without one' },
		note: 'Only reports in which a gap was found; not listed does not mean that every task has an indicator. Cells count tasks; the remarks name them.',
		shown: (shown, total) => `${shown} of ${total} reports are shown.`,
		empty: 'No task without an indicator was found here; the check needs the text of a report.'
	}
};

export const problemFollowUp: Translated<typeof zh> = { 'zh-CN': zh, en };
export type ProblemFollowUpMessages = typeof zh;
