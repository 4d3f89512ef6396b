import type { Translated } from './lang.ts';

interface Sentence {
	full: number;
	partial: number;
	departments: number;
	years: string;
	covered: number;
	cells: number;
	/** Lowest and highest year-end execution rate, and how many there are; null where there is none. */
	rates: { n: number; lowest: string; highest: string } | null;
	/** The most stated problem category: k of n reports with a problem section. */
	problem: { name: string; k: number; n: number } | null;
	errors: number;
}

const zh = {
	title: '总览',
	question: '手头有什么，说明什么，哪些数字还不能用？',
	sentence({
		full,
		partial,
		departments,
		years,
		covered,
		cells,
		rates,
		problem,
		errors
	}: Sentence) {
		if (full === 0)
			return partial === 0 ? '没有报告。' : `只有 ${partial} 份只读到开头的报告，不作比较。`;
		const parts = [
			`${departments} 个部门 ${years} 年共 ${full} 份整份报告，覆盖 ${cells} 个部门年度中的 ${covered} 个`
		];
		if (partial > 0) parts.push(`另有 ${partial} 份只读到开头，不计入比较`);
		if (rates) {
			parts.push(
				rates.n === 1
					? `年末执行率 ${rates.lowest}（n=1）`
					: `年末执行率在 ${rates.lowest} 与 ${rates.highest} 之间（n=${rates.n}）`
			);
		}
		if (problem)
			parts.push(
				`最常见的问题是“${problem.name}”，${problem.n} 份有问题章节的报告中有 ${problem.k} 份提到`
			);
		parts.push(errors === 0 ? '没有未决的错误级疑点' : `有 ${errors} 处错误级疑点，引用前请核对`);
		return `${parts.join('；')}。`;
	},
	coverage: {
		title: '有哪些报告',
		ariaLabel: '各部门各年度的报告覆盖矩阵',
		department: '部门',
		year: '年度',
		coverage: '报告',
		kinds: { table: '自评表', report: '自评报告', project: '只有项目报告', none: '没有报告' },
		andProject: '，另有项目报告',
		project: '另有项目报告',
		note: (covered: number, cells: number) =>
			`覆盖：${cells} 个部门年度中 ${covered} 个有部门整体自评。空缺是没有报告，不是 0。`,
		partial: (reports: number, departments: number) =>
			`未画出：${departments} 个部门的 ${reports} 份报告只读到开头。`
	},
	more: {
		execution: '全部执行率图表',
		problems: '全部问题图表',
		scores: '全部得分图表'
	}
};

const en: typeof zh = {
	title: 'Overview',
	question: 'What do we have, what does it say, and which figures cannot be used yet?',
	sentence({
		full,
		partial,
		departments,
		years,
		covered,
		cells,
		rates,
		problem,
		errors
	}: Sentence) {
		if (full === 0) {
			return partial === 0
				? 'There are no reports.'
				: `Only ${partial} reports of which the opening alone was read; nothing is compared.`;
		}
		const parts = [
			`${full} reports read in full from ${departments} departments, ${years}, cover ${covered} of ${cells} department-years`
		];
		if (partial > 0)
			parts.push(`${partial} more were read only at the opening and are not compared`);
		if (rates) {
			parts.push(
				rates.n === 1
					? `year-end execution is ${rates.lowest} (n=1)`
					: `year-end execution lies between ${rates.lowest} and ${rates.highest} (n=${rates.n})`
			);
		}
		if (problem) {
			parts.push(
				`the problem stated most is “${problem.name}”, in ${problem.k} of ${problem.n} reports with a problem section`
			);
		}
		parts.push(
			errors === 0
				? 'no open error findings'
				: `${errors} open error findings: check before quoting`
		);
		return `${parts.join('; ')}.`;
	},
	coverage: {
		title: 'Which reports there are',
		ariaLabel: 'Matrix of report coverage by department and year',
		department: 'Department',
		year: 'Year',
		coverage: 'Report',
		kinds: {
			table: 'self-evaluation table',
			report: 'self-evaluation report',
			project: 'project report only',
			none: 'no report'
		},
		andProject: ', and a project report',
		project: 'also a project report',
		note: (covered: number, cells: number) =>
			`Coverage: ${covered} of ${cells} department-years have a department self-evaluation. A gap is a missing report, not 0.`,
		partial: (reports: number, departments: number) =>
			`Not drawn: ${reports} reports of ${departments} departments of which only the opening was read.`
	},
	more: {
		execution: 'All execution charts',
		problems: 'All problem charts',
		scores: 'All score charts'
	}
};

export const overview: Translated<typeof zh> = { 'zh-CN': zh, en };
