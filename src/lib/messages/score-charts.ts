import type { Translated } from './lang.ts';

/** Words on the charts of the scores view. */
const zh = {
	lost: {
		title: '失了多少分（占可得满分的比例）',
		ariaLabel: '按计分办法分组、按年度排列的失分比例点图',
		axis: '失分 ÷ 可得满分（%）',
		scheme: '计分办法',
		department: '部门',
		year: '年度',
		lost: '失分',
		reachable: '可得满分',
		share: '失分比例',
		raw: '原始得分',
		remark: '说明',
		assumed: '可得满分未印出，按 100 计',
		notPrinted: '未印出',
		count: 'n'
	},
	bands: {
		title: '自评得分集中在哪一段（归一化）',
		ariaLabel: '各计分办法下归一化自评得分各段的部门年度数',
		axis: '归一化得分',
		scheme: '计分办法',
		band: '得分段',
		count: '部门年度',
		of: '共',
		departments: '部门年度名称',
		countOf: (count: number, n: number) => `${count} / ${n} 个部门年度`,
		pause: '、'
	},
	waterfall: {
		title: (name: string, year: number | null) =>
			year === null ? '100 分去了哪里' : `${name} ${year} 年的 100 分去了哪里`
	},
	heat: {
		title: '同一指标在各部门年度失去的分值比例',
		ariaLabel: '指标与部门年度矩阵：失分占分值的比例，计分办法分列',
		scheme: '计分办法',
		indicator: '指标',
		row: '部门年度',
		score: '得分',
		weight: '分值',
		lost: '失分',
		share: '失分比例',
		mean: (tables: number) => `平均 n=${tables}`
	},
	loss: {
		title: '分失在哪一部分',
		ariaLabel: '各计分办法下各部分的失分矩阵',
		scheme: '计分办法',
		row: '部门年度',
		component: '部分',
		total: '合计',
		lost: '失分',
		reachable: '可得分',
		share: '失分比例',
		mean: (year: number, reports: number) => `${year} 平均 n=${reports}`
	},
	indicators: {
		title: '同一指标在各报告中的得分率',
		ariaLabel: '各指标得分占分值比例的点图',
		axis: '得分 ÷ 分值（%）',
		cut: '坐标轴有截断',
		scheme: '计分办法',
		indicator: '指标',
		attained: '得分率（合计）',
		reports: '报告数',
		full: '满分',
		fullOf: (full: number, reports: number) => `${full}/${reports} 满分`,
		reportsOn: (reports: number) => `${reports} 份报告`,
		points: '分',
		names: {
			budget_finance_rules: '预算财务制度健全',
			carryover: '结转结余率',
			budget_completion: '预算完成率',
			budget_preparation: '预算编制情况',
			earmarked_fund_management: '专项资金管理',
			revenue_variance: '收入预决算差异率',
			average_execution: '年度平均执行率',
			budget_disclosure: '预决算公开合规性',
			performance_disclosure: '绩效信息公开',
			asset_rules: '资产管理制度',
			asset_reconciliation: '资产账务核对',
			fixed_asset_utilisation: '固定资产利用率',
			public_expense_control: '公用经费控制率',
			three_public_control: '“三公”经费控制率',
			performance_rules: '绩效管理制度建设',
			target_reasonableness: '绩效目标合理性',
			indicator_clarity: '绩效指标明确性',
			target_completion: '绩效目标完成率',
			monitoring_and_evaluation: '绩效监控与评价开展',
			result_use: '绩效结果应用',
			procurement_execution: '政府采购执行率',
			contract_timeliness: '合同签订及时性',
			finance_compliance: '财务管理合规性',
			procurement_plan: '采购意向公开及时性',
			project_entry: '新增项目事前评估',
			satisfaction: '服务对象满意度',
			spending_evenness: '支出进度均衡性',
			spending_rate: '部门预算资金支出率'
		} as Record<string, string>
	}
};

