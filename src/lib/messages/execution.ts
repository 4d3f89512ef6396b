import { executionCharts } from './execution-charts.ts';
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
	...executionCharts['zh-CN'],
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
		smallN: '可比的部门不足 5 个的年份只列点，不算中位数。',
		initial: (shown: number, total: number) =>
			`高于年初预算不等于超支：预算可能已调整。显示各组比值最高的，共 ${shown} 个（全部 ${total} 个）。`,
		unspent: (shown: number, total: number) =>
			`未执行不等于结转：未用指标可能被财政收回。两部分都印出的部门年度 ${total} 个，显示各组最大的，共 ${shown} 个。`,
		threePublic: '控制率以不超过 100% 为合格，低不代表差。',
		monitoring:
			'年中进度、年末执行率、时间进度是三个指标，不连成同一序列；虚线只连同一分母的两点（按全年预算折算的进度与年末执行率）。截止日不同不可比。'
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
	...executionCharts.en,
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
				? `${total} ${total === 1 ? 'department' : 'departments'}.`
				: `${shown} of ${total} departments: the largest fall between comparable years. Choose departments to see others.`,
		unjoined: (n, reasons) =>
			`${n} ${n === 1 ? 'pair' : 'pairs'} of neighbouring years not joined: ${reasons}.`,
		smallN: 'Years with fewer than 5 comparable departments show dots, no median.',
		initial: (shown: number, total: number) =>
			`Above the initial budget is not overspending: it may have been adjusted. The highest ratios of each group, ${shown} of ${total}.`,
		unspent: (shown: number, total: number) =>
			`Not spent is not carried over: the treasury may take unused quota back. ${total} ${total === 1 ? 'department-year prints' : 'department-years print'} both parts; the largest of each group are shown, ${shown} in all.`,
		threePublic: 'A control rate must not pass 100 %; low is not bad.',
		monitoring:
			'Mid-year progress, year-end rate and elapsed time are three measures, not one series; the dotted line joins only two points over one denominator (progress on the year’s budget, year-end rate). Different cut-off dates do not compare.'
	}
};

export const execution: Translated<typeof zh> = { 'zh-CN': zh, en };
