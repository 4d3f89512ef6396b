import type { Translated } from './lang.ts';

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
	}
};

const en: typeof zh = {
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
	}
};

export const executionCharts: Translated<typeof zh> = { 'zh-CN': zh, en };
