import type { Translated } from './lang.ts';

interface ListSentence {
	reports: number;
	departments: number;
	full: number;
	partial: number;
	ofDepartments: number;
	ofProjects: number;
	firstYear: number | null;
	lastYear: number | null;
	contradicted: number;
	worst: { name: string; year: number; errors: number } | null;
}

const zh = {
	title: '报告',
	question: '有哪些报告，哪些数字还不能用？',
	sentence(s: ListSentence) {
		if (s.reports === 0) return '当前筛选下没有报告。';
		const span = s.firstYear === s.lastYear ? `${s.firstYear}` : `${s.firstYear}–${s.lastYear}`;
		const read =
			s.partial === 0 ? '均读了全文' : `${s.full} 份读了全文，${s.partial} 份只读了部分内容`;
		const errors =
			s.worst === null
				? '没有错误级疑点'
				: `${s.contradicted} 份有错误级疑点，最多的是 ${s.worst.name} ${s.worst.year} 年（${s.worst.errors} 处）`;
		return `${s.departments} 个部门 ${span} 年的 ${s.reports} 份报告（部门整体 ${s.ofDepartments} 份、项目 ${s.ofProjects} 份），${read}；${errors}。`;
	},
	notes: [
		'疑点由勾稽校验得出，不改动任何数字；报告写得越细，疑点往往越多，数量不代表好坏。',
		'“部分”指只读到公开页面的一部分：没有看到的内容不等于没有，也不进入部门间对比。'
	],
	year: (year: number) => `${year} 年度`,
	yearCounts: (n: number, partial: number) =>
		partial === 0 ? `${n} 份` : `${n} 份，其中部分 ${partial} 份`,
	yearErrors: (n: number) => `错误 ${n} 处`,
	columns: {
		report: '报告',
		kind: '种类',
		read: '阅读',
		problems: '问题',
		findings: '疑点'
	},
	completeness: { full: '全文', partial: '部分' } as Record<string, string>,
	problemsShort: {
		stated_none: '写明无',
		blank: '栏空着',
		no_section: '无此栏',
		not_visible: '未见'
	} as Record<string, string>,
	problemsCount: (n: number) => `${n} 条`,
	findingCount: { error: '错误', warning: '警示', info: '提示' },
	noFindings: '无疑点',
	trust: {
		title: '这份报告能不能信：校验结果',
		hint: '只列读了全文的报告，疑点重的在前。写得越细，疑点往往越多：数量不代表好坏，错误要先核对再引用。',
		shown: (shown: number, total: number) => `显示 ${total} 份中的 ${shown} 份。`,
		department: '部门',
		year: '年度',
		kind: '报告',
		errors: '错误',
		warnings: '警示',
		infos: '提示'
	},
	contradictions: {
		title: '互相矛盾的事实',
		jump: (n: number) => `互相矛盾的事实 ${n} 处 ↓`,
		hint: '同一件事两个数、两件事同一个数、分项与合计或收入与支出对不上。两个数都按报告印的保留，不判断哪个对。',
		none: '当前范围内没有互相矛盾的事实。',
		report: '报告',
		what: '矛盾之处',
		a: '一处',
		b: '另一处',
		delta: '差',
		lines: '事实与位置',
		compare: '并排查看出处'
	},
	empty: '当前筛选下没有报告。请放宽年度、部门或地区。'
};

const en: typeof zh = {
	title: 'Reports',
	question: 'Which reports are there, and which figures are not ready to be shown?',
	sentence(s: ListSentence) {
		if (s.reports === 0) return 'No report matches these filters.';
		const span = s.firstYear === s.lastYear ? `${s.firstYear}` : `${s.firstYear}–${s.lastYear}`;
		const read =
			s.partial === 0 ? 'all read in full' : `${s.full} read in full, ${s.partial} only in part`;
		const errors =
			s.worst === null
				? 'no finding of severity error'
				: `${s.contradicted} with findings of severity error, most of them in ${s.worst.name} ${s.worst.year} (${s.worst.errors})`;
		return `${s.reports} reports of ${s.departments} departments, ${span} (${s.ofDepartments} on whole departments, ${s.ofProjects} on projects), ${read}; ${errors}.`;
	},
	notes: [
		'Findings come from cross-checks and change no figure. The more a report details, the more can be found: their number is no verdict.',
		'“In part” means that only part of a published page was read: what was not seen may still be there, and the report enters no comparison between departments.'
	],
	year: (year: number) => `Fiscal year ${year}`,
	yearCounts: (n: number, partial: number) =>
		partial === 0 ? `${n} reports` : `${n} reports, ${partial} of them in part`,
	yearErrors: (n: number) => `${n} errors`,
	columns: {
		report: 'Report',
		kind: 'Kind',
		read: 'Read',
		problems: 'Problems',
		findings: 'Findings'
	},
	completeness: { full: 'in full', partial: 'in part' },
	problemsShort: {
		stated_none: 'says none',
		blank: 'left blank',
		no_section: 'no section',
		not_visible: 'not seen'
	},
	problemsCount: (n: number) => String(n),
	findingCount: { error: 'errors', warning: 'warnings', info: 'notes' },
	noFindings: 'none',
	trust: {
		title: 'Can a report be trusted: what the checks found',
		hint: 'Reports read in full, the gravest first. More detail gives more findings: their number is no verdict, but an error must be checked before it is quoted.',
		shown: (shown, total) => `${shown} of ${total} shown.`,
		department: 'Department',
		year: 'Year',
		kind: 'Report',
		errors: 'Errors',
		warnings: 'Warnings',
		infos: 'Notes'
	},
	contradictions: {
		title: 'Facts that contradict each other',
		jump: (n: number) => `${n} ${n === 1 ? 'contradiction' : 'contradictions'} ↓`,
		hint: 'Two values for one fact, one value for two facts, parts that miss their total, or income that misses spending. Both values stay as printed; nobody decides which is right.',
		none: 'No facts contradict each other in this selection.',
		report: 'Report',
		what: 'What contradicts',
		a: 'One place',
		b: 'The other',
		delta: 'Difference',
		lines: 'Facts and where they stand',
		compare: 'Compare the proofs'
	},
	empty: 'No report matches these filters. Widen the years, departments or region.'
};

export const reports: Translated<typeof zh> = { 'zh-CN': zh, en };
