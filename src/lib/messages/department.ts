import type { Translated } from './lang.ts';

export interface DepartmentSentence {
	years: string;
	reports: number;
	execution: {
		latest: string;
		latestYear: number;
		before: string | null;
		change: string;
		isSameBasis: boolean;
		bases: string;
	} | null;
	initialOnly: { year: number; rate: string } | null;
	score: {
		latest: string;
		latestYear: number;
		before: string | null;
		change: string;
		isSameScheme: boolean;
	} | null;
	recurring: string | null;
	promised: { year: number; count: number; isDue: boolean } | null;
}

const zh = {
	briefing: '简报（一页）',
	sentence({
		years,
		reports,
		execution,
		initialOnly,
		score,
		recurring,
		promised
	}: DepartmentSentence) {
		const parts = [`${years} 年共 ${reports} 份完整的整体自评`];
		if (execution?.before)
			parts.push(
				`年末执行率 ${execution.before} → ${execution.latest}（${execution.change} 个百分点；${execution.isSameBasis ? '同为全年预算口径' : `口径不同或未说明：${execution.bases}`}）`
			);
		else if (execution)
			parts.push(`${execution.latestYear} 年年末执行率 ${execution.latest}（${execution.bases}）`);
		if (initialOnly)
			parts.push(
				`${initialOnly.year} 年只印年初预算，支出为年初预算的 ${initialOnly.rate}，不是执行率`
			);
		if (score?.before)
			parts.push(
				`归一化得分 ${score.before} → ${score.latest}${score.isSameScheme ? `（${score.change}）` : '（计分办法已变，不宜直接比较）'}`
			);
		else if (score) parts.push(`${score.latestYear} 年归一化得分 ${score.latest}`);
		if (recurring) parts.push(`连续两年出现：${recurring}`);
		if (promised)
			parts.push(
				`${promised.year} 年承诺 ${promised.count} 项措施${promised.isDue ? '，次年报告已可对照' : '，待次年报告核对'}`
			);
		return `${parts.join('；')}。`;
	},
	partialSentence: (n: number) =>
		`这个部门没有完整读取的整体自评：只见到 ${n} 份报告的开头。以下照印列出，不画图，不参与比较。`,
	follow: {
		title: '承诺了什么，次年如何',
		year: '年度',
		category: '类别',
		problems: '问题或扣分理由',
		measures: '改进措施',
		outcome: '次年报告',
		noProblem: '（没有对应的问题）',
		noMeasure: '没有措施',
		status: {
			came_back: '再次出现',
			not_seen: '未再提到',
			no_section: '次年无问题部分，不能判断',
			unknown: '待次年报告，尚不能判断'
		},
		hint: '按一级类别对照；“未再提到”不等于已经解决。措施与问题的对应关系可信度低于 0.6 的不算。'
	},
	items: {
		title: '项目支出逐年对照',
		item: '项目',
		year: '年度',
		basis: '口径',
		budget: '预算',
		actual: '支出',
		rate: '完成率（计算）',
		budgetChange: '预算较上年',
		actualChange: '支出较上年',
		basisDiffers: '口径不同或未说明',
		proof: '出处',
		notPrinted: '未印出',
		more: (shown: number, total: number) =>
			`${total} 个项目中列出年度最多、金额最大的 ${shown} 个。`
	},
	headcounts: {
		title: (year: number) => `机构与人员（${year} 年报告）`,
		noDate: '未注明日期',
		hint: (dates: string) =>
			`截至 ${dates}。“—”为未印出。编制、在职、外聘是不同口径，不相加，也不折算人均支出。`,
		categories: {
			units_in_scope: '纳入单位数',
			establishment_total: '编制',
			establishment_civil_servant: '行政编制',
			establishment_support_worker: '工勤编制',
			leader_posts_chief: '正职职数',
			leader_posts_deputy: '副职职数',
			internal_divisions: '内设机构',
			in_post_total: '在职（在岗）',
			in_post_established: '在编在职',
			in_post_civil_servant: '在职公务员',
			in_post_support_worker: '在职工勤',
			in_post_contract_employee: '雇员',
			outsourced_labour: '外聘劳务',
			retired: '退休',
			retired_total: '离退休合计',
			retired_cadre_lixiu: '离休',
			self_eval_working_groups: '自评工作组'
		} as Record<string, string>
	},
	reports: {
		title: '全部报告',
		report: '报告',
		object: '对象',
		score: '得分',
		findings: '疑点',
		completeness: { full: '完整', partial: '只见开头' } as Record<string, string>,
		read: '读取',
		errors: (n: number) => `${n} 错误`,
		warnings: (n: number) => `${n} 警示`,
		none: '无',
		notPrinted: '未印出'
	}
};

