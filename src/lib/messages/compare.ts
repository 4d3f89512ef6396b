import type { Translated } from './lang.ts';

interface Named {
	name: string;
	year: number;
	value: string;
}

interface Sentence {
	names: string;
	n: number;
	/** 政法执法部门 · 市级, if all are of one peer group. */
	group: string | null;
	reports: number;
	lowest: Named | null;
	highest: Named | null;
	largest: Named | null;
	/** Department-years with a place among comparable peers. */
	places: number;
}

const zh = {
	title: '对比',
	question: '这几个部门放在一起看，差在哪里？',
	sentence({ names, n, group, reports, lowest, highest, largest, places }: Sentence) {
		if (n === 0) return '当前筛选下没有可对比的部门。';
		const parts = [
			`${n} 个部门（${names}），${group === null ? '不属同一类型与层级，只并列、不排名' : `同为${group}`}，共 ${reports} 个部门年度`
		];
		if (lowest && highest && lowest !== highest)
			parts.push(
				`可比口径的年末执行率在 ${lowest.value}（${lowest.name} ${lowest.year}）与 ${highest.value}（${highest.name} ${highest.year}）之间`
			);
		if (largest) parts.push(`支出最多的是 ${largest.name}（${largest.year} 年 ${largest.value}）`);
		parts.push(
			places > 0
				? `执行率名次只在同类、同范围、同口径且不少于 5 个部门时给出（${places} 个部门年度），自评分不排名`
				: '同类同口径不足 5 个部门，执行率不给名次；自评分不排名'
		);
		return `${parts.join('；')}。`;
	},
	start: {
		how: {
			chosen: '',
			completed: '只选了一个部门：已补上同类部门。',
			default: '还没有选部门：先看可比部门最多的一组。',
			apart: '还没有选部门：先并列有完整报告的部门，它们不属同一类。'
		},
		hint: '在上面的筛选里选 2–6 个部门，或从一组同类部门开始：',
		proposal: (group: string, n: number, shown: number) =>
			n > shown ? `${group}（${n} 个中的 ${shown} 个）` : `${group}（${n}）`,
		dropped: (names: string) => `最多并列 6 个部门，未显示：${names}。`,
		unread: (names: string) => `没有完整读取的整体自评，不能对比：${names}。`,
		alone: '同类中没有其他部门有完整报告：请再选一个部门。'
	},
	execution: {
		title: '年末执行率',
		ariaLabel: '各部门执行率小图，同一坐标轴',
		axis: '执行率（%），坐标轴有截断',
		department: '部门',
		year: '年度',
		rate: '执行率',
		basis: '口径',
		scope: '单位范围',
		place: '同类名次',
		remark: '说明',
		noRate: '没有年末执行率',
		placeOf: (year: number, place: number, n: number) => `${year} 年同类第 ${place}／${n}`,
		change: (points: string, reasons: string) =>
			`较上年 ${points} 个百分点${reasons === '' ? '' : `（${reasons}，仅供参考）`}`,
		standing: {
			comparable: '按全年预算',
			unspecified: '预算口径未说明',
			initial_only: '对年初预算，另一指标',
			no_rate: '无法计算'
		},
		notes: {
			lines: '只在相邻两年口径与单位范围相同时连线；空缺不补。',
			places: (places: number, of: number) =>
				places === 0
					? '名次：只在同类型、同层级、同单位范围、按全年预算且不少于 5 个部门时给出；这里没有一年够。'
					: `名次：只在同类型、同层级、同单位范围、按全年预算且不少于 5 个部门时给出（${of} 个部门年度中 ${places} 个）。第 1 为执行率最高，不等于最好。`,
			initialOnly: (list: string) => `只印年初预算，不入图：${list}。`
		}
	},
	money: {
		title: '支出',
		ariaLabel: '各部门支出条形小图，同一坐标轴',
		axis: '万元',
		department: '部门',
		year: '年度',
		actual: '支出',
		growth: '较上年',
		scope: '单位范围',
		derived: '由分项相加',
		note: '名义金额，未扣除物价。单位范围（本级／含下属）不同的部门，大小不可直接相比；名称下为最近一年的范围。'
	},
	scores: {
		title: '得分（按可得满分归一化）',
		ariaLabel: '各部门归一化得分小图，同一坐标轴',
		axis: '归一化得分，坐标轴有截断',
		department: '部门',
		year: '年度',
		printed: '所印得分',
		reachable: '可得满分',
		normalized: '归一化',
		change: '较上年',
		newScheme: '计分办法变化，不比',
		assumed: '推定',
		note: '自评分由部门自己打出，挤在高位，名次只是噪声：不排名。计分办法变化处断开。'
	},
	problems: {
		title: '问题与扣分：类别 × 年度',
		ariaLabel: '各部门问题类别矩阵',
		department: '部门',
		category: '类别',
		year: '年度',
		content: '内容',
		stated: (n: number) => `自述问题 ${n} 条`,
		deducted: (n: number) => `扣分理由 ${n} 条`,
		none: '报告有问题部分，未提到',
		noSection: '报告没有问题部分，未写不等于没有',
		note: '写得细不等于问题多；没有报告、没有问题部分与“未提到”是三回事。'
	},
	legend: {
		comparable: '全年（调整后）预算口径',
		actual: '支出',
		normalized: '归一化得分',
		assumed: '满分按 100 推定',
		break: '计分办法变化，不连线',
		stated: '自述问题（条数）',
		deducted: '只有扣分理由；橙框为两者兼有',
		noSection: '报告没有问题部分'
	},
	perHead: {
		title: '人数、人均支出与“三公”',
		hint: '人均支出只在金额与人数同为部门本级时计算（万元／人）；不能算的写明原因。人数为在职，不含外聘。',
		department: '部门',
		year: '年度',
		inPost: '在职人数',
		actual: '支出',
		perHead: '人均支出',
		threePublic: '“三公”控制率',
		notPrinted: '未印出',
		severalUnits: '不止一个单位',
		proof: '出处',
		why: {
			shown: '',
			no_actual: '没有支出数',
			no_headcount: '没有在职总数',
			scope_unknown: '单位范围未说明，不算',
			people_of_other_units: '人数含下属单位，金额为本级，不算',
			subordinates_not_counted: '金额含下属单位，人数范围不明，不算'
		} as Record<string, string>,
		empty: '这些部门的报告没有印出人数。'
	}
};

