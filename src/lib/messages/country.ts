import type { Translated } from './lang.ts';

interface CountrySentence {
	provinces: string;
	counties: string;
	departments: string;
	reports: string;
	from: number;
	to: number;
	last: { year: number; k: string; n: string; share: string } | undefined;
}

const zh = {
	title: '全国（分区数据）',
	question: '全国各年有多少部门公开、执行得怎样？',
	sentence: '先读全国汇总表（约三十千字节），再按县读取明细；一次最多五个县。',
	synthetic: '合成数据：省、县、部门和数字都是为演示规模而生成的，不得作为事实引用。',
	syntheticNote: '合成数据，不得作为事实引用。',
	noScript: '这一页的数字由浏览器里的查询引擎算出，需要打开脚本。',
	noData: {
		title: '这个网站没有全国数据',
		how: '在仓库里运行下面的命令，再重新构建网站；或把做好的文件夹放到网站的 tables/country/ 下：',
		elsewhere: '数据也可以放在另一个地址：构建时设 JILAN_TABLES，见 docs/scale-out.md。',
		again: '再找一次'
	},
	country: '全国',
	asOf: (date: string, scale: string) => `规模 ${scale} · 数据截至 ${date}`,
	countrySentence({ provinces, counties, departments, reports, from, to, last }: CountrySentence) {
		const coverage = last
			? `${last.year} 年 ${last.n} 个部门中 ${last.k} 个有可读的自评报告（${last.share}）`
			: '没有一年有报告';
		return `${provinces} 个省、${counties} 个县、${departments} 个部门，${from}–${to} 年共 ${reports} 份报告；${coverage}。`;
	},
	opening: '正在读取全国汇总……',
	boardFailed: '页面的一部分没有取到。',
	coverage: {
		title: '每年有多少部门说了什么',
		ariaLabel: '全国各年覆盖：部门数矩阵',
		measure: '部门',
		measures: {
			reporting: { full: '有整份可读的自评报告', short: '有报告' },
			with_money: { full: '印出预算与支出', short: '有金额' },
			in_force: { full: '按全年（调整后）预算', short: '全年预算' },
			scored: { full: '印出自评得分', short: '有得分' },
			with_problem_section: { full: '有问题部分', short: '有问题部分' }
		},
		of: (k: string, n: string) => `${n} 个部门中 ${k} 个`,
		legend: '占全部部门的比例（50%、75%、90%、99% 起）',
		note: 'n：当年有报告的县的全部部门。没有写，不等于没有问题。'
	},
	execution: {
		title: '各年执行率的分布：每类口径与单位范围一格',
		ariaLabel: '全国各年执行率四分位小图',
		axis: '执行率（%），坐标轴有截断',
		basis: { in_force: '全年预算', unspecified: '口径未说明' } as Record<string, string>,
		scope: {
			own_unit: '本级',
			with_subordinates: '含下属',
			unknown: '范围未说明'
		} as Record<string, string>,
		groupName: (basis: string, scope: string) => `${basis}，${scope}`,
		panel: (n: string) => `n=${n}`,
		spread: (reports: string, median: string, lower: string, upper: string) =>
			`n=${reports} · 中位数 ${median} · 四分位 ${lower}–${upper}`,
		extremes: (least: string, greatest: string) => `最低 ${least}，最高 ${greatest}`,
		tooFew: '不足 5 份',
		median: '中位数',
		quartiles: '四分位之间',
		line: '同一组的相邻年度',
		note: (panels: number) =>
			`${panels} 格的口径或单位范围不同，不相连、不相加；n 为部门年度数；纵轴相同，有截断。`,
		tooFewNote: (n: number) => `另有 ${n} 组年度不足 5 份，不作中位数，只在数据表里列出。`,
		columns: {
			group: '口径与单位范围',
			year: '年度',
			reports: '部门数',
			least: '最低',
			lower: '下四分位',
			median: '中位数',
			upper: '上四分位',
			greatest: '最高'
		}
	},
	problems: {
		title: (year: number) => `${year} 年各类问题写在多少份部门整体自评里`,
		apart: (deductions: string, project: string, projectDeductions: string) =>
			`只计部门整体自评里写明的问题。不相加、另计的有：部门扣分原因 ${deductions} 条，项目问题 ${project} 条，项目扣分原因 ${projectDeductions} 条。`
	},
	findings: {
		title: '数字核对发现的疑点（条）',
		year: '年度',
		note: '一份报告可有多条；提示（info）多是没有印出的内容，不是错误。'
	},
	drill: {
		title: '看几个县',
		hint: '先选省，再勾选县（可跨省，最多五个），然后载入。',
		province: '省',
		chooseProvince: '请选择……',
		provinceOption: (name: string, counties: string) => `${name}（${counties} 个县）`,
		counties: (name: string) => `${name}的县`,
		county: (departments: string, years: string, kB: string) =>
			`${departments} 个部门 · ${years} · ${kB} kB`,
		full: '已选五个县，先去掉一个再选。',
		chosen: (k: number, n: number) => `已选 ${k} 个县，最多 ${n} 个`,
		none: '还没有选县。',
		remove: (name: string) => `去掉：${name}`,
		years: '年度',
		allYears: '全部年度',
		view: '看什么',
		views: { execution: '预算执行', problems: '问题', scores: '得分' },
		load: (n: number, kB: string) => `载入 ${n} 个县（要传输 ${kB} kB）`,
		loadCached: (n: number) => `显示 ${n} 个县（已在本机）`,
		clear: '全部去掉',
		readingList: '正在读取县的清单……',
		progress: (done: number, of: number, kB: string, ofKB: string) =>
			`已到 ${done}/${of} 个文件，${kB} / ${ofKB} kB`,
		preparing: '文件已到齐，正在核对、装入并计算……',
		progressLabel: '载入进度',
		cancel: '取消',
		cancelled: '已取消，这次选择没有载入。',
		shown: (names: string, departments: string, reports: string, years: string) =>
			`显示：${names} · ${departments} 个部门，${reports} 份报告 · ${years}`,
		kept: (k: number, n: number) => `下面仍是先前载入的 ${k} 个县；新选的 ${n} 个县没有显示。`,
		updating: '正在载入新的选择；下面仍是先前的县。',
		errors: (n: number) => `这些县有 ${n} 处错误级疑点涉及本图数字，核实前不宜引用`,
		notPages: '分区数据没有部门页与报告页；每个点的说明里列出事实编号，可在数据表里核对。',
		facts: (ids: string) => `事实编号 ${ids}`
	},
	failure: {
		part: (name: string) => `没有载入：${name}`,
		codes: {
			missing: '服务器上没有这个文件。',
			truncated: '文件不完整，可能还在上传或传输中断，未予采用。',
			other_build: '文件或清单属于另一次构建，与已打开的不是同一份数据，未予采用。',
			interrupted: '连接中断，没有收全。'
		} as Record<string, string>,
		parts: {
			manifest: '全国数据清单',
			list: (name: string) => `${name}的县清单`,
			pack: (name: string) => `${name}的明细`,
			evidence: (name: string) => `${name}的出处`,
			rollup: '全国汇总表',
			reference: '全国共用表',
			database: '查询引擎'
		},
		countryKept: '已显示的内容仍然有效。',
		nothing: '没有任何数字缺了一部分还当作全部显示。',
		retry: '重试'
	}
};

