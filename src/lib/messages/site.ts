import type { ScoreBand } from '../schema/codes.ts';
import type { Translated } from './lang.ts';

const zh = {
	product: '绩览',
	proof: '出处',
	proofFailed: '出处面板没有载入。',
	share: { label: '导出与分享', failed: '导出菜单没有载入。' },
	tagline: '预算绩效自评报告对比',
	views: {
		overview: '总览',
		execution: '执行率',
		problems: '问题',
		scores: '得分',
		compare: '对比',
		departments: '部门',
		reports: '报告',
		records: '明细',
		data: '数据',
		present: '演示'
	},
	datasets: { public: '公开报告', demo: '示例市（合成数据）' },
	datasetLabel: '数据集',
	languageLabel: 'English',
	themeLabel: '深色／浅色',
	menuLabel: '菜单',
	find: { label: '查找', failed: '没有载入，请重试' },
	skip: '跳到正文',
	synthetic: '合成数据：示例市及其部门均为虚构，仅供演示，不得作为事实引用。',
	asOf: (date: string) => `数据截至 ${date}`,
	moneyNote: '万元 = 10,000 元',
	filter: {
		heading: '筛选',
		years: '年度',
		departments: '部门',
		kinds: '部门类型',
		regions: '地区',
		categories: '问题类别',
		bases: '预算口径',
		bands: '得分段',
		search: '输入名称查找',
		all: '全部',
		chosen: (n: number) => `已选 ${n} 项`,
		clear: '清除筛选',
		remove: (name: string) => `移除：${name}`,
		ignored: (entries: string) => `链接中有无法识别的条件，已忽略：${entries}`,
		noMatch: '没有匹配的名称',
		noScript: '浏览器未运行脚本：可以查看默认图表，不能筛选。'
	},
	kinds: {
		liaison_office: '驻外办事机构',
		government_office: '政府办公室',
		bureau: '局（委、办）',
		provincial_department: '省级厅局',
		highway_agency: '公路机构',
		development_zone_committee: '园区管委会',
		archives: '档案馆（局）',
		womens_federation: '妇联',
		disabled_persons_federation: '残联',
		school: '学校',
		library: '图书馆',
		economic_bureau: '经济管理部门',
		social_bureau: '社会事业部门',
		construction_bureau: '城建交通部门',
		justice_bureau: '政法执法部门',
		public_institution: '事业单位'
	} as Record<string, string>,
	regionLevels: { province: '省级', prefecture: '市级', county: '区县级' } as Record<
		string,
		string
	>,
	unitScopes: {
		own_unit: '本级',
		with_subordinates: '含下属单位',
		unknown: '单位范围未说明'
	} as Record<string, string>,
	bases: {
		initial: '年初预算',
		adjusted: '调整后预算',
		full_year: '全年预算',
		allocated: '下达数',
		received: '到位数',
		unspecified: '口径未说明',
		none: '未列预算'
	} as Record<string, string>,
	bands: {
		'under-90': '90% 以下',
		'90-95': '90–95%',
		'95-98': '95–98%',
		'98-99': '98–99%',
		'99-100': '99–100%'
	} as Record<ScoreBand, string>,
	severities: { error: '错误', warning: '警示', info: '提示' } as Record<string, string>,
	evalObjects: { department: '部门整体', project: '项目', monitoring: '年中监控' } as Record<
		string,
		string
	>,
	docKinds: {
		department_self_eval_report: '部门整体支出绩效自评报告',
		department_self_eval_table: '部门整体支出绩效自评表',
		project_evaluation_result: '部门项目评价结果报告',
		project_self_eval_report: '项目支出绩效自评报告',
		project_self_eval_table: '项目支出绩效自评表',
		transfer_self_eval_report: '转移支付绩效自评报告',
		transfer_self_eval_table: '转移支付绩效自评表',
		monitoring_table: '绩效运行监控表',
		verification_report: '自评核查报告'
	} as Record<string, string>,
	openErrors: {
		title: (n: number) => `本页有 ${n} 处错误级疑点，核实前不宜引用`,
		none: '本页数据没有未决的错误级疑点',
		hint: '下列数字在报告内互相矛盾或单位有误；图上以斜纹或圆环标出。',
		partial: '只读到开头',
		proof: '出处'
	},
	table: '数据表',
	empty: '当前筛选下没有数据。请放宽年度、部门或口径。',
	loading: '正在计算……',
	engine: {
		starting: (percent: number | null) =>
			percent === null ? '正在启动查询引擎……' : `正在启动查询引擎 ${percent}%`,
		failed: '查询引擎不可用，页面仍显示默认图表。',
		retry: '重试'
	},
	notFound: '没有这个页面',
	notFoundHint: '请检查地址，或从总览开始。',
	notKept: '这一页没有存在本机',
	notKeptHint: '现在连不上服务器。连上后再打开，或回到已存入本机的页面。',
	backToOverview: '回到总览'
};