const en: typeof zh = {
	title: 'Compare',
	question: 'Side by side: where do these departments differ?',
	sentence({ names, n, group, reports, lowest, highest, largest, places }) {
		if (n === 0) return 'No department to compare with these filters.';
		const parts = [
			`${n} departments (${names}), ${group === null ? 'not of one kind and level: side by side, never ranked' : `all ${group}`}, ${reports} department-years`
		];
		if (lowest && highest && lowest !== highest)
			parts.push(
				`comparable year-end execution between ${lowest.value} (${lowest.name} ${lowest.year}) and ${highest.value} (${highest.name} ${highest.year})`
			);
		if (largest)
			parts.push(`largest spending: ${largest.name} (${largest.value} in ${largest.year})`);
		parts.push(
			places > 0
				? `places for execution only among five or more alike departments (${places} department-years), none for self-scores`
				: 'fewer than five alike departments, so no places; none for self-scores either'
		);
		return `${parts.join('; ')}.`;
	},
	start: {
		how: {
			chosen: '',
			completed: 'One department is chosen: its peers were added.',
			default: 'No department is chosen yet: this is the largest set of alike departments.',
			apart: 'No department is chosen yet: these have a full report, but are not of one kind.'
		},
		hint: 'Choose 2–6 departments in the filter above, or start from a peer group:',
		proposal: (group, n, shown) => (n > shown ? `${group} (${shown} of ${n})` : `${group} (${n})`),
		dropped: (names) => `Six departments at most; not shown: ${names}.`,
		unread: (names) => `No self-evaluation read in full, so nothing to compare: ${names}.`,
		alone: 'No other department of its peer group has a full report: choose one more.'
	},
	execution: {
		title: 'Year-end execution rate',
		ariaLabel: 'Small charts of execution rates, one a department, on one axis',
		axis: 'Execution rate (%), axis is cut',
		department: 'Department',
		year: 'Year',
		rate: 'Rate',
		basis: 'Basis',
		scope: 'Scope of units',
		place: 'Place among peers',
		remark: 'Remark',
		noRate: 'no year-end rate',
		placeOf: (year, place, n) => `${year}: place ${place} of ${n}`,
		change: (points, reasons) =>
			`${points} pp against the year before${reasons === '' ? '' : ` (${reasons}: with caution)`}`,
		standing: {
			comparable: 'on the full-year budget',
			unspecified: 'budget basis not stated',
			initial_only: 'against the initial budget, another measure',
			no_rate: 'cannot be computed'
		},
		notes: {
			lines: 'Joined only where neighbouring years have the same basis and scope; gaps stay gaps.',
			places: (places, of) =>
				places === 0
					? 'Places only among five or more departments of one kind, level, stated scope and basis: no year here has enough.'
					: `Places only among five or more departments of one kind, level, stated scope and basis (${places} of ${of} department-years). Place 1 is the highest rate, which is not the best.`,
			initialOnly: (list) => `Initial budget only, not drawn: ${list}.`
		}
	},
	money: {
		title: 'Spending',
		ariaLabel: 'Small bar charts of spending, one a department, on one axis',
		axis: '万元 (10,000 yuan)',
		department: 'Department',
		year: 'Year',
		actual: 'Actual',
		growth: 'Growth',
		scope: 'Scope of units',
		derived: 'sum of parts',
		note: 'Nominal amounts. Departments of unlike scope (own unit, with subordinates) do not compare in size; below each name the scope of its latest year.'
	},
	scores: {
		title: 'Score, normalised by what was reachable',
		ariaLabel: 'Small charts of normalised scores, one a department, on one axis',
		axis: 'Normalised score, axis is cut',
		department: 'Department',
		year: 'Year',
		printed: 'Printed score',
		reachable: 'Reachable',
		normalized: 'Normalised',
		change: 'Change',
		newScheme: 'new scheme, not compared',
		assumed: 'assumed',
		note: 'Departments score themselves and crowd near the top: places would be noise, so there are none. The line breaks where the scheme changes.'
	},
	problems: {
		title: 'Problems and lost points: category × year',
		ariaLabel: 'Matrix of problem categories by department and year',
		department: 'Department',
		category: 'Category',
		year: 'Year',
		content: 'Content',
		stated: (n) => `${n} stated ${n === 1 ? 'problem' : 'problems'}`,
		deducted: (n) => `${n} ${n === 1 ? 'reason' : 'reasons'} of lost points`,
		none: 'not mentioned in the problem section',
		noSection: 'the report has no problem section: silence proves nothing',
		note: 'More detail is not more problems; no report, no problem section and “not mentioned” are three different things.'
	},
	legend: {
		comparable: 'On the full-year (adjusted) budget',
		actual: 'Actual',
		normalized: 'Normalised score',
		assumed: 'Full mark of 100 assumed',
		break: 'Scheme changed: line broken',
		stated: 'Stated problems (count)',
		deducted: 'Reason of lost points only; orange frame: both',
		noSection: 'Report without a problem section'
	},
	perHead: {
		title: 'People, spending per head and three public expenses',
		hint: 'Per head only where money and people are both of the department’s own unit (万元 per person); otherwise the reason is given. People in post, without outsourced labour.',
		department: 'Department',
		year: 'Year',
		inPost: 'In post',
		actual: 'Actual',
		perHead: 'Per head',
		threePublic: 'Three-public control rate',
		notPrinted: 'not printed',
		severalUnits: 'several units',
		proof: 'Proof',
		why: {
			shown: '',
			no_actual: 'no spending printed',
			no_headcount: 'no total of people in post',
			scope_unknown: 'scope of units not stated: not computed',
			people_of_other_units: 'people include other units, money is of the own unit: not computed',
			subordinates_not_counted: 'money includes subordinates, scope of people unclear: not computed'
		},
		empty: 'The reports of these departments print no people.'
	}
};

/** Words of the view that sets departments side by side. */
export const compare: Translated<typeof zh> = { 'zh-CN': zh, en };
