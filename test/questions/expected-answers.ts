import type { AnswerPlace, QuestionId } from '../../src/lib/schema/questions.ts';

type Expected = Partial<Record<AnswerPlace, readonly string[]>>;

/**
 * What the Chinese pages of the real reports must say, by question and place. `a | b` means that one row, list entry
 * or paragraph of the place holds all of these parts.
 */
export const EXPECTED_ANSWERS: Readonly<Record<QuestionId, Expected>> = {
	A1: {
		'chart:execution-strip': [
			'2020 | 0',
			'2021 | 1 | 99.73%',
			'2022 | 1 | 99.65%',
			'2023 | 1 | 100.00%'
		],
		'chart:execution-matrix': ['湛江市人民政府驻广州办事处 | 2020 | 139.22% | 年初预算'],
		sentence: ['湛江驻穗办 2020 年 139.22%']
	},
	A2: {
		'chart:dept-execution': ['2021 | 99.73%', '2022 | 99.65%'],
		sentence: ['99.73% → 99.65%', '−0.09 个百分点']
	},
	A3: {
		'chart:unspent-bars': ['2021 | 13,050.36 元 | 42,508.73 元 | 55,559.09 元']
	},
	A4: {
		'chart:initial-versus-actual': ['湛江 | 2020 | 139.22% | 221.40 万元', '163.20%', '97.94%']
	},
	A5: { 'chart:department-size': ['京办 | +6.34%'] },
	A6: {
		'chart:three-public-dots': ['湛江 | 2020 | 100.66% | 0.49 万元', '驻北京 | 2021 | 99.61%']
	},
	A7: {
		'chart:points-lost': [
			'广州市 2021 | 1.21 | 95',
			'广州市 2022 | 2 | 100',
			'海珠区 2023 | 1 | 100',
			'湛江市 2020 | 2 | 100'
		]
	},
	A8: {
		'chart:component-loss': [
			'市驻京办 2021 | 资金管理 | 0.21',
			'市驻京办 2021 | 绩效管理 | 0.5',
			'市驻京办 2021 | 采购管理 | 0.5',
			'市驻京办 2022 | 管理效能 | 2',
			'海珠区政府办 2023 | 合计 | 1',
			'湛江驻穗办 2020 | 合计 | 2'
		]
	},
	A9: {
		'chart:indicator-strip': ['21 行中 17 行', '政府采购执行率 | 75.00% | 1'],
		'chart:indicator-heat': ['政府采购执行率']
	},
	A10: {
		'chart:monitoring-slope': [
			'2022 | 整体 | 62.11% | 61.70% | 99.65%',
			'2022 | 项目 | 55.86% | −2.47'
		]
	},
	A11: {
		'chart:problem-recurrence': ['驻北京 | 绩效管理制度与组织 | 2 | 2021–2022']
	},
	A12: {
		'chart:follow-through-matrix': [
			'2021 | 政府采购管理 | 未再提到',
			'2021 | 绩效管理制度与组织 | 再次出现'
		]
	},
	A13: {
		'section:trust': [
			'湛江 | 2020 | 3 | 12',
			'京办 | 2021 | 1 | 4',
			'海珠 | 2023 | 0 | 2',
			'京办 | 2022 | 0 | 2',
			'京办 | 2021 | 0 | 1'
		]
	},
	B1: {
		'chart:problem-frequency': [
			'绩效目标与指标设置 | 3 | 4',
			'绩效管理制度与组织 | 2 | 4',
			'评价结果应用 | 2 | 4',
			'项目管理 | 1 | 4'
		]
	},
	B2: {
		'chart:problem-by-department': [
			'驻北京 | 绩效目标与指标设置 | 1',
			'海珠 | 绩效目标与指标设置 | 1',
			'湛江 | 绩效目标与指标设置 | 1',
			'驻北京 | 绩效管理制度与组织 | 1',
			'湛江 | 绩效管理制度与组织 | 1',
			'驻北京 | 评价结果应用 | 1',
			'海珠 | 评价结果应用 | 1',
			'驻北京 | 预算执行与支出进度 | 1',
			'海珠 | 预算执行与支出进度 | 1',
			'4 类出现在两个及以上部门'
		]
	},
	B3: {
		'chart:deduction-points': [
			'绩效管理制度与组织 | 2.5',
			'未说明原因 | 2',
			'预算执行与支出进度 | 1.21',
			'政府采购管理 | 0.5'
		]
	},
	B4: { 'section:unadmitted': ['海珠 | 2023 | 支出进度不均衡'] },
	B5: {
		'chart:measure-coverage': ['9 条问题中 6 条'],
		'section:unanswered': [
			'海珠 | 2023 | 对评价结果的分析和使用还不足',
			'湛江 | 2020 | 可提前排定的任务少',
			'京办 | 2022 | 评价结果的使用都要加强'
		]
	},
	B6: {
		'section:unmatched-measures': [
			'10 项措施中 2 项',
			'海珠 | 2023 | 把住支出关',
			'湛江 | 2020 | 学习预算管理'
		]
	},
	B7: {
		'chart:measure-concreteness': ['京办 | 2021 | 1', '海珠 | 2023 | 3']
	},
	B8: {
		'chart:category-pairs': [
			'绩效目标与指标设置 | 预算编制 | 1',
			'绩效目标与指标设置 | 绩效管理制度与组织 | 1'
		]
	},
	B9: {
		'chart:problem-causes': [
			'政策性因素 | 1',
			'职能特性 | 2',
			'没有说明 | 7 | 7',
			'17 条中只有 3 条说明了原因'
		]
	},
	B10: {
		'section:records': [
			'海珠 | 2023 | 项目绩效目标写得偏粗',
			'京办 | 2021 | 指标表述含糊',
			'湛江 | 2020 | 难以把全部工作成效都用量化指标衡量'
		]
	},
	B11: {
		'section:contradictions': ['328 | 298', '16 | 4', '576.38 | 582.73', '843.24 | 785.90', '74.88']
	},
	B12: { 'section:unclassified': ['17 条 | 2 条'] },
	B13: {
		'chart:goal-coverage': ['京办 | 2021 | 信息报送', '京办 | 2022 | 信息辅政']
	},
	C1: {
		'chart:execution-multiples': [
			'京办 | 2021 | 99.73%',
			'京办 | 2022 | 99.65%',
			'海珠 | 2023 | 100.00%',
			'湛江 | 2020 | 139.22%'
		]
	},
	C2: {
		'chart:score-trend': ['市驻京办 | 2021 | 98.73%', '市驻京办 | 2022 | 98.00% | 计分办法变化'],
		sentence: ['原始得分 +4.21', '98.73 → 98.00']
	},
	C3: {
		'chart:problem-frequency': [
			'绩效目标与指标设置 | 3',
			'绩效管理制度与组织 | 2',
			'评价结果应用 | 2'
		],
		sentence: ['3 份写到“绩效目标与指标设置”']
	},
	C4: {
		'section:project-items': [
			'驻京工作保障经费 | 2021 | 289.49 万元 | 288.04 万元 | 99.50%',
			'2022 | 134.85 万元 | 129.82 万元 | 96.27% | −53.42%'
		],
		'chart:flagship-items': [
			'驻京工作保障经费 | 2021 | 289.49 万元',
			'驻京工作保障经费 | 2022 | 134.85 万元 | −53.42%'
		]
	},
	C5: {
		'chart:output-yoy': [
			'办理市、区来文 | −29.77% | ≈ 14,883 份',
			'办理密件 | −7.50% | ≈ 1,057 份',
			'办理发文 | −10.70% | ≈ 940 份'
		]
	},
	C6: {
		'chart:coverage-matrix': [
			'12 个部门年度中 4 个',
			'驻北京 | 没有报告 | 自评表，另有项目报告 | 自评报告'
		]
	},
	C7: {
		'chart:score-waterfall': [
			'工作表现加减分 | 5 | 5',
			'资金管理 | 16 | 0.21',
			'绩效管理 | 15 | 0.5',
			'采购管理 | 2 | 0.5'
		],
		'chart:dept-score': ['2021 | 93.79 | 95']
	},
	C8: {
		'section:open-errors': [
			'湛江驻穗办 2020 | 100.66',
			'湛江驻穗办 2020 | 328 | 298',
			'市驻京办 2021 | 单位'
		]
	},
	C9: {
		'section:measures-due': ['10 项 | 1 项', '京办 | 2021 | 1']
	}
};