const en: typeof zh = {
	lost: {
		title: 'Points lost, as a share of those reachable',
		ariaLabel: 'Dots of the share of points lost, by scoring scheme and year',
		axis: 'Points lost ÷ reachable maximum (%)',
		scheme: 'Scheme',
		department: 'Department',
		year: 'Year',
		lost: 'Points lost',
		reachable: 'Reachable',
		share: 'Share lost',
		raw: 'Raw score',
		remark: 'Remark',
		assumed: 'reachable maximum not printed, 100 assumed',
		notPrinted: 'not printed',
		count: 'n'
	},
	bands: {
		title: 'Where self-scores crowd (normalised)',
		ariaLabel: 'Department-years in each band of the normalised self-score, by scoring scheme',
		axis: 'Normalised score',
		scheme: 'Scheme',
		band: 'Band',
		count: 'Department-years',
		of: 'of',
		departments: 'Which',
		countOf: (count: number, n: number) => `${count} of ${n} department-years`,
		pause: ', '
	},
	waterfall: {
		title: (name: string, year: number | null) =>
			year === null ? 'Where the 100 points went' : `Where the 100 points of ${name} ${year} went`
	},
	heat: {
		title: 'Share of each indicator’s points lost, by department-year',
		ariaLabel: 'Indicators by department-year: share of their points lost, schemes apart',
		scheme: 'Scheme',
		indicator: 'Indicator',
		row: 'Department-year',
		score: 'Score',
		weight: 'Weight',
		lost: 'Points lost',
		share: 'Share lost',
		mean: (tables: number) => `Mean n=${tables}`
	},
	loss: {
		title: 'In which part were points lost?',
		ariaLabel: 'Matrix of points lost by part, scheme by scheme',
		scheme: 'Scheme',
		row: 'Department-year',
		component: 'Part',
		total: 'Total',
		lost: 'Points lost',
		reachable: 'Reachable',
		share: 'Share lost',
		mean: (year: number, reports: number) => `${year} mean n=${reports}`
	},
	indicators: {
		title: 'The same indicator across reports',
		ariaLabel: 'Dots of score over weight for each indicator',
		axis: 'Score ÷ weight (%)',
		cut: 'axis is cut',
		scheme: 'Scheme',
		indicator: 'Indicator',
		attained: 'Attained (all)',
		reports: 'Reports',
		full: 'Full marks',
		fullOf: (full: number, reports: number) => `${full}/${reports} full`,
		reportsOn: (reports: number) => (reports === 1 ? '1 report' : `${reports} reports`),
		points: 'points',
		names: {
			budget_finance_rules: 'Budget and finance rules',
			carryover: 'Carry-over rate',
			budget_completion: 'Budget completion',
			budget_preparation: 'Budget preparation',
			earmarked_fund_management: 'Earmarked funds',
			revenue_variance: 'Revenue variance',
			average_execution: 'Average execution rate',
			budget_disclosure: 'Budget disclosure',
			performance_disclosure: 'Performance disclosure',
			asset_rules: 'Asset rules',
			asset_reconciliation: 'Asset reconciliation',
			fixed_asset_utilisation: 'Fixed-asset use',
			public_expense_control: 'Public-expense control',
			three_public_control: 'Three-public control',
			performance_rules: 'Performance rules',
			target_reasonableness: 'Reasonable targets',
			indicator_clarity: 'Clear indicators',
			target_completion: 'Targets reached',
			monitoring_and_evaluation: 'Monitoring, evaluation',
			result_use: 'Use of results',
			procurement_execution: 'Procurement execution',
			contract_timeliness: 'Contracts on time',
			finance_compliance: 'Financial compliance',
			procurement_plan: 'Procurement notices',
			project_entry: 'Ex-ante assessment',
			satisfaction: 'Satisfaction',
			spending_evenness: 'Even spending',
			spending_rate: 'Spending rate'
		}
	}
};

export const scoreCharts: Translated<typeof zh> = { 'zh-CN': zh, en };