const en: typeof zh = {
	title: 'The country (partitioned data)',
	question: 'How many departments publish, and how do they execute their budgets?',
	sentence:
		'The country’s summary tables are read first (some thirty kilobytes), then single counties; at most five at a time.',
	synthetic:
		'Synthetic data: provinces, counties, departments and figures are generated to show the scale and must not be cited as fact.',
	syntheticNote: 'Synthetic data, not to be cited as fact.',
	noScript:
		'The figures of this page are computed by a query engine in the browser: scripts are needed.',
	noData: {
		title: 'This site has no data of the country',
		how: 'Run this in the repository and build the site again, or put the finished folder into the site’s tables/country/:',
		elsewhere:
			'The data may also lie at another address: set JILAN_TABLES when the site is built, see docs/scale-out.md.',
		again: 'Look again'
	},
	country: 'The country',
	asOf: (date, scale) => `Scale ${scale} · data as of ${date}`,
	countrySentence({ provinces, counties, departments, reports, from, to, last }) {
		const coverage = last
			? `in ${last.year}, ${last.k} of ${last.n} departments have a self-evaluation that could be read in full (${last.share})`
			: 'no year has a report';
		return `${provinces} provinces, ${counties} counties and ${departments} departments with ${reports} reports of ${from}–${to}; ${coverage}.`;
	},
	opening: 'Reading the country’s summary…',
	boardFailed: 'A part of the page could not be fetched.',
	coverage: {
		title: 'How many departments say what, year by year',
		ariaLabel: 'Coverage of the country by year: matrix of departments',
		measure: 'Departments',
		measures: {
			reporting: { full: 'with a report read in full', short: 'report' },
			with_money: { full: 'that print budget and spending', short: 'money' },
			in_force: { full: 'on the full-year (adjusted) budget', short: 'full-year' },
			scored: { full: 'that print a self-score', short: 'score' },
			with_problem_section: { full: 'with a problem section', short: 'problems' }
		},
		of: (k, n) => `${k} of ${n} departments`,
		legend: 'share of all departments (from 50%, 75%, 90%, 99%)',
		note: 'n: all departments of the counties with a report of the year. Not written is not the same as no problem.'
	},
	execution: {
		title: 'Spread of execution rates by year: one panel a class of budget and scope of units',
		ariaLabel: 'Small panels of the quartiles of execution rates over the country',
		axis: 'Execution rate (%), axis is cut',
		basis: { in_force: 'Full yr', unspecified: 'Unstated' },
		scope: {
			own_unit: 'own',
			with_subordinates: '+ sub.',
			unknown: 'scope?'
		},
		groupName: (basis, scope) => `${basis}, ${scope}`,
		panel: (n) => `n=${n}`,
		spread: (reports, median, lower, upper) =>
			`n=${reports} · median ${median} · quartiles ${lower}–${upper}`,
		extremes: (least, greatest) => `lowest ${least}, highest ${greatest}`,
		tooFew: 'fewer than 5',
		median: 'median',
		quartiles: 'between the quartiles',
		line: 'neighbouring years of one group',
		note: (panels) =>
			`The ${panels} panels differ in budget basis or scope of units (own unit, with subordinates, unstated): they are neither joined nor added. n: departments times years. One vertical axis, cut.`,
		tooFewNote: (n) =>
			`${n} more ${n === 1 ? 'year of a group has' : 'years of groups have'} fewer than 5 reports: no median, listed in the data table only.`,
		columns: {
			group: 'Basis and scope',
			year: 'Year',
			reports: 'Departments',
			least: 'Lowest',
			lower: 'Lower quartile',
			median: 'Median',
			upper: 'Upper quartile',
			greatest: 'Highest'
		}
	},
	problems: {
		title: (year) => `Problem categories stated in department self-evaluations of ${year}`,
		apart: (deductions, project, projectDeductions) =>
			`Only problems stated in evaluations of whole departments. Counted apart and never added: ${deductions} reasons for lost points of departments, ${project} problems of projects, ${projectDeductions} reasons for lost points of projects.`
	},
	findings: {
		title: 'Findings of the cross-checks',
		year: 'Year',
		note: 'A report may have several; notes mostly say what is not printed and are no errors.'
	},
	drill: {
		title: 'A few counties',
		hint: 'Choose a province, tick counties (of several provinces if you like, five at most), then load.',
		province: 'Province',
		chooseProvince: 'Choose…',
		provinceOption: (name, counties) => `${name} (${counties} counties)`,
		counties: (name) => `Counties of ${name}`,
		county: (departments, years, kB) => `${departments} departments · ${years} · ${kB} kB`,
		full: 'Five counties are chosen: remove one to choose another.',
		chosen: (k, n) => `${k} of at most ${n} counties chosen`,
		none: 'No county is chosen yet.',
		remove: (name) => `Remove: ${name}`,
		years: 'Years',
		allYears: 'All years',
		view: 'Show',
		views: { execution: 'Execution', problems: 'Problems', scores: 'Scores' },
		load: (n, kB) => `Load ${n} ${n === 1 ? 'county' : 'counties'} (${kB} kB to transfer)`,
		loadCached: (n) => `Show ${n} ${n === 1 ? 'county' : 'counties'} (already here)`,
		clear: 'Remove all',
		readingList: 'Reading the list of counties…',
		progress: (done, of, kB, ofKB) => `${done} of ${of} files here, ${kB} of ${ofKB} kB`,
		preparing: 'All files are here: checking, loading and computing…',
		progressLabel: 'Progress of loading',
		cancel: 'Cancel',
		cancelled: 'Cancelled: this choice was not loaded.',
		shown: (names, departments, reports, years) =>
			`Shown: ${names} · ${departments} departments, ${reports} reports · ${years}`,
		kept: (k, n) =>
			`Below ${k === 1 ? 'is still the county' : `are still the ${k} counties`} loaded before; of the new choice ${n} ${n === 1 ? 'county is' : 'counties are'} not shown.`,
		updating: 'Loading the new choice; below are still the counties of before.',
		errors: (n) =>
			`${n} open ${n === 1 ? 'error concerns' : 'errors concern'} these figures: check before quoting`,
		notPages:
			'Partitioned data have no pages of departments and reports; each mark names the ids of its facts, to be looked up in the tables.',
		facts: (ids) => `facts ${ids}`
	},
	failure: {
		part: (name) => `Not loaded: ${name}`,
		codes: {
			missing: 'The server does not have this file.',
			truncated: 'The file is not whole: its upload or transfer was cut off. It was not used.',
			other_build:
				'The file or the list belongs to another build than the data that are open. It was not used.',
			interrupted: 'The connection broke before the file was whole.'
		},
		parts: {
			manifest: 'the list of the country’s data',
			list: (name) => `the counties of ${name}`,
			pack: (name) => `the details of ${name}`,
			evidence: (name) => `the proofs of ${name}`,
			rollup: 'the country’s summary tables',
			reference: 'the country’s shared tables',
			database: 'the query engine'
		},
		countryKept: 'What is shown stays valid.',
		nothing: 'No figure that lacks a part is shown as if it were whole.',
		retry: 'Try again'
	}
};

export const country: Translated<typeof zh> = { 'zh-CN': zh, en };
export type CountryMessages = typeof zh;
