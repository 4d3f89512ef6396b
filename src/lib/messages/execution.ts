import type { Translated } from './lang.ts';

interface NamedRate {
	name: string;
	year: number;
	rate: string;
}

interface Sentence {
	reports: number;
	rates: number;
	comparable: number;
	unspecified: number;
	lowest: NamedRate | null;
	highest: NamedRate | null;
	initialOnly: NamedRate[];
}

interface MonitoringWords {
	name: string;
	date: string;
	progress: string;
	onYearBudget: string | null;
	points: string;
	isBehind: boolean;
	yearEnd: string | null;
}

/** What is usual among a department's peers. */
const peers = {
	zh: {
		peersOf: (of: 'kind' | 'all', median: string, lower: string, upper: string, n: number) =>
			`${of === 'kind' ? '同类同级部门' : '全部可比部门'}中位数 ${median}，中间一半 ${lower}–${upper}（n=${n}）`
	},
	en: {
		peersOf: (of: 'kind' | 'all', median: string, lower: string, upper: string, n: number) =>
			`${of === 'kind' ? 'Same kind and level' : 'All comparable departments'}: median ${median}, middle half ${lower}–${upper} (n=${n})`
	}
};

const zh = {
	title: '执行率',
	question: '各部门预算用了多少？',
	sentence({ reports, rates, comparable, unspecified, lowest, highest, initialOnly }: Sentence) {
		const parts: string[] = [];
		if (!lowest || !highest) parts.push(`${reports} 个部门年度中没有可计算的年末执行率`);
		else {
			const basis =
				unspecified === 0
					? '均以全年预算为口径'
					: `全年预算口径 ${comparable} 个，口径未说明 ${unspecified} 个`;
			parts.push(`${reports} 个部门年度中 ${rates} 个有年末执行率（${basis}）`);
			parts.push(
				rates === 1
					? `${lowest.name} ${lowest.year} 年为 ${lowest.rate}`
					: `最低为 ${lowest.name} ${lowest.year} 年 ${lowest.rate}，最高为 ${highest.name} ${highest.year} 年 ${highest.rate}`
			);
		}
		if (initialOnly.length > 0 && initialOnly.length <= 3) {
			const shown = initialOnly
				.map(({ name, year, rate }) => `${name} ${year} 年 ${rate}`)
				.join('、');
			parts.push(`只列年初预算的单列：${shown}`);
		} else if (initialOnly.length > 3)
			parts.push(`另有 ${initialOnly.length} 个只列年初预算，单列`);
		return `${parts.join('；')}。`;
	},
	matrix: {
		title: '部门 × 年度：年末执行率（%）',
		ariaLabel: '各部门各年度执行率矩阵',
		department: '部门',
		year: '年度',
		rate: '执行率',
		budget: '预算',
		actual: '支出',
		basis: '口径',
		remark: '说明',
		standing: {
			comparable: '按全年预算',
			unspecified: '预算口径未说明',
			initial_only: '对年初预算，另一指标',
			no_rate: '无法计算',
			missing: '没有报告'
		}
	},
	strip: {
		title: '每年各部门的位置',
		ariaLabel: '按年度排列的部门执行率点图',
		axis: '执行率（%），坐标轴有截断',
		...peers.zh,
		year: '年度',
		count: 'n',
		alike: '可比的 n',
		median: '中位数',
		lowest: '最低',
		lower: '下四分位',
		upper: '上四分位',
		highest: '最高',
		standing: { comparable: '按全年预算', unspecified: '预算口径未说明' }
	},
	multiples: {
		...peers.zh,
		title: '各部门逐年执行率（同一坐标）',
		ariaLabel: '各部门逐年执行率小图',
		axis: '执行率（%），坐标轴有截断',
		department: '部门',
		year: '年度',
		rate: '执行率',
		change: '较上年',
		basis: '口径',
		peers: '同类',
		remark: '说明',
		changed: (points: string, reasons: string) =>
			`较上年 ${points} 个百分点${reasons === '' ? '' : `（不可直接比较：${reasons}）`}`,
		panel: (n: number, bases: string) => `n=${n} · ${bases}`,
		standing: {
			comparable: '按全年预算',
			unspecified: '预算口径未说明',
			initial_only: '对年初预算，另一指标'
		},
		basisShort: { comparable: '全年预算', unspecified: '口径未说明', initial_only: '年初预算' },
		between: '、'
	},
	groups: {
		basis: { in_force: '全年（调整后）预算', unspecified: '预算口径未说明', initial: '年初预算' },
		scope: { own_unit: '本级', with_subordinates: '含下属单位', unknown: '单位范围未说明' }
	} as Record<'basis' | 'scope', Record<string, string>>,
	initial: {
		title: '支出与年初预算',
		ariaLabel: '支出与年初预算对比条形图',
		department: '部门',
		year: '年度',
		part: '部分',
		parts: { total: '合计', basic: '基本支出', project: '项目支出' },
		initial: '年初预算',
		adjusted: '全年（调整后）预算',
		actual: '支出',
		ratio: '支出 ÷ 年初预算',
		difference: '差额',
		axis: '万元',
		derived: '由分项相加'
	},
	unspent: {
		title: '没有用完的钱：基本支出还是项目支出？',
		ariaLabel: '未执行金额堆叠条形图',
		department: '部门',
		year: '年度',
		basis: '口径',
		axis: '未执行金额（万元）',
		total: '合计',
		scope: { basic: '基本支出', project: '项目支出' }
	},
	threePublic: {
		title: '“三公”经费控制率',
		ariaLabel: '“三公”经费控制率点图，以 100% 为限',
		department: '部门',
		year: '年度',
		basis: '口径',
		budget: '预算',
		actual: '支出',
		rate: '控制率',
		difference: '差额',
		axis: '支出 ÷ 预算（%），坐标轴有截断',
		stated: '报告所印',
		limit: '100% 上限'
	},
	monitoring: {
		title: (year: number | null) => `年中进度与年末执行率${year === null ? '' : `（${year}）`}`,
		ariaLabel: '年中支出进度与年末执行率',
		department: '部门',
		year: '年度',
		scope: { department: '整体', project: '项目' },
		scopeColumn: '范围',
		cutOff: '监控截止日',
		progress: '所印进度',
		onYearBudget: '按全年预算折算',
		ahead: '与时间进度之差（百分点）',
		yearEnd: '年末',
		elapsed: '时间进度',
		axis: '%',
		basis: '口径',
		onYearShort: (rate: string) => `（按全年预算 ${rate}）`,
		sentence({ name, date, progress, onYearBudget, points, isBehind, yearEnd }: MonitoringWords) {
			const onYear = onYearBudget === null ? '' : `，按全年预算折算 ${onYearBudget}`;
			const end = yearEnd === null ? '' : `；年末 ${yearEnd}`;
			return `${name}：${date} ${progress}${onYear}，${isBehind ? '慢于' : '快于'}时间进度 ${points} 个百分点${end}。`;
		},
		count: (n: number, behind: number, scope: string) =>
			`${scope}：${n} 个中 ${behind} 个慢于时间进度。`
	},
	legend: {
		filled: '全年（调整后）预算口径，颜色越深未用越多',
		hollow: '预算口径未说明',
		dashed: '只有年初预算：数值为支出 ÷ 年初预算',
		missing: '没有报告（不是 0）',
		band: '可比部门的中间一半与中位数',
		apart: '不在中位数之内（单位范围不同）',
		peers: '同类部门的中间一半与中位数',
		year: '同一可比组的相邻年度才连线',
		over: '超出预算',
		ahead: '快于时间进度',
		behind: '慢于时间进度',
		project: '项目支出（方形）'
	},
	notes: {
		coverage: (rates: number, reports: number, cells: number) =>
			`覆盖：${cells} 个部门年度中 ${reports} 个有整份报告，其中 ${rates} 个能算年末执行率。空缺不补、不连线。`,
		order: (year: number) =>
			`行序：${year} 年执行率由低到高，横线隔开的各组分别排序；末组该年没有可比执行率，不排序。`,
		bandCount: '右侧 n=a/b：b 个部门中有 a 个可比，中位数只按这 a 个计算。',
		multiples: (shown: number, total: number) =>
			shown === total
				? `共 ${total} 个部门。`
				: `显示 ${shown} 个（共 ${total} 个）：可比年度之间跌幅最大的部门；筛选部门可看其他。`,
		unjoined: (n: number, reasons: string) => `${n} 处相邻年度不连线：${reasons}。`,
		smallN: 'n 小于 5 的年份只列点和名称，不算中位数。',
		initial: (shown: number, total: number) =>
			`高于年初预算不等于超支：预算可能已调整。显示各组比值最高的，共 ${shown} 个（全部 ${total} 个）。`,
		unspent: (shown: number, total: number) =>
			`未执行不等于结转：未用指标可能被财政收回。两部分都印出的部门年度 ${total} 个，显示各组最大的，共 ${shown} 个。`,
		threePublic: '控制率以不超过 100% 为合格，低不代表差。',
		monitoring:
			'年中进度、年末执行率、时间进度是三个指标，不连成同一序列；虚线只连同一分母的两点（按全年预算折算的进度与年末执行率）。截止日不同不可比。'
	},
	partial: {
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
	}
};

