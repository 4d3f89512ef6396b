import type { Translated } from './lang.ts';

interface Counts {
	records: number;
	reports: number;
	all: number;
	leftOut: number;
	isNarrowed: boolean;
	isPartial: boolean;
	format: (value: number) => string;
}

type Names = Record<string, string>;

const zh = {
	title: '明细',
	question: '把原话、指标、金额和疑点一条条找出来',
	lists: {
		problems: '问题与扣分',
		measures: '改进措施',
		indicators: '指标',
		money: '资金',
		findings: '核对发现'
	} as Names,
	listsLabel: '选择列表',
	units: {
		problems: '条问题与扣分原因',
		measures: '条措施',
		indicators: '个指标',
		money: '笔资金',
		findings: '条核对发现'
	} as Names,
	/** “n of N”, from how many reports, and what is left out. */
	count(list: string, { format, ...counts }: Counts) {
		const unit = zh.units[list] ?? '条';
		const from = counts.isPartial ? '份报告' : '份整份读取的报告';
		const records = format(counts.records);
		const head = counts.isNarrowed
			? `${format(counts.all)} ${unit}中符合条件的 ${records} ${unit.charAt(0)}`
			: `共 ${records} ${unit}`;
		const parts = [counts.records === 0 ? head : `${head}，来自 ${format(counts.reports)} ${from}`];
		if (counts.leftOut > 0) {
			parts.push(`另有 ${format(counts.leftOut)} ${unit.charAt(0)}出自只读到开头的报告，未列入`);
		}
		return `${parts.join('；')}。`;
	},
	search: '搜索',
	searchHint: '文字或拼音首字母，如 采购 或 cgys',
	columnsLabel: '列',
	usualColumns: '常用列',
	allColumns: '全部',
	chosen: (n: number) => `${n} 项`,
	noMatch: '没有匹配的名称',
	presetsLabel: '常查',
	presets: {
		noMeasure: '没有措施的问题',
		unadmitted: '扣了分却没列为问题',
		unlinked: '不对应任何问题的措施',
		contradictions: '互相矛盾的事实',
		unclassified: '未细分或把握不足的分类',
		lost: '失分的指标'
	} as Names,
	facets: {
		stated: '性质',
		answer: '有无措施',
		unadmitted: '未列为问题的扣分',
		unclassified: '未细分或把握不足',
		link: '对应问题',
		wording: '写法',
		lost: '只看失分',
		severity: '程度',
		rule: '核对规则',
		partial: '含只读到开头的报告'
	} as Names,
	codes: {
		stated: { problem: '问题', deduction: '扣分原因' },
		answer: { none: '没有措施', weak: '只有笼统措施', answered: '有对应措施' },
		link: { none: '没有对应', some: '有对应' },
		wording: { concrete: '具体', general: '笼统' }
	} as Record<string, Names>,
	columns: {
		text: '内容',
		stated: '性质',
		category: '类别',
		department: '部门',
		year: '年度',
		points: '扣分',
		answer: '对应措施',
		place: '出处',
		cause: '原因',
		object: '评价对象',
		confidence: '分类把握',
		id: '编号',
		wording: '写法',
		answers: '对应问题',
		name: '指标',
		branch: '上级指标',
		weight: '分值',
		score: '得分',
		lost: '失分',
		target: '目标值',
		actual: '完成值',
		reason: '评分依据',
		item: '项目',
		basis: '预算口径',
		budget: '预算（万元）',
		rate: '所印比率',
		initial: '年初（万元）',
		adjusted: '调整后（万元）',
		computed: '复算比率',
		cut: '划分方式',
		source: '资金来源',
		message: '发现',
		severity: '程度',
		rule: '核对规则',
		expected: '应为',
		found: '所见',
		delta: '相差'
	} as Names,
	/** The amount spent; “actual” of an indicator is another column. */
	spent: '支出（万元）',
	stated: { stated_problem: '问题', deduction_reason: '扣分原因' } as Names,
	standing: { answered: '有', weak: '笼统', none: '没有' },
	answersNothing: '没有',
	bonus: '加分项',
	restated: '重复列示',
	unitCorrected: '单位已更正',
	partial: '部分',
	line: (from: number, to: number) => (from === to ? `第 ${from} 行` : `第 ${from}–${to} 行`),
	page: (page: number) => `第 ${page} 页`,
	waiting: '正在取数……',
	empty: '没有符合条件的记录。',
	loosen: {
		q: (q: string) => `去掉搜索词“${q}”`,
		facets: '去掉这张列表的条件',
		filter: '清除年度、部门等筛选',
		partial: '列入只读到开头的报告'
	},
	orderNote: '文字列按拼音首字母排序；缺失的值排在最后。',
	moneyNote: '金额为万元，按报告所印口径，各口径不能相加。',
	firstRows: (shown: string, all: string) => `此处先列 ${shown} 条，共 ${all} 条。`
};

