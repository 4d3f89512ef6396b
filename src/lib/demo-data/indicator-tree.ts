import type { DeptKind } from '../schema/codes.ts';
import { SCHEME_CHANGE } from './schemes.ts';

/** Points as whole hundredths: 2.50 points are 250. */
export type Hundredths = number;

export interface TreeRow {
	key: string;
	component: 'MGT' | 'DUTY' | 'BONUS';
	l1: string;
	l2: string;
	name: string;
	weight: Hundredths;
	/** What the basis column says when no point is lost; {ratio} is filled in. */
	basis: string;
	ratio?: 'completion' | 'three_public' | 'public_expense' | 'procurement' | 'assets' | 'variance';
}

type Leaf = [key: string, name: string, weight: number, basis: string, ratio?: TreeRow['ratio']];

const OLD_MANAGEMENT: Record<string, Leaf[]> = {
	资金管理: [
		['budget_finance_rules', '部门预算及财务管理制度健全性', 3, '制度齐全并已执行'],
		['carryover', '结转结余率', 2, '结转规模在控制范围内'],
		['budget_completion', '预算完成率', 2, '预算完成率{ratio}%', 'completion'],
		['budget_preparation', '部门预算编制情况', 3, '按时报送，内容完整'],
		['earmarked_fund_management', '专项资金管理情况', 2, '无市级专项资金'],
		['revenue_variance', '财政拨款收入预决算差异率', 2, '差异率{ratio}%', 'variance'],
		['average_execution', '一般公共预算支出年度平均执行率', 2, '各月进度达到要求']
	],
	信息公开管理: [
		['budget_disclosure', '预决算信息公开合规性', 2, '按时限和内容公开'],
		['performance_disclosure', '绩效信息公开情况', 2, '随决算一并公开']
	],
	资产管理: [
		['asset_rules', '资产管理制度健全性', 1, '制度健全'],
		['asset_reconciliation', '资产账务核对情况', 1, '年末核对一致'],
		['fixed_asset_utilisation', '固定资产利用率', 2, '利用率高于{ratio}%', 'assets']
	],
	成本管理: [
		['public_expense_control', '公用经费控制率', 2, '控制率{ratio}%', 'public_expense'],
		['three_public_control', '“三公经费”控制率', 2, '控制率{ratio}%', 'three_public']
	],
	绩效管理: [
		['performance_rules', '绩效管理制度建设', 3, '制度已印发'],
		['target_reasonableness', '绩效目标合理性', 2, '目标与职责相符'],
		['indicator_clarity', '绩效指标明确性', 2, '指标可衡量'],
		['target_completion', '绩效目标完成率', 2, '年度目标均已完成'],
		['monitoring_and_evaluation', '绩效监控和绩效评价开展情况', 4, '监控和评价均已开展'],
		['result_use', '绩效结果应用', 2, '结果已用于下年预算']
	],
	采购管理: [['procurement_execution', '政府采购执行率', 2, '采购执行率{ratio}%', 'procurement']]
};

