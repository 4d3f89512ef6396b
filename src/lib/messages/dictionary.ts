import type { Translated } from './lang.ts';

type Names = Record<string, string>;

interface Dictionary {
	/** What one row is, by table; where missing, the schema's own English words stand. */
	tables: Names;
	/** Notes on columns, by the schema's English note. */
	notes: Names;
}

const zh: Dictionary = {
	tables: {
		region: '行政区划（GB/T 2260）',
		department: '提交报告的部门',
		department_alias: '文本中出现过的部门名称写法',
		scoring_scheme: '某地区某年度 100 分的含义',
		scoring_scheme_component: '计分办法的组成部分',
		problem_category: '问题分类',
		cause: '问题产生的原因',
		rule: '交叉核对规则',
		document: '已公开的报告',
		budget_line: '资金：一组所印的预算与支出',
		score: '总分',
		score_component: '得分的组成部分',
		indicator: '指标体系中的三级指标',
		problem: '所述问题与扣分原因',
		problem_secondary: '问题的其他分类',
		measure: '改进措施',
		measure_secondary: '措施的其他分类',
		problem_measure_link: '哪条措施回应哪个问题',
		monitoring_snapshot: '年中监控进度',
		output: '工作量与成果',
		stated_ratio: '不属于某条资金的所印比率',
		headcount: '编制、人员与内设机构数',
		evidence: '每个数值印在哪里',
		quality_finding: '交叉核对发现的疑点',
		quality_finding_record: '疑点涉及的事实',
		v_department_money: '每份报告的部门整体预算与支出',
		v_peer_group: '每个部门的可比同类：同类型、同层级地区',
		v_department_document: '每个部门年度采用哪份报告',
		v_dept_year: '每个部门年度的资金、执行率与得分',
		v_problem_document: '计入问题频次的报告',
		v_problem_statement: '计入问题频次的问题与扣分原因'
	},
	notes: {
		'GB/T 2260 code': 'GB/T 2260 代码',
		'the division above; null for a province': '上级区划；省级为空',
		'year of the GB/T 2260 edition used': '所用 GB/T 2260 版本年份',
		'official name, without 本级': '正式名称，不含“本级”',
		'for the labels of charts': '用于图表标签',
		'the government that funds it': '拨款的政府',
		'where it sits, if elsewhere': '驻地（与拨款地不同时）',
		'peer group for comparisons': '用于比较的同类组',
		'first fiscal year scored under it': '适用的第一个年度',
		'last fiscal year known to be scored under it': '已知适用的最后年度',
		'highest score without bonus; null: unknown, total_max is assumed and said so':
			'不含加分的最高分；为空表示未知，按 total_max 假定并注明',
		'only scores of one group share an axis': '只有同组得分可放在同一坐标轴',
		'points that need a commendation, not plain good work': '需要获得表彰才有的分',
		'words that rule the code out': '出现即排除该类的词',
		'smaller decides first': '数小者优先',
		'default severity': '默认级别',
		'address it was published at': '公开时的网址',
		'of the source file': '源文件的哈希值',
		'partial reports never enter a department comparison or a problem frequency':
			'只读到一部分的报告不进入部门比较和问题频次',
		'name as printed in the report': '报告所印名称',
		'name of the project, if a project': '项目名称（对象为项目时）',
		'date printed on the report': '报告所印日期',
		'date the page was published': '网页发布日期',
		'circular that asked for it, as printed': '所依据的通知，按所印',
		'grade as printed; never derived': '所印等级，不推算',
		'unit the values really are in': '数值实际所用单位',
		'sums run inside one cut only': '只在同一口径内相加',
		'department economic class': '部门经济分类',
		'what budget_yuan is': 'budget_yuan 的口径',
		年初预算: '年初预算',
		'全年 or 调整后预算': '全年或调整后预算',
		'the denominator the report itself uses': '报告自己使用的分母',
		'false: restates or contains another line': '否：重述或包含另一条',
		'printed; never overwritten': '所印，不改写',
		'100 × actual ÷ budget': '100 × 支出 ÷ 预算',
		'printed decimals of the rate': '所印比率的小数位数',
		'one unit of the last printed digit': '所印末位代表的金额',
		'printed strings, JSON': '所印原文，JSON',
		'false: 100 is assumed': '否：假定为 100',
		'highest score reachable without bonus': '不含加分可达到的最高分',
		'100 × (score − bonus) ÷ base_max': '100 ×（得分 − 加分）÷ base_max',
		'base_max − (score − bonus)': 'base_max −（得分 − 加分）',
		'from the bands; shown as derived': '按分数段推算，并注明',
		'canonical name shared across departments': '各部门通用的规范名称',
		分值: '分值',
		得分: '得分',
		'weight − score; null for bonus rows': '分值 − 得分；加分项为空',
		'basis of the score, in short': '评分依据，摘要',
		'what it says; in our own words for published datasets': '内容；公开数据集中为转述',
		'primary level-2 code': '主要二级分类代码',
		'why, if said': '原因（有说明时）',
		'points lost; deduction reasons only': '所扣分数；只有扣分原因才有',
		'0–1': '0 至 1',
		'what it promises; in our own words for published datasets': '承诺的内容；公开数据集中为转述',
		'what it promises to change': '承诺改变哪一类',
		'month of the monitoring, YYYY-MM': '监控月份，YYYY-MM',
		'spent ÷ progress; computed': '已支出 ÷ 进度；计算得出',
		'months elapsed ÷ 12; computed': '已过月数 ÷ 12；计算得出',
		'the same key is the same fact stated again': '相同的键是同一事实的重述',
		'one per fact_key and report': '每份报告每个 fact_key 一条',
		'draw “≥ 90”, not “90”': '显示“≥ 90”，而不是“90”',
		'as printed, signed': '按所印，带正负号',
		'value ÷ (1 + yoy); approximate': '数值 ÷（1 + 同比）；近似',
		'heading path inside the report': '报告内的标题路径',
		'1-based; null where only a page excerpt was read': '从 1 起；只读到网页摘录时为空',
		'0-based': '从 0 起',
		exclusive: '不含该位置',
		'PDF page, 1-based': 'PDF 页码，从 1 起',
		'workbook sheet': '工作表',
		'workbook cell, A1 style': '单元格，A1 式',
		'short printed fragment around the figure, white space removed': '数字前后的短片段，已去空白',
		'variant of the rule': '规则的变体',
		Chinese: '中文',
		'pinyin initials, for search and order': '拼音首字母，用于查找和排序'
	}
};

const en: Dictionary = {
	tables: {
		v_department_money: 'The whole department’s budget and spending in each report',
		v_peer_group: '每个部门的可比同类：同类型、同层级地区',
		v_department_document: 'Which report speaks for each department-year',
		v_dept_year: 'Money, rate and score of each department-year',
		v_problem_document: 'Reports that count in a problem frequency',
		v_problem_statement: 'Problems and deductions that count in a problem frequency'
	},
	notes: {}
};

export const dictionary: Translated<Dictionary> = { 'zh-CN': zh, en };