const en: typeof zh = {
	title: 'Records',
	question: 'Every statement, indicator, amount and doubt, one by one',
	lists: {
		problems: 'Problems and deductions',
		measures: 'Measures',
		indicators: 'Indicators',
		money: 'Money',
		findings: 'Findings'
	},
	listsLabel: 'Choose a list',
	units: {
		problems: 'problems and deductions',
		measures: 'measures',
		indicators: 'indicators',
		money: 'budget lines',
		findings: 'findings'
	},
	count(list, { format, ...counts }) {
		const unit = en.units[list] ?? 'records';
		const of = counts.isNarrowed ? ` of ${format(counts.all)}` : '';
		const head = `${format(counts.records)}${of} ${unit}`;
		const from = `${format(counts.reports)} ${counts.reports === 1 ? 'report' : 'reports'}`;
		const extent = counts.isPartial ? '' : ' read in full';
		const parts = [counts.records === 0 ? head : `${head}, from ${from}${extent}`];
		if (counts.leftOut > 0) {
			parts.push(`${format(counts.leftOut)} more from reports read only in part are not listed`);
		}
		return `${parts.join('; ')}.`;
	},
	search: 'Search',
	searchHint: 'Text or pinyin initials, such as 采购 or cgys',
	columnsLabel: 'Columns',
	usualColumns: 'the usual',
	allColumns: 'all',
	chosen: (n) => `${n}`,
	noMatch: 'No such name',
	presetsLabel: 'Often asked',
	presets: {
		noMeasure: 'Problems without a measure',
		unadmitted: 'Deductions not admitted as problems',
		unlinked: 'Measures that answer nothing',
		contradictions: 'Facts that contradict each other',
		unclassified: 'Unspecified or uncertain categories',
		lost: 'Indicators that lost points'
	},
	facets: {
		stated: 'Nature',
		answer: 'Measure',
		unadmitted: 'Deductions not admitted',
		unclassified: 'Unspecified or uncertain',
		link: 'Answers a problem',
		wording: 'Wording',
		lost: 'Lost points only',
		severity: 'Severity',
		rule: 'Rule',
		partial: 'Also reports read in part'
	},
	codes: {
		stated: { problem: 'Problem', deduction: 'Reason for a deduction' },
		answer: { none: 'No measure', weak: 'General wording only', answered: 'Answered' },
		link: { none: 'Answers nothing', some: 'Answers something' },
		wording: { concrete: 'Concrete', general: 'General' }
	},
	columns: {
		text: 'Statement',
		stated: 'Nature',
		category: 'Category',
		department: 'Department',
		year: 'Year',
		points: 'Points',
		answer: 'Measure',
		place: 'Printed at',
		cause: 'Cause',
		object: 'Object',
		confidence: 'Sureness',
		id: 'Number',
		wording: 'Wording',
		answers: 'Answers',
		name: 'Indicator',
		branch: 'Branch',
		weight: 'Weight',
		score: 'Score',
		lost: 'Lost',
		target: 'Target',
		actual: 'Achieved',
		reason: 'Basis of the score',
		item: 'Item',
		basis: 'Budget basis',
		budget: 'Budget (万元)',
		rate: 'Rate printed',
		initial: 'Initial (万元)',
		adjusted: 'Adjusted (万元)',
		computed: 'Recomputed',
		cut: 'Breakdown',
		source: 'Funds',
		message: 'Finding',
		severity: 'Severity',
		rule: 'Rule',
		expected: 'Expected',
		found: 'Found',
		delta: 'Difference'
	},
	spent: 'Spent (万元)',
	stated: { stated_problem: 'Problem', deduction_reason: 'Deduction' },
	standing: { answered: 'yes', weak: 'general', none: 'none' },
	answersNothing: 'nothing',
	bonus: 'bonus',
	restated: 'restated',
	unitCorrected: 'unit corrected',
	partial: 'part',
	line: (from, to) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
	page: (page) => `page ${page}`,
	waiting: 'Fetching…',
	empty: 'No record matches.',
	loosen: {
		q: (q) => `Drop the search “${q}”`,
		facets: 'Drop the conditions of this list',
		filter: 'Clear years, departments and the like',
		partial: 'Include reports read only in part'
	},
	orderNote:
		'Text columns are ordered by the pinyin initials of the Chinese; missing values come last.',
	moneyNote: 'Amounts in 万元 (10,000 yuan) on the basis each report prints; bases do not add up.',
	firstRows: (shown, all) => `The first ${shown} of ${all} are listed here.`
};

export const records: Translated<typeof zh> = { 'zh-CN': zh, en };
export type RecordsMessages = typeof zh;