const NEW_MANAGEMENT: Record<string, Leaf[]> = {
	预算编制: [
		['budget_preparation', '预算编制合理性', 3, '编制依据充分'],
		['project_entry', '新增项目事前绩效评估', 2, '新增项目均已评估']
	],
	预算执行: [
		['spending_evenness', '支出进度均衡性', 3, '各季度进度达到要求'],
		['carryover', '结转结余率', 3, '结转规模在控制范围内'],
		['finance_compliance', '财务管理合规性', 4, '未发现不合规支出']
	],
	信息公开: [
		['budget_disclosure', '预决算公开合规性', 2, '按时限和内容公开'],
		['performance_disclosure', '绩效信息公开情况', 2, '随决算一并公开']
	],
	绩效管理: [
		['performance_rules', '绩效管理制度建设', 5, '制度已印发'],
		['target_reasonableness', '绩效目标合理性', 3, '目标与职责相符'],
		['indicator_clarity', '绩效指标明确性', 2, '指标可衡量'],
		['monitoring_and_evaluation', '绩效监控开展情况', 2, '按期完成监控'],
		['result_use', '绩效评价结果应用', 3, '结果已用于下年预算']
	],
	采购管理: [
		['procurement_plan', '采购意向公开及时性', 2, '意向按期公开'],
		['procurement_execution', '政府采购执行率', 2, '采购执行率{ratio}%', 'procurement'],
		['contract_timeliness', '合同签订及时性', 2, '合同按期签订']
	],
	资产管理: [
		['asset_reconciliation', '资产账实核对情况', 2, '年末核对一致'],
		['asset_rules', '资产管理合规性', 2, '处置手续完备'],
		['fixed_asset_utilisation', '固定资产利用率', 1, '利用率高于{ratio}%', 'assets']
	],
	运行成本: [
		['public_expense_control', '公用经费控制率', 3, '控制率{ratio}%', 'public_expense'],
		['three_public_control', '“三公”经费控制率', 2, '控制率{ratio}%', 'three_public']
	]
};

const TASKS: Partial<Record<DeptKind, [string, string, string]>> = {
	government_office: ['政务运转保障', '督查与调研', '服务群众'],
	economic_bureau: ['产业发展支持', '行业监管', '企业服务'],
	social_bureau: ['公共服务供给', '民生保障', '行业能力建设'],
	construction_bureau: ['重点工程建设', '设施养护', '监督执法'],
	justice_bureau: ['案件办理', '风险防范', '法治宣传'],
	public_institution: ['开放服务', '业务活动', '设施与藏品维护']
};

/** The three fields of work a department sets its own indicators for. */
export function dutyTasks(kind: DeptKind): [string, string, string] {
	return TASKS[kind] ?? ['重点任务一', '重点任务二', '重点任务三'];
}

function rows(
	component: TreeRow['component'],
	l1: string,
	groups: Record<string, Leaf[]>
): TreeRow[] {
	return Object.entries(groups).flatMap(([l2, leaves]) =>
		leaves.map(([key, name, weight, basis, ratio]) => ({
			key,
			component,
			l1,
			l2,
			name,
			weight: weight * 100,
			basis,
			...(ratio ? { ratio } : {})
		}))
	);
}

function dutyLeaves(kind: DeptKind, year: number): Record<string, Leaf[]> {
	const [first, second, third] = dutyTasks(kind);
	const done = '任务按计划完成';
	if (year < SCHEME_CHANGE) {
		return {
			重点任务完成情况: [
				['duty_first', first, 17, done],
				['duty_second', second, 17, done],
				['duty_third', third, 16, done]
			]
		};
	}
	return {
		产出指标完成: [
			['duty_first', `${first}完成情况`, 12, done],
			['duty_second', `${second}完成情况`, 8, done]
		],
		效益指标完成: [
			['duty_third', `${third}成效`, 12, '成效达到目标值'],
			['satisfaction', '服务对象满意度', 8, '满意度达到目标值']
		],
		部门预算资金支出率: [
			['spending_rate', '部门预算资金支出率', 10, '支出率{ratio}%', 'completion']
		]
	};
}

const cache = new Map<string, TreeRow[]>();

/** The level-3 rows a table prints; their weights add up to 100 points. */
export function indicatorTree(kind: DeptKind, year: number): TreeRow[] {
	const old = year < SCHEME_CHANGE;
	const key = `${kind} ${old}`;
	const known = cache.get(key);
	if (known) return known;
	const bonus: Leaf[] = [['bonus', '工作受表彰或批评', 5, '无加减分事项']];
	const tree = [
		...rows('MGT', old ? '管理效能' : '管理效率', old ? OLD_MANAGEMENT : NEW_MANAGEMENT),
		...rows('DUTY', '履职效能', dutyLeaves(kind, year)),
		...(old ? rows('BONUS', '加减分项', { 工作表现加减分: bonus }) : [])
	];
	cache.set(key, tree);
	return tree;
}