const en: typeof zh = {
	product: 'Jilan 绩览',
	proof: 'Proof',
	proofFailed: 'The proof panel did not load.',
	share: { label: 'Export & share', failed: 'The export menu did not load.' },
	tagline: 'Budget-performance self-evaluations, compared',
	views: {
		overview: 'Overview',
		execution: 'Execution',
		problems: 'Problems',
		scores: 'Scores',
		compare: 'Compare',
		departments: 'Departments',
		reports: 'Reports',
		records: 'Records',
		data: 'Data',
		present: 'Present'
	},
	datasets: { public: 'Public reports', demo: 'Sample City (synthetic)' },
	datasetLabel: 'Dataset',
	languageLabel: '中文',
	themeLabel: 'Dark / light',
	menuLabel: 'Menu',
	find: { label: 'Find', failed: 'Could not be loaded; try again' },
	skip: 'Skip to content',
	synthetic:
		'Synthetic data: Sample City and its departments are invented for demonstration and must not be cited as fact.',
	asOf: (date: string) => `Data as of ${date}`,
	moneyNote: '万元 = 10,000 yuan',
	filter: {
		heading: 'Filter',
		years: 'Years',
		departments: 'Departments',
		kinds: 'Kind of department',
		regions: 'Region',
		categories: 'Problem category',
		bases: 'Budget basis',
		bands: 'Score band',
		search: 'Type a name',
		all: 'All',
		chosen: (n: number) => `${n} chosen`,
		clear: 'Clear filters',
		remove: (name: string) => `Remove: ${name}`,
		ignored: (entries: string) =>
			`Parts of the link were not understood and are ignored: ${entries}`,
		noMatch: 'No name matches',
		noScript: 'Scripts are off: the default charts are shown, filters do not work.'
	},
	kinds: {
		liaison_office: 'Liaison office',
		government_office: 'Government office',
		bureau: 'Bureau',
		provincial_department: 'Provincial department',
		highway_agency: 'Highway agency',
		development_zone_committee: 'Development-zone committee',
		archives: 'Archives',
		womens_federation: 'Women’s federation',
		disabled_persons_federation: 'Disabled persons’ federation',
		school: 'School',
		library: 'Library',
		economic_bureau: 'Economic bureau',
		social_bureau: 'Social-affairs bureau',
		construction_bureau: 'Construction and transport bureau',
		justice_bureau: 'Justice and enforcement bureau',
		public_institution: 'Public institution'
	},
	regionLevels: { province: 'province', prefecture: 'city', county: 'district or county' },
	unitScopes: {
		own_unit: 'own unit',
		with_subordinates: 'with subordinates',
		unknown: 'scope not stated'
	},
	bases: {
		initial: 'Initial budget',
		adjusted: 'Adjusted budget',
		full_year: 'Full-year budget',
		allocated: 'Allocated',
		received: 'Received',
		unspecified: 'Basis not stated',
		none: 'No budget printed'
	},
	bands: {
		'under-90': 'below 90%',
		'90-95': '90–95%',
		'95-98': '95–98%',
		'98-99': '98–99%',
		'99-100': '99–100%'
	},
	severities: { error: 'Error', warning: 'Warning', info: 'Note' },
	evalObjects: { department: 'Department', project: 'Project', monitoring: 'Mid-year monitoring' },
	docKinds: {
		department_self_eval_report: 'Department self-evaluation report',
		department_self_eval_table: 'Department self-evaluation table',
		project_evaluation_result: 'Project evaluation result report',
		project_self_eval_report: 'Project self-evaluation report',
		project_self_eval_table: 'Project self-evaluation table',
		transfer_self_eval_report: 'Transfer self-evaluation report',
		transfer_self_eval_table: 'Transfer self-evaluation table',
		monitoring_table: 'Monitoring table',
		verification_report: 'Verification report'
	},
	openErrors: {
		title: (n) => `${n} open ${n === 1 ? 'error' : 'errors'} on this view: check before quoting`,
		none: 'No open errors in the figures of this view',
		hint: 'These figures contradict each other within their report or carry a wrong unit; charts show them hatched or ringed.',
		partial: 'opening only',
		proof: 'Proof'
	},
	table: 'Data table',
	empty: 'Nothing to show with these filters. Widen the years, departments or basis.',
	loading: 'Computing…',
	engine: {
		starting: (percent: number | null) =>
			percent === null ? 'Starting the query engine…' : `Starting the query engine ${percent}%`,
		failed: 'The query engine is not available; the page still shows its default charts.',
		retry: 'Try again'
	},
	notFound: 'There is no such page',
	notFoundHint: 'Check the address, or start from the overview.',
	notKept: 'This page is not stored here',
	notKeptHint:
		'The server cannot be reached. Open it again once connected, or go back to a stored page.',
	backToOverview: 'Back to the overview'
};

export const site: Translated<typeof zh> = { 'zh-CN': zh, en };
export type SiteMessages = typeof zh;
