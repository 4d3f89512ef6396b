import type { Translated } from './lang.ts';

type Names = Record<string, string>;

const zh = {
	scopes: {
		department: '部门整体',
		basic: '基本支出',
		project: '项目支出',
		project_item: '单个项目',
		three_public: '“三公”经费'
	} as Names,
	cuts: {
		total: '合计',
		by_source: '按资金来源',
		by_structure: '按支出结构',
		by_level: '按预算级次',
		by_econ: '按经济分类',
		by_item: '按项目',
		three_public: '“三公”',
		part_current_year: '其中：当年'
	} as Names,
	flows: { expenditure: '支出', income: '收入' } as Names,
	sources: {
		all: '全部资金',
		fiscal_appropriation: '财政拨款',
		general_public_budget: '一般公共预算',
		other_funds: '其他资金',
		unspecified: '来源未说明'
	} as Names,
	levels: {
		all: '全部级次',
		own_level: '本级',
		transfer_to_districts: '转移支付下级',
		unspecified: '级次未说明'
	} as Names,
	econClasses: {
		'301': '301 工资福利支出',
		'302': '302 商品和服务支出',
		'303': '303 对个人和家庭的补助',
		'310': '310 资本性支出'
	} as Names,
	actualKinds: { executed: '执行数', final_account: '决算数', unspecified: '支出数' } as Names,
	printedKinds: {
		initial: '年初',
		adjusted: '调整后',
		full_year: '全年',
		budget: '预算',
		allocated: '下达',
		received: '到位',
		actual: '支出',
		rate: '比率'
	} as Names,
	evaluators: {
		self: '单位自评',
		department: '主管部门',
		finance: '财政部门',
		third_party: '第三方'
	} as Names,
	unitScopes: { own_unit: '本级', with_subordinates: '含下属单位', unknown: '未说明' } as Names,
	problemsStatuses: {
		stated: '有问题栏，写出了问题',
		stated_none: '有问题栏，写明没有问题',
		blank: '有问题栏，但空着',
		no_section: '没有问题栏：不等于没有问题',
		not_visible: '所读部分看不到问题栏：不等于没有问题'
	} as Names,
	outputKinds: {
		workload: '工作量',
		result: '成果',
		input: '投入',
		award: '表彰',
		finance: '资金',
		forecast: '预计',
		rank: '排名',
		negative_event: '负面事件'
	} as Names,
	ratios: {
		budget_completion_rate: '预算完成率',
		annual_average_execution_rate: '年平均执行率',
		revenue_budget_final_variance_rate: '收入预决算差异率',
		public_expense_control_rate: '公用经费控制率',
		three_public_control_rate: '“三公”经费控制率',
		gov_procurement_execution_rate: '政府采购执行率',
		fixed_asset_utilisation_rate: '固定资产利用率',
		carryover_rate: '结转结余率',
		property_occupancy_rate: '物业出租率',
		funds_received_rate: '资金到位率',
		target_completion_rate: '目标完成率',
		other: '其他'
	} as Names,
	headcounts: {
		units_in_scope: '纳入范围的单位',
		establishment_total: '编制合计',
		establishment_civil_servant: '公务员编制',
		establishment_support_worker: '工勤编制',
		leader_posts_chief: '正职领导职数',
		leader_posts_deputy: '副职领导职数',
		internal_divisions: '内设处（科）室',
		in_post_total: '在职合计',
		in_post_established: '在编在职',
		in_post_civil_servant: '在职公务员',
		in_post_support_worker: '在职工勤',
		in_post_contract_employee: '在职雇员',
		outsourced_labour: '外聘、劳务',
		retired: '退休',
		retired_total: '离退休合计',
		retired_cadre_lixiu: '离休',
		self_eval_working_groups: '自评工作小组'
	} as Names,
	factKinds: {
		B: '资金',
		S: '得分',
		I: '指标',
		P: '问题',
		D: '扣分',
		M: '措施',
		N: '监控',
		O: '产出',
		H: '人员',
		R: '比率'
	} as Names,
	linkKinds: { explicit: '报告写明', inferred: '按内容推断' } as Names,
	concreteness: { concrete: '具体', general: '笼统' } as Names,
	classifiedBy: { rule: '规则分类', person: '人工分类' } as Names
};

