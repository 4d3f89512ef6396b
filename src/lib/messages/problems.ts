import type { Translated } from './lang.ts';

interface Sentence {
	full: number;
	sections: number;
	top: { category: string; documents: number }[];
	runs: number;
	longest: { name: string; category: string; years: string; count: number } | null;
	stated: number;
	answered: number;
}

const zh = {
	title: '问题',
	question: '哪些问题反复出现，承诺了什么？',
	sentence({ full, sections, top, runs, longest, stated, answered }: Sentence) {
		if (full === 0) return '所选范围内没有整份读取的报告。';
		if (sections === 0) return `${full} 份整份读取的报告都没有问题部分：没有写，不等于没有问题。`;
		const parts = [`${full} 份整份读取的报告中 ${sections} 份有问题部分`];
		if (top.length > 0) {
			const shown = top.map((one) => `${one.documents} 份写到“${one.category}”`).join('，');
			parts[0] += `：${shown}`;
		} else parts[0] += '，没有一份写到所选类别的问题';
		if (longest && runs === 1) {
			parts.push(`连年出现的只有${longest.name}的“${longest.category}”（${longest.years}）`);
		} else if (longest) {
			parts.push(
				`部门连年出现同类问题 ${runs} 组，最长连续 ${longest.count} 年（如${longest.name}的“${longest.category}”）`
			);
		} else if (top.length > 0) parts.push('没有部门连年出现同类问题');
		if (stated > 0) parts.push(`${stated} 条问题中 ${answered} 条有对应措施`);
		return `${parts.join('；')}。`;
	},
	/** Short names of the level-1 categories, for the heads of narrow columns. */
	shortNames: {
		TGT: '目标指标',
		BUD: '预算编制',
		EXE: '预算执行',
		PMS: '绩效管理',
		RES: '结果应用',
		PRC: '政府采购',
		AST: '资产管理',
		PRJ: '项目管理',
		DIS: '信息公开',
		HRT: '人员培训',
		FIN: '财务内控',
		TRF: '专项转移',
		SVC: '产出效果',
		OTH: '其他',
		UNX: '未说明'
	} as Record<string, string>,
	frequency: {
		title: '各类问题写在多少份报告里',
		ariaLabel: '各类问题出现的报告数条形图',
		axis: '有问题部分的报告（份）',
		category: '类别',
		documents: '写到该类问题的报告',
		sections: '有问题部分的报告',
		share: '占比',
		statements: '问题条数',
		deductionDocuments: '因该类扣分的报告（另计）',
		deductions: '扣分原因条数（另计）'
	},
	byYear: {
		title: '类别 × 年度：每年有多少份报告写到',
		ariaLabel: '问题类别与年度矩阵',
		category: '类别',
		documents: '写到的报告',
		yearBefore: '上年',
		noSection: '无问题部分'
	},
	byDepartment: {
		title: '部门 × 类别：哪些问题跨部门出现',
		ariaLabel: '部门与问题类别矩阵',
		department: '部门',
		category: '类别',
		sections: '有问题部分的报告',
		total: '出现的部门数',
		stated: '列为问题',
		statedInProjects: '项目报告列为问题',
		deducted: '列为扣分原因'
	},
	recurrence: {
		title: '同一部门连年出现的问题',
		ariaLabel: '部门连年出现的问题类别矩阵',
		department: '部门',
		category: '类别',
		years: '连续年数',
		run: '最长连续',
		statedYears: '列为问题的年度',
		deductedYears: '列为扣分原因的年度',
		standing: {
			stated: '列为问题',
			deducted: '列为扣分原因',
			absent: '有报告，没有写到',
			no_section: '报告没有问题部分，不能判断',
			missing: '没有报告'
		},
		runLength: (years: number) => `${years} 年`
	},
	points: {
		title: '哪类原因扣分最多（部门自评）',
		ariaLabel: '各类原因扣分条形图',
		axis: '折合扣分（可得满分按 100 计，各报告相加）',
		both: (share: string, points: string) => `${share}（原 ${points}）`,
		category: '类别',
		points: '扣分',
		pointsOf100: '折合可得满分 100 分',
		deductions: '扣分条数',
		documents: '报告数',
		mechanical: '机械性扣分（≤ 0.02 分）',
		notPrinted: '未印出'
	},
	coverage: {
		title: '问题有没有对应的措施',
		ariaLabel: '各类问题有无对应措施条形图',
		axis: '问题（条）',
		category: '类别',
		stated: '问题',
		standing: { answered: '有对应措施', weak: '只有笼统措施', none: '没有措施' }
	},
	causes: {
		title: '报告给出的原因',
		ariaLabel: '原因条形图，问题与扣分分列',
		axis: '条数',
		cause: '原因',
		stated: '问题',
		deducted: '扣分原因',
		notStated: '没有说明'
	},
	legend: {
		track: '全部有问题部分的报告',
		documents: '写到该类问题的报告',
		shades: '占比：≤10%、≤20%、≤35%、≤50%、>50%；n 小于 10 用同一颜色',
		departmentShades: '部门报告列为问题：1、2、3、4、5 份及以上',
		deducted: '只列为扣分原因',
		project: '只在项目报告中列为问题',
		inRun: '最长连续年份内列为问题',
		outsideRun: '其他年份列为问题',
		deductedOnly: '只列为扣分原因',
		noSection: '报告没有问题部分',
		points: '写明原因的扣分',
		unstated: '没有说明原因，不是问题类别'
	},
	notes: {
		frequency: (sections: number, full: number, projects: number) =>
			`n = ${sections}：整份读取的 ${full} 份自评报告中有问题部分的，含项目报告 ${projects} 份。没有问题部分不等于没有问题。`,
		fewReports: 'n 小于 10，只列份数，不算百分比。',
		otherCategories: (n: number) => `另有 ${n} 类没有报告写到。`,
		byYear:
			'格内：写到该类的报告 / 当年有问题部分的报告；窄屏只写前一数，n 在年份下。点：当年没有报告有问题部分，不是 0。',
		byDepartment: (shown: number, total: number, recurring: number) =>
			`${shown < total ? `共 ${total} 个部门，显示写到最多的 ${shown} 个` : `共 ${total} 个部门`}；${recurring} 类出现在两个及以上部门。`,
		byDepartmentCell:
			'格内：写到该类的部门报告 / 该部门有问题部分的报告；机械性扣分（≤ 0.02 分）不计。',
		recurrence: (shown: number, total: number) =>
			`${shown < total ? `共 ${total} 组，显示连续最久的 ${shown} 组` : `共 ${total} 组`}。按一级类别判断，不比文字；只算部门自评，不含项目报告；问题与扣分原因都算，机械性扣分不算。`,
		recurrenceGap:
			'没有报告的年份中断连续；没有问题部分的报告既不中断、也不计入；某年没有写到也可能只是那份报告不列明细。',
		points:
			'只加总部门自评，不含项目。各报告可得满分不同，先除以各自的可得满分再相加；所印分数列在其后，不跨办法比较。',
		moreDetail: '逐项打分的表列出的扣分多，不等于问题多。',
		mechanical: (count: number, points: string) =>
			`其中 ${count} 项为按比例折算的机械性扣分（≤ 0.02 分），共 ${points} 分。`,
		withoutPoints: (count: number) => `另有 ${count} 项没有印出分值或可得满分，未计入。`,
		coverage: (answered: number, stated: number) =>
			`${stated} 条问题中 ${answered} 条有对应措施（匹配可信度 ≥ 0.6）。匹配按类别推断，可信度见报告页。`,
		causes: (withCause: number, total: number) =>
			`${total} 条中只有 ${withCause} 条说明了原因；问题与扣分原因分开计数。`
	},
	measures: {
		title: '没有对应问题的措施',
		count: (n: number, total: number) => `${total} 项措施中 ${n} 项不对应任何问题或扣分`,
		shown: (shown: number) => `列出最近的 ${shown} 项`,
		none: '没有这样的措施。'
	},
	statements: {
		title: '具体陈述',
		count: (shown: number, total: number) =>
			shown < total
				? `共 ${total} 条，显示最近的 ${shown} 条；用上面的筛选缩小范围`
				: `共 ${total} 条`,
		hint: '文字为摘要，原文见报告页。',
		kinds: { stated_problem: '问题', deduction_reason: '扣分原因' },
		project: '项目',
		points: (points: string) => `扣 ${points} 分`,
		pointsNotPrinted: '分值未印出',
		mechanical: '机械性扣分'
	}
};