const en: typeof zh = {
	title: 'Execution',
	question: 'How much of their budgets did departments use?',
	sentence({ reports, rates, comparable, unspecified, lowest, highest, initialOnly }: Sentence) {
		const parts: string[] = [];
		if (!lowest || !highest) parts.push(`None of ${reports} department-years has a year-end rate`);
		else {
			const basis =
				unspecified === 0
					? 'all on the full-year budget'
					: `${comparable} on the full-year budget, ${unspecified} on a basis not stated`;
			parts.push(`${rates} of ${reports} department-years have a year-end rate (${basis})`);
			parts.push(
				rates === 1
					? `${lowest.name} ${lowest.year} stands at ${lowest.rate}`
					: `lowest ${lowest.name} ${lowest.year} at ${lowest.rate}, highest ${highest.name} ${highest.year} at ${highest.rate}`
			);
		}
		if (initialOnly.length > 0 && initialOnly.length <= 3) {
			const shown = initialOnly
				.map(({ name, year, rate }) => `${name} ${year} at ${rate}`)
				.join(', ');
			parts.push(`shown apart, against the initial budget only: ${shown}`);
		} else if (initialOnly.length > 3) {
			parts.push(`${initialOnly.length} more print only the initial budget and are shown apart`);
		}
		return `${parts.join('; ')}.`;
	},
	matrix: {
		title: 'Department × year: year-end execution rate (%)',
		ariaLabel: 'Matrix of execution rates by department and year',
		department: 'Department',
		year: 'Year',
		rate: 'Rate',
		budget: 'Budget',
		actual: 'Actual',
		basis: 'Basis',
		remark: 'Remark',
		standing: {
			comparable: 'on the full-year budget',
			unspecified: 'budget basis not stated',
			initial_only: 'against the initial budget, another measure',
			no_rate: 'cannot be computed',
			missing: 'no report'
		}
	},
	strip: {
		title: 'Where departments stood each year',
		ariaLabel: 'Dots of department execution rates, one row a year',
		axis: 'Execution rate (%), axis is cut',
		...peers.en,
		year: 'Year',
		count: 'n',
		alike: 'Comparable n',
		median: 'Median',
		lowest: 'Lowest',
		lower: 'Lower quartile',
		upper: 'Upper quartile',
		highest: 'Highest',
		standing: { comparable: 'on the full-year budget', unspecified: 'budget basis not stated' }
	},
	multiples: {
		...peers.en,
		title: 'Each department year by year, on one axis',
		ariaLabel: 'Small panels of execution rates, one a department',
		axis: 'Execution rate (%), axis is cut',
		department: 'Department',
		year: 'Year',
		rate: 'Rate',
		change: 'Against the year before',
		basis: 'Basis',
		peers: 'Peers',
		remark: 'Remark',
		changed: (points, reasons) =>
			`${points} pp against the year before${reasons === '' ? '' : ` (not directly comparable: ${reasons})`}`,
		panel: (n, bases) => `n=${n} · ${bases}`,
		standing: {
			comparable: 'on the full-year budget',
			unspecified: 'budget basis not stated',
			initial_only: 'against the initial budget, another measure'
		},
		basisShort: {
			comparable: 'full-year',
			unspecified: 'basis not stated',
			initial_only: 'initial budget'
		},
		between: ', '
	},
	groups: {
		basis: {
			in_force: 'Full-year (adjusted) budget',
			unspecified: 'Basis not stated',
			initial: 'Initial budget'
		},
		scope: {
			own_unit: 'own unit',
			with_subordinates: 'with subordinate units',
			unknown: 'unit scope not stated'
		}
	},
	initial: {
		title: 'Spending beside the initial budget',
		ariaLabel: 'Bars of spending over the initial budget',
		department: 'Department',
		year: 'Year',
		part: 'Part',
		parts: { total: 'Total', basic: 'Basic', project: 'Project' },
		initial: 'Initial budget',
		adjusted: 'Full-year (adjusted) budget',
		actual: 'Actual',
		ratio: 'Actual ÷ initial',
		difference: 'Difference',
		axis: '万元 (10,000 yuan)',
		derived: 'sum of parts'
	},
	unspent: {
		title: 'Money not used: basic or project expenditure?',
		ariaLabel: 'Stacked bars of unspent budget',
		department: 'Department',
		year: 'Year',
		basis: 'Basis',
		axis: 'Not spent, 万元 (10,000 yuan)',
		total: 'Total',
		scope: { basic: 'Basic expenditure', project: 'Project expenditure' }
	},
	threePublic: {
		title: 'Three public expenses: control rate',
		ariaLabel: 'Dots of three-public control rates against the limit of 100 %',
		department: 'Department',
		year: 'Year',
		basis: 'Basis',
		budget: 'Budget',
		actual: 'Actual',
		rate: 'Control rate',
		difference: 'Difference',
		axis: 'Actual ÷ budget (%), axis is cut',
		stated: 'as printed',
		limit: 'limit 100%'
	},
	monitoring: {
		title: (year: number | null) =>
			`Mid-year progress and year-end rate${year === null ? '' : ` (${year})`}`,
		ariaLabel: 'Mid-year spending progress and year-end execution rate',
		department: 'Department',
		year: 'Year',
		scope: { department: 'overall', project: 'projects' },
		scopeColumn: 'Scope',
		cutOff: 'Cut-off date',
		progress: 'Progress as printed',
		onYearBudget: 'On the year’s budget',
		ahead: 'Against elapsed time (pp)',
		yearEnd: 'Year-end',
		elapsed: 'time elapsed',
		axis: '%',
		basis: 'Basis',
		onYearShort: (rate) => ` (year’s budget ${rate})`,
		sentence({ name, date, progress, onYearBudget, points, isBehind, yearEnd }) {
			const onYear = onYearBudget === null ? '' : `, ${onYearBudget} on the year’s budget`;
			const end = yearEnd === null ? '' : `; year-end ${yearEnd}`;
			return `${name}: ${progress} by ${date}${onYear}, ${points} pp ${isBehind ? 'behind' : 'ahead of'} elapsed time${end}.`;
		},
		count: (n, behind, scope) => `${behind} of ${n} (${scope}) are behind elapsed time.`
	},
	legend: {
		filled: 'Full-year (adjusted) budget; darker: more left unspent',
		hollow: 'Budget basis not stated',
		dashed: 'Initial budget only: actual ÷ initial budget',
		missing: 'No report (not 0)',
		band: 'Middle half and median of comparable departments',
		apart: 'Not part of the median (another scope of units)',
		peers: 'Middle half and median of peers',
		year: 'A line joins only neighbouring years of one comparable group',
		over: 'Over budget',
		ahead: 'Ahead of elapsed time',
		behind: 'Behind elapsed time',
		project: 'Project expenditure (square)'
	},
	notes: {
		coverage: (rates: number, reports: number, cells: number) =>
			`Coverage: ${reports} of ${cells} department-years have a report read in full, ${rates} of these a year-end rate. Gaps stay gaps.`,
		order: (year) =>
			`Rows: lowest rate of ${year} first, each group between rules by itself; the last group has no comparable rate that year and is not ranked.`,
		bandCount:
			'At the right, n=a/b: a of b departments are comparable; the median is of these alone.',
		multiples: (shown, total) =>
			shown === total
				? `${total} departments.`
				: `${shown} of ${total} departments: the largest fall between comparable years. Choose departments to see others.`,
		unjoined: (n, reasons) =>
			`${n} ${n === 1 ? 'pair' : 'pairs'} of neighbouring years not joined: ${reasons}.`,
		smallN: 'Years with n below 5 show dots and names, no median.',
		initial: (shown: number, total: number) =>
			`Above the initial budget is not overspending: it may have been adjusted. The highest ratios of each group, ${shown} of ${total}.`,
		unspent: (shown: number, total: number) =>
			`Not spent is not carried over: the treasury may take unused quota back. ${total} department-years print both parts; the largest of each group are shown, ${shown} in all.`,
		threePublic: 'A control rate must not pass 100 %; low is not bad.',
		monitoring:
			'Mid-year progress, year-end rate and elapsed time are three measures, not one series; the dotted line joins only two points over one denominator (progress on the year’s budget, year-end rate). Different cut-off dates do not compare.'
	},
	partial: {
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
	}
};

export const execution: Translated<typeof zh> = { 'zh-CN': zh, en };