const en: typeof zh = {
	scopes: {
		department: 'Department',
		basic: 'Basic expenditure',
		project: 'Project expenditure',
		project_item: 'One project',
		three_public: 'Three public expenses'
	},
	cuts: {
		total: 'total',
		by_source: 'by source',
		by_structure: 'by structure',
		by_level: 'by level',
		by_econ: 'by economic class',
		by_item: 'by item',
		three_public: 'three public',
		part_current_year: 'of which: current year'
	},
	flows: { expenditure: 'Expenditure', income: 'Income' },
	sources: {
		all: 'all funds',
		fiscal_appropriation: 'fiscal appropriation',
		general_public_budget: 'general public budget',
		other_funds: 'other funds',
		unspecified: 'source not stated'
	},
	levels: {
		all: 'all levels',
		own_level: 'own level',
		transfer_to_districts: 'transfers to lower levels',
		unspecified: 'level not stated'
	},
	econClasses: {
		'301': '301 Wages and benefits',
		'302': '302 Goods and services',
		'303': '303 Support for persons and families',
		'310': '310 Capital expenditure'
	},
	actualKinds: { executed: 'executed', final_account: 'final account', unspecified: 'spent' },
	printedKinds: {
		initial: 'initial',
		adjusted: 'adjusted',
		full_year: 'full-year',
		budget: 'budget',
		allocated: 'allocated',
		received: 'received',
		actual: 'actual',
		rate: 'rate'
	},
	evaluators: {
		self: 'Self-evaluation',
		department: 'Supervising department',
		finance: 'Finance department',
		third_party: 'Third party'
	},
	unitScopes: {
		own_unit: 'Own unit only',
		with_subordinates: 'With subordinate units',
		unknown: 'Not stated'
	},
	problemsStatuses: {
		stated: 'Has a problem section and states problems',
		stated_none: 'Has a problem section and says there are none',
		blank: 'Has a problem section, left blank',
		no_section: 'Has no problem section: that does not mean no problems',
		not_visible: 'The part read shows no problem section: that does not mean no problems'
	},
	outputKinds: {
		workload: 'Workload',
		result: 'Result',
		input: 'Input',
		award: 'Award',
		finance: 'Finance',
		forecast: 'Forecast',
		rank: 'Rank',
		negative_event: 'Negative event'
	},
	ratios: {
		budget_completion_rate: 'Budget completion rate',
		annual_average_execution_rate: 'Average execution rate of the year',
		revenue_budget_final_variance_rate: 'Revenue variance, budget to final account',
		public_expense_control_rate: 'Office expense control rate',
		three_public_control_rate: 'Three-public control rate',
		gov_procurement_execution_rate: 'Government procurement execution rate',
		fixed_asset_utilisation_rate: 'Fixed asset utilisation rate',
		carryover_rate: 'Carry-over rate',
		property_occupancy_rate: 'Property occupancy rate',
		funds_received_rate: 'Share of funds received',
		target_completion_rate: 'Target completion rate',
		other: 'Other'
	},
	headcounts: {
		units_in_scope: 'Units in scope',
		establishment_total: 'Established posts, total',
		establishment_civil_servant: 'Established posts, civil servants',
		establishment_support_worker: 'Established posts, support workers',
		leader_posts_chief: 'Leader posts, chief',
		leader_posts_deputy: 'Leader posts, deputy',
		internal_divisions: 'Internal divisions',
		in_post_total: 'In post, total',
		in_post_established: 'In post, established',
		in_post_civil_servant: 'In post, civil servants',
		in_post_support_worker: 'In post, support workers',
		in_post_contract_employee: 'In post, contract employees',
		outsourced_labour: 'Outsourced labour',
		retired: 'Retired',
		retired_total: 'Retired, total',
		retired_cadre_lixiu: 'Retired cadres (离休)',
		self_eval_working_groups: 'Self-evaluation working groups'
	},
	factKinds: {
		B: 'Money',
		S: 'Score',
		I: 'Indicator',
		P: 'Problem',
		D: 'Deduction',
		M: 'Measure',
		N: 'Monitoring',
		O: 'Output',
		H: 'Head-count',
		R: 'Ratio'
	},
	linkKinds: { explicit: 'stated in the report', inferred: 'inferred from the content' },
	concreteness: { concrete: 'concrete', general: 'general' },
	classifiedBy: { rule: 'classified by rule', person: 'classified by a person' }
};

export const reportCodes: Translated<typeof zh> = { 'zh-CN': zh, en };
export type ReportCodes = typeof zh;