const en: typeof zh = {
	title: 'Problems',
	question: 'Which problems keep coming back, and what was promised?',
	sentence({ full, sections, top, runs, longest, stated, answered }: Sentence) {
		if (full === 0) return 'No report in this selection was read in full.';
		if (sections === 0) {
			return `None of ${full} reports read in full has a problem section: not written is not the same as no problems.`;
		}
		const parts = [`${sections} of ${full} reports read in full have a problem section`];
		if (top.length > 0) {
			const shown = top.map((one) => `${one.documents} state “${one.category}”`).join(', ');
			parts[0] += `: ${shown}`;
		} else parts[0] += ', none of them states a problem of the chosen categories';
		if (longest && runs === 1) {
			parts.push(
				`only “${longest.category}” at ${longest.name} came back in consecutive years (${longest.years})`
			);
		} else if (longest) {
			parts.push(
				`${runs} times a department met the same category in consecutive years, for up to ${longest.count} years (such as “${longest.category}” at ${longest.name})`
			);
		} else if (top.length > 0)
			parts.push('no department met the same category in consecutive years');
		if (stated > 0) parts.push(`${answered} of ${stated} stated problems have a measure`);
		return `${parts.join('; ')}.`;
	},
	shortNames: {
		TGT: 'Targets',
		BUD: 'Budgeting',
		EXE: 'Execution',
		PMS: 'Perf. mgmt',
		RES: 'Result use',
		PRC: 'Purchasing',
		AST: 'Assets',
		PRJ: 'Projects',
		DIS: 'Disclosure',
		HRT: 'Staff',
		FIN: 'Accounting',
		TRF: 'Transfers',
		SVC: 'Outcomes',
		OTH: 'Other',
		UNX: 'No reason'
	},
	frequency: {
		title: 'How many reports state each category',
		ariaLabel: 'Bars of reports that state each category of problem',
		axis: 'Reports with a problem section',
		category: 'Category',
		documents: 'Reports that state it',
		sections: 'Reports with a problem section',
		share: 'Share',
		statements: 'Problems',
		deductionDocuments: 'Reports that lost points for it (apart)',
		deductions: 'Deduction reasons (apart)'
	},
	byYear: {
		title: 'Category × year: how many reports state it',
		ariaLabel: 'Matrix of problem categories by year',
		category: 'Category',
		documents: 'Reports that state it',
		yearBefore: 'Year before',
		noSection: 'no problem section'
	},
	byDepartment: {
		title: 'Department × category: what recurs across departments',
		ariaLabel: 'Matrix of problem categories by department',
		department: 'Department',
		category: 'Category',
		sections: 'Reports with a problem section',
		total: 'Departments',
		stated: 'Stated as a problem',
		statedInProjects: 'Stated in project reports',
		deducted: 'Reason for lost points'
	},
	recurrence: {
		title: 'Problems that come back at the same department',
		ariaLabel: 'Matrix of problem categories in consecutive years of one department',
		department: 'Department',
		category: 'Category',
		years: 'Years in a row',
		run: 'Longest run',
		statedYears: 'Years stated as a problem',
		deductedYears: 'Years as a reason for lost points',
		standing: {
			stated: 'stated as a problem',
			deducted: 'reason for lost points',
			absent: 'report without it',
			no_section: 'report without a problem section: cannot be told',
			missing: 'no report'
		},
		runLength: (years: number) => `${years} yrs`
	},
	points: {
		title: 'What cost most points (department self-evaluations)',
		ariaLabel: 'Bars of points lost by category',
		axis: 'Points lost out of 100 reachable, reports added',
		both: (share: string, points: string) => `${share} (printed ${points})`,
		category: 'Category',
		points: 'Points lost',
		pointsOf100: 'Out of 100 reachable points',
		deductions: 'Deductions',
		documents: 'Reports',
		mechanical: 'Mechanical (≤ 0.02 points)',
		notPrinted: 'not printed'
	},
	coverage: {
		title: 'Is there a measure for each problem?',
		ariaLabel: 'Bars of stated problems with and without a measure',
		axis: 'Stated problems',
		category: 'Category',
		stated: 'Stated problems',
		standing: { answered: 'Has a measure', weak: 'General wording only', none: 'No measure' }
	},
	causes: {
		title: 'Causes that reports give',
		ariaLabel: 'Bars of causes, problems and deductions apart',
		axis: 'Statements',
		cause: 'Cause',
		stated: 'Problems',
		deducted: 'Deduction reasons',
		notStated: 'Not stated'
	},
	legend: {
		track: 'All reports with a problem section',
		documents: 'Reports that state the category',
		shades: 'Share: ≤10%, ≤20%, ≤35%, ≤50%, >50%; one colour where n is below 10',
		departmentShades: 'Stated in 1, 2, 3, 4, 5 or more department reports',
		deducted: 'Only a reason for lost points',
		project: 'Only stated in project reports',
		inRun: 'Stated as a problem, in the longest run',
		outsideRun: 'Stated in another year',
		deductedOnly: 'Only a reason for lost points',
		noSection: 'Report without a problem section',
		points: 'Points lost for a stated reason',
		unstated: 'No reason stated, not a category of problem'
	},
	notes: {
		frequency: (sections: number, full: number, projects: number) =>
			`n = ${sections}: reports with a problem section, of ${full} self-evaluations read in full; ${projects} of them on a project. No problem section does not mean no problems.`,
		fewReports: 'n is below 10: counts only, no percentages.',
		otherCategories: (n: number) => `No report states the other ${n} categories.`,
		byYear:
			'Cells: reports that state it / reports of the year with a problem section (n, under the year, on small screens). A dot: no report with a problem section, not 0.',
		byDepartment: (shown: number, total: number, recurring: number) =>
			`${shown < total ? `The ${shown} departments with most statements of ${total}` : `${total} departments`}; ${recurring} categories occur in two or more departments.`,
		byDepartmentCell:
			'Cells: reports that state it/the department’s reports with a problem section. Mechanical deductions (≤ 0.02 points) are left out.',
		recurrence: (shown: number, total: number) =>
			`${shown < total ? `The ${shown} longest of ${total} runs` : `${total} in all`}. Judged by level-1 category, not by wording; department self-evaluations only, no project reports; problems and deduction reasons count, mechanical deductions do not.`,
		recurrenceGap:
			'A year without a report ends a run, a report without problem section neither ends nor counts in it; a year without the category may only be a report with less detail.',
		points:
			'Department self-evaluations only, no projects. Each deduction is divided by what its report could reach before it is added; points as printed follow and are not compared across schemes.',
		moreDetail: 'Tables that score row by row list more deductions; that is not more problems.',
		mechanical: (count: number, points: string) =>
			`${count} of them mechanical (proportional scoring, ≤ 0.02 points), ${points} points in all.`,
		withoutPoints: (count: number) =>
			`${count} more print no points or no reachable maximum and are not counted.`,
		coverage: (answered: number, stated: number) =>
			`${answered} of ${stated} stated problems have a measure (link confidence 0.6 or more). Links are inferred from categories; see the report pages.`,
		causes: (withCause: number, total: number) =>
			`Only ${withCause} of ${total} statements name a cause; problems and deduction reasons are counted apart.`
	},
	measures: {
		title: 'Measures that answer no problem',
		count: (n: number, total: number) => `${n} of ${total} measures answer no problem or deduction`,
		shown: (shown: number) => `the newest ${shown} are listed`,
		none: 'There are none.'
	},
	statements: {
		title: 'Statements',
		count: (shown: number, total: number) =>
			shown < total
				? `${total} in all, the newest ${shown} are shown; narrow them with the filters above`
				: `${total} in all`,
		hint: 'Texts are summaries; the report page has the source.',
		kinds: { stated_problem: 'Problem', deduction_reason: 'Deduction' },
		project: 'project',
		points: (points: string) => `${points} ${points === '1' ? 'point' : 'points'} lost`,
		pointsNotPrinted: 'points not printed',
		mechanical: 'mechanical'
	}
};

export const problems: Translated<typeof zh> = { 'zh-CN': zh, en };
export type ProblemsMessages = typeof zh;
