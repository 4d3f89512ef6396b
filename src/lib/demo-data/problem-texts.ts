import type { CauseCode } from '../schema/codes.ts';
import type { z } from 'zod';

type Pair = [zh: string, en: string];

export interface ProblemText {
	code: string;
	/** How readily a department comes to have this problem. */
	weight: number;
	/** Indicator keys that lose points, first found wins; empty: no points are lost. */
	indicators: string[];
	secondary: string[];
	cause: z.output<typeof CauseCode> | null;
	problem: Pair[];
	reason: Pair;
	concrete: Pair;
	general: Pair;
}

type Extra = { secondary?: string[]; cause?: z.output<typeof CauseCode> };

function text(
	code: string,
	weight: number,
	indicators: string[],
	problem: Pair[],
	reason: Pair,
	concrete: Pair,
	general: Pair,
	{ secondary = [], cause }: Extra = {}
): ProblemText {
	return {
		code,
		weight,
		indicators,
		secondary,
		cause: cause ?? null,
		problem,
		reason,
		concrete,
		general
	};
}

/** Sentences of the imagined reports, by category. {rate} is the printed completion rate. */
export const PROBLEM_TEXTS: readonly ProblemText[] = [
	text(
		'TGT-01',
		10,
		['target_reasonableness'],
		[
			['年度目标写得过于笼统，难以据此考核', 'The annual goals are too general to be assessed'],
			['部分项目目标与实际工作量不相称', 'Some project goals do not match the real workload']
		],
		['部分目标不够合理', 'Some goals were not reasonable'],
		[
			'编报下年预算时由业务科室逐项复核目标',
			'Line divisions will review every goal when the next budget is drawn up'
		],
		['提高目标编制水平', 'Set better goals'],
		{ secondary: ['BUD-01'] }
	),
	text(
		'TGT-02',
		8,
		['indicator_clarity'],
		[
			[
				'个别绩效指标表述含糊，未写明口径',
				'A few indicators are worded vaguely and do not define what is counted'
			]
		],
		['指标口径未写明', 'Indicator definitions are missing'],
		[
			'建立本部门指标库，统一名称和口径',
			'Build an indicator library with one name and definition each'
		],
		['进一步优化指标', 'Improve the indicators'],
		{ secondary: ['TGT-03'] }
	),
	text(
		'TGT-03',
		8,
		['indicator_clarity'],
		[
			[
				'定性指标偏多，能用数字衡量的不足一半',
				'Too many indicators are qualitative; fewer than half can be measured'
			]
		],
		['定量指标占比不足', 'Too few measurable indicators'],
		[
			'每个项目至少设三项可计数的产出指标',
			'Give each project at least three countable output indicators'
		],
		['提高指标量化程度', 'Quantify indicators better'],
		{ cause: 'EXT-03' }
	),
	text(
		'PMS-01',
		5,
		['performance_rules'],
		[['本部门绩效管理办法尚未修订', 'The department’s performance rules have not been updated']],
		['绩效管理办法未及时修订', 'Performance rules were not updated in time'],
		[
			'上半年修订并印发绩效管理办法',
			'Revise and issue the performance rules in the first half-year'
		],
		['完善绩效管理制度', 'Improve the performance rules']
	),
	text(
		'PMS-02',
		7,
		['performance_rules'],
		[
			[
				'绩效工作由财务科室单独承担，业务科室参与少',
				'Finance staff do the performance work alone; line divisions take little part'
			]
		],
		['业务科室未参与绩效管理', 'Line divisions did not take part'],
		['每个业务科室确定一名绩效联络员', 'Name one performance contact in each line division'],
		['加强业财协同', 'Strengthen co-operation between finance and line divisions']
	),
	text(
		'PMS-03',
		6,
		['monitoring_and_evaluation'],
		[
			[
				'年中监控发现偏差后未及时调整',
				'Deviations found by mid-year monitoring were not corrected in time'
			]
		],
		['监控发现的偏差未及时纠正', 'Deviations were not corrected in time'],
		[
			'按季度通报监控结果并限期整改',
			'Report monitoring results each quarter with a date for correction'
		],
		['加强绩效运行监控', 'Strengthen monitoring']
	),
	text(
		'PMS-04',
		4,
		['monitoring_and_evaluation'],
		[['自评佐证材料收集不全', 'Evidence for the self-evaluation was incomplete']],
		['佐证材料不完整', 'Evidence was incomplete'],
		['按月归集佐证材料并建立目录', 'File evidence monthly with a list of contents'],
		['提高自评质量', 'Improve the self-evaluation']
	),
	text(
		'PMS-05',
		4,
		['monitoring_and_evaluation'],
		[['缺少衡量服务成效的数据来源', 'There is no data source to measure the effect of services']],
		['成效缺少数据支撑', 'Effects lack supporting data'],
		[
			'与业务系统对接，自动取得成效数据',
			'Connect to line systems to obtain the data automatically'
		],
		['探索评价方法', 'Explore evaluation methods'],
		{ secondary: ['TGT-03'], cause: 'EXT-03' }
	),
	text(
		'RES-01',
		8,
		['result_use'],
		[['评价结果分析不深，运用不充分', 'Evaluation results are not analysed or used enough']],
		['评价结果运用不充分', 'Evaluation results were not used enough'],
		['将评价结果列入科室年度考核', 'Include the results in the yearly appraisal of divisions'],
		['加强结果应用', 'Use the results more']
	),
	text(
		'RES-03',
		3,
		['result_use'],
		[['评价结果与预算安排衔接不紧', 'Results are only loosely tied to budget allocation']],
		['结果未与预算安排挂钩', 'Results were not tied to allocations'],
		['低分项目下年预算压减一成', 'Cut next year’s budget of low-scoring projects by a tenth'],
		['推动结果与预算挂钩', 'Tie results to the budget']
	),
	text(
		'EXE-01',
		8,
		['average_execution', 'spending_rate'],
		[
			[
				'支出进度偏慢，全年完成率为{rate}%',
				'Spending was slow; the year’s completion rate was {rate} %'
			],
			[
				'部分项目启动晚，全年完成率{rate}%',
				'Some projects started late; the year’s completion rate was {rate} %'
			]
		],
		['支出进度未达到序时要求', 'Spending fell behind the calendar'],
		[
			'按月通报各科室支出进度并收回闲置指标',
			'Report each division’s spending monthly and withdraw idle quotas'
		],
		['加快支出进度', 'Speed up spending']
	),
	text(
		'EXE-02',
		8,
		['average_execution', 'spending_evenness'],
		[['四季度支出占比高，全年不均衡', 'Too much was spent in the fourth quarter']],
		['各季度支出不均衡', 'Spending was uneven over the quarters'],
		[
			'制定分季度用款计划并与合同付款节点对应',
			'Draw up quarterly plans that follow contract payment dates'
		],
		['提高支出均衡性', 'Spend more evenly']
	),
	text(
		'EXE-03',
		4,
		['carryover'],
		[['年末结转资金规模偏大', 'Year-end carry-over was too large']],
		['结转结余率偏高', 'The carry-over rate was high'],
		[
			'每年九月清理结转项目，无法支出的交回',
			'Review carried-over projects every September and return what cannot be spent'
		],
		['压减结转结余', 'Reduce carry-over']
	),
	text(
		'BUD-01',
		8,
		['budget_preparation'],
		[
			[
				'预算测算依据不充分，与实际需求有出入',
				'Estimates were weakly founded and differed from real needs'
			]
		],
		['预算测算不够准确', 'Estimates were not accurate'],
		[
			'按近三年支出和工作量测算项目预算',
			'Estimate projects from three years of spending and workload'
		],
		['科学编制预算', 'Prepare the budget better'],
		{ secondary: ['TGT-01'] }
	),
	text(
		'BUD-02',
		3,
		['budget_preparation'],
		[['预算报表有漏填项', 'Items were left out of the budget forms']],
		['报表填报有遗漏', 'Forms had omissions'],
		['报送前由两人交叉核对报表', 'Two people cross-check the forms before they are sent'],
		['规范填报', 'Fill in forms properly']
	),
	text(
		'BUD-03',
		4,
		['revenue_variance', 'budget_preparation'],
		[
			[
				'年中追加较多，年初预算约束力不强',
				'Many additions during the year weakened the initial budget'
			]
		],
		['年中调整较多', 'Many adjustments during the year'],
		[
			'除应急事项外上半年不申请追加',
			'Ask for no additions in the first half-year except emergencies'
		],
		['减少预算调整', 'Adjust the budget less'],
		{ cause: 'EXT-01' }
	),
	text(
		'BUD-05',
		4,
		[],
		[
			[
				'运行经费定额偏低，设施维护存在缺口',
				'The running-cost quota is low and upkeep is underfunded'
			]
		],
		['经费存在缺口', 'Funds fell short'],
		['会同财政部门测算设施维护定额', 'Work out an upkeep quota together with the finance bureau'],
		['争取经费支持', 'Seek more funds']
	),
	text(
		'PRC-01',
		3,
		['procurement_plan', 'procurement_execution'],
		[['采购预算明细填报不完整', 'Procurement budget details were incomplete']],
		['采购明细漏填', 'Procurement details were left out'],
		['编报预算时同步核对采购明细表', 'Check the procurement schedule when the budget is drawn up'],
		['规范采购编报', 'Improve procurement forms'],
		{ secondary: ['BUD-02'] }
	),
	text(
		'PRC-02',
		4,
		['procurement_execution'],
		[['部分采购项目年内未能完成', 'Some procurement was not completed within the year']],
		['采购执行率偏低', 'Procurement execution was low'],
		['三月底前完成全年采购需求论证', 'Settle the year’s procurement needs by the end of March'],
		['加快采购进度', 'Speed up procurement']
	),
	text(
		'AST-02',
		3,
		['asset_reconciliation'],
		[['资产台账与实物未完全对应', 'The asset ledger does not fully match the assets']],
		['账实不完全相符', 'Books and assets did not match fully'],
		['每半年盘点一次并更新台账', 'Take stock every half-year and update the ledger'],
		['加强资产管理', 'Manage assets better']
	),
	text(
		'AST-03',
		3,
		['fixed_asset_utilisation'],
		[['部分设备使用率低', 'Some equipment is little used']],
		['部分资产闲置', 'Some assets stood idle'],
		['将闲置设备纳入全市公物仓调剂', 'Offer idle equipment through the city’s shared store'],
		['盘活闲置资产', 'Put idle assets to use']
	),
	text(
		'PRJ-02',
		6,
		['duty_second', 'duty_first'],
		[['个别工程受征拆影响，进度滞后', 'Land clearance held up individual works']],
		['个别项目未按期完成', 'Some projects were not finished on time'],
		['对滞后项目逐个制定赶工计划', 'Draw up a catch-up plan for each late project'],
		['加强项目调度', 'Manage projects more closely']
	),
	text(
		'PRJ-05',
		3,
		[],
		[['临时交办任务多，难以事先列入计划', 'Many ad-hoc tasks cannot be planned ahead']],
		['临时任务较多', 'Many ad-hoc tasks'],
		['预留机动经费并单列台账', 'Keep a reserve and a separate ledger for it'],
		['增强工作计划性', 'Plan work better'],
		{ cause: 'EXT-03', secondary: ['BUD-01'] }
	),
	text(
		'HRT-02',
		5,
		[],
		[['经办人员更换频繁，业务不熟', 'Staff change often and lack experience']],
		['经办人员业务不熟', 'Staff lacked experience'],
		['每年组织两次绩效业务培训', 'Hold two performance training courses a year'],
		['加强学习培训', 'Train staff more'],
		{ cause: 'EXT-05' }
	),
	text(
		'SVC-01',
		4,
		['duty_third'],
		[['个别年度任务未达到目标值', 'A few yearly tasks missed their target values']],
		['个别任务未达目标值', 'A few tasks missed their targets'],
		['对未达标任务按月督办', 'Follow up missed tasks monthly'],
		['确保完成任务', 'Make sure tasks are done']
	),
	text(
		'DIS-02',
		2,
		['performance_disclosure'],
		[['绩效信息公开内容不够完整', 'Published performance information was incomplete']],
		['绩效信息公开不完整', 'Performance information was incomplete'],
		['公开前按清单逐项核对内容', 'Check the content against a list before publication'],
		['做好信息公开', 'Disclose information properly']
	)
];

const BY_CODE = new Map(PROBLEM_TEXTS.map((entry) => [entry.code, entry]));

export function problemText(code: string): ProblemText {
	const entry = BY_CODE.get(code);
	if (!entry) throw new Error(`no sentences for ${code}`);
	return entry;
}