const en: typeof zh = {
	briefing: 'Briefing (one page)',
	sentence({ years, reports, execution, initialOnly, score, recurring, promised }) {
		const parts = [
			`${reports} full ${reports === 1 ? 'self-evaluation' : 'self-evaluations'} (${years})`
		];
		if (execution?.before)
			parts.push(
				`year-end execution ${execution.before} → ${execution.latest} (${execution.change} pp; ${execution.isSameBasis ? 'both on the full-year budget' : `bases differ or are not stated: ${execution.bases}`})`
			);
		else if (execution)
			parts.push(
				`year-end execution ${execution.latest} in ${execution.latestYear} (${execution.bases})`
			);
		if (initialOnly)
			parts.push(
				`${initialOnly.year} prints the initial budget only: spending was ${initialOnly.rate} of it, which is no execution rate`
			);
		if (score?.before)
			parts.push(
				`normalised score ${score.before} → ${score.latest} (${score.isSameScheme ? score.change : 'scoring scheme changed, do not compare directly'})`
			);
		else if (score) parts.push(`normalised score ${score.latest} in ${score.latestYear}`);
		if (recurring) parts.push(`two years running: ${recurring}`);
		if (promised)
			parts.push(
				`${promised.count} ${promised.count === 1 ? 'measure' : 'measures'} promised in ${promised.year}, ${promised.isDue ? 'to be checked against the next year’s report below' : 'to be checked once the next year’s report is loaded'}`
			);
		return `${parts.join('; ')}.`;
	},
	partialSentence: (n: number) =>
		`No self-evaluation of this department was read in full: only the opening of ${n} ${n === 1 ? 'report' : 'reports'}. Listed as printed, without charts and outside every comparison.`,
	follow: {
		title: 'What was promised, and what came of it',
		year: 'Year',
		category: 'Category',
		problems: 'Problem or reason of lost points',
		measures: 'Measures',
		outcome: 'Next year’s report',
		noProblem: '(answers no stated problem)',
		noMeasure: 'no measure',
		status: {
			came_back: 'came back',
			not_seen: 'not mentioned again',
			no_section: 'no problem section, cannot tell',
			unknown: 'unknown until the next year’s report is loaded'
		},
		hint: 'Matched by level-1 category; “not mentioned again” is not “solved”. Links of a measure to a problem below a confidence of 0.6 do not count.'
	},
	items: {
		title: 'Project items over the years',
		item: 'Item',
		year: 'Year',
		basis: 'Basis',
		budget: 'Budget',
		actual: 'Actual',
		rate: 'Completion (computed)',
		budgetChange: 'Budget change',
		actualChange: 'Actual change',
		basisDiffers: 'basis differs or is not stated',
		proof: 'Proof',
		notPrinted: 'not printed',
		more: (shown: number, total: number) =>
			`The ${shown} of ${total} items with the most years and money.`
	},
	headcounts: {
		title: (year: number) => `Posts and people (report of ${year})`,
		noDate: 'no date printed',
		hint: (dates: string) =>
			`As of ${dates}. “—” is not printed. Establishment, people in post and outsourced labour are different counts: never added, never divided into money.`,
		categories: {
			units_in_scope: 'Units in scope',
			establishment_total: 'Establishment',
			establishment_civil_servant: 'Civil-servant posts',
			establishment_support_worker: 'Support posts',
			leader_posts_chief: 'Chief posts',
			leader_posts_deputy: 'Deputy posts',
			internal_divisions: 'Divisions',
			in_post_total: 'In post',
			in_post_established: 'In established posts',
			in_post_civil_servant: 'Civil servants in post',
			in_post_support_worker: 'Support workers in post',
			in_post_contract_employee: 'Contract employees',
			outsourced_labour: 'Outsourced labour',
			retired: 'Retired',
			retired_total: 'Retired, total',
			retired_cadre_lixiu: 'Retired veteran cadres',
			self_eval_working_groups: 'Self-evaluation groups'
		}
	},
	reports: {
		title: 'All reports',
		report: 'Report',
		object: 'Object',
		score: 'Score',
		findings: 'Findings',
		completeness: { full: 'in full', partial: 'opening only' },
		read: 'Read',
		errors: (n: number) => `${n} ${n === 1 ? 'error' : 'errors'}`,
		warnings: (n: number) => `${n} ${n === 1 ? 'warning' : 'warnings'}`,
		none: 'none',
		notPrinted: 'not printed'
	}
};

export const department: Translated<typeof zh> = { 'zh-CN': zh, en };
export type DepartmentMessages = typeof zh;
