import type { Translated } from './lang.ts';

/** What the scores view and the overview say of scores: their schemes, marks, legend and notes, and the trend. */
const zh = {
	schemes: {
		named: (region: string, years: string, parts: string) => `${region} ${years}（${parts}）`,
		bonus: (points: string) => ` + 加分 ${points}`,
		regions: (n: number) => `${n} 个地区`,
		notPrinted: '各部分分值未印',
		unknown: '计分办法未知'
	},
	marks: {
		change: (points: string) => `较上年 ${points} 个百分点`,
		unlike: (reasons: string) => `与上年不可比：${reasons}`,
		peers: (middle: string, lowest: string, highest: string, n: number) =>
			`同办法同年中位数 ${middle}，范围 ${lowest} 至 ${highest}（n=${n}）`
	},
	legend: {
		filled: '可得满分已知（不含加分）',
		assumed: '可得满分未印出，按 100 计',
		median: '该办法当年中位数（n≥5）',
		context: '同类型同级别的其他部门',
		line: '同类型同级别的其他部门',
		everyLine: '各部门，一线一个',
		medianLine: '中位数（n≥5）',
		change: '计分办法变化，不相连',
		shades: '失分占该部分可得分：0、≤2%、≤5%、≤10%、>10%',
		heat: '格内为失分占该指标分值的 %：0、≤2、≤5、≤10、>10',
		area: '点越大，报告越多'
	},
	notes: {
		coverage: (scored: number, reports: number) =>
			`覆盖：${reports} 份部门整体自评报告中 ${scored} 份印出总分。计分办法因地区和年份而异，各组之间不可互比。`,
		noise: '自评得分普遍偏高、彼此接近，名次先后多半是噪声；看失分多少和原因，不排名。',
		apart: (groups: number, reasons: string) =>
			`分属 ${groups} 组，${reasons}：不排共同名次，不求共同平均。`,
		small: 'n 小于 5 的组只列点和名称，不求中位数。',
		bands: '按归一化得分分段，点一段即只看这一段；段与段之间不是名次。',
		waterfall: (n: number) =>
			`筛选范围内 ${n} 个部门年度有总分，这里取最近一份逐项打分的；筛选到一个部门、年度可换。`,
		heat: (shown: number, tables: number) =>
			`每列一份逐项打分的自评表，每种办法取失分比例最高的；列出 ${shown} 份，共 ${tables} 份${shown < tables ? '，用筛选可看其余' : ''}。`,
		heatMore: (n: number) => `另有 ${n} 个失分更少的指标未列。`,
		heatScale: '颜色按失分占分值的比例，各办法分值不同也可同看；计分要求不同，不作跨办法排名。',
		assumed: (n: number) => `${n} 个部门年度的可得满分没有印出，按 100 计，画成空心点。`,
		bonus: '归一化 = 100 ×（得分 − 加分）÷ 不含加分的最高分。没有拿到的加分不算失分。',
		gaps: '缺年份、换办法的地方都断开。各部分内容也随办法调整，不宜跨办法比较。',
		loss: (shown: number, total: number) =>
			`单元格为所失分数，颜色为占该部分可得分的比例。先列年度平均（n≥5），再列每种办法失分比例最高的报告；列出 ${shown} 份，共 ${total} 份${shown < total ? '，用筛选可看其余' : ''}。`,
		detail: '二级部分只来自印出指标得分的自评表；列得细不等于失分多。',
		indicators: (indicators: number, full: number) =>
			`${indicators} 行中 ${full} 行全部满分。只有自评表逐项打分；履职指标由各部门自拟，没有可比的名称，不在其中。`
	},
	trend: {
		title: '得分走势：原始与归一化',
		ariaLabel: '原始得分与归一化得分的年度走势',
		department: '部门',
		year: '年度',
		raw: '原始得分（分）',
		normalized: '归一化（%）',
		rawAndNormalized: '原始 · 归一化',
		scheme: '计分办法',
		remark: '说明',
		changed: '计分办法变化',
		gap: '上年无得分',
		axis: '坐标轴有截断',
		median: '中位数',
		assumed: '可得满分未印出，按 100 计'
	}
};

const en: typeof zh = {
	schemes: {
		named: (region: string, years: string, parts: string) => `${region} ${years} (${parts})`,
		bonus: (points: string) => ` + ${points} bonus`,
		regions: (n: number) => `${n} regions`,
		notPrinted: 'parts not printed',
		unknown: 'Scheme not known'
	},
	marks: {
		change: (points: string) => `${points} percentage points against the year before`,
		unlike: (reasons: string) => `Not comparable with the year before: ${reasons}`,
		peers: (middle: string, lowest: string, highest: string, n: number) =>
			`Same scheme and year: median ${middle}, range ${lowest} to ${highest} (n=${n})`
	},
	legend: {
		filled: 'Reachable maximum known (without bonus)',
		assumed: 'Reachable maximum not printed, 100 assumed',
		median: 'Median of the scheme and year (n≥5)',
		context: 'Other departments of the same kind and level',
		line: 'Other departments of the same kind and level',
		everyLine: 'Departments, a line each',
		medianLine: 'Median (n≥5)',
		change: 'Scheme changed, not joined',
		shades: 'Share of the part’s points lost: 0, ≤2%, ≤5%, ≤10%, >10%',
		heat: 'Cells: % of the indicator’s points lost: 0, ≤2, ≤5, ≤10, >10',
		area: 'Larger dot: more reports'
	},
	notes: {
		coverage: (scored: number, reports: number) =>
			`Coverage: ${scored} of ${reports} full departmental self-evaluations print a total. Schemes differ by place and year: groups do not compare with one another.`,
		noise:
			'Self-scores are high and close together, so ranks are mostly noise: read how many points were lost and why.',
		apart: (groups: number, reasons: string) =>
			`${groups} groups set apart (${reasons}): no common rank and no common mean.`,
		small: 'Groups with n below 5 show dots and names, and no median.',
		bands:
			'Bands of the normalised score; choosing one narrows the view to it. A band is not a rank.',
		waterfall: (n: number) =>
			`${n} department-years in view print a total; shown is the newest with a scored table. Narrow to one department and year for another.`,
		heat: (shown: number, tables: number) =>
			`A column is a table that scores each indicator; of each scheme those that lost the largest share, ${shown} of ${tables}${shown < tables ? '; filter for the others' : ''}.`,
		heatMore: (n: number) => `${n} more indicators that lost less are left out.`,
		heatScale:
			'Colour is the share of the points, so different maxima can be seen together; requirements differ, so schemes are not ranked against one another.',
		assumed: (n: number) =>
			`${n} department-years do not print the reachable maximum; 100 is assumed and drawn hollow.`,
		bonus:
			'Normalised = 100 × (score − bonus) ÷ highest score without bonus. A bonus not earned is not points lost.',
		gaps: 'Lines break at missing years and at a change of scheme. What a part covers changes with the scheme too.',
		loss: (shown: number, total: number) =>
			`Cells hold points lost; colour is their share of the part. Means of a year (n≥5) come first, then the reports of each scheme with the largest share lost: ${shown} of ${total}${shown < total ? '; filter for the others' : ''}.`,
		detail:
			'Second-level parts come only from tables that print indicator scores; more detail is not more loss.',
		indicators: (indicators: number, full: number) =>
			`${full} of ${indicators} rows are full marks throughout. Only tables score each indicator; departments word their own duty indicators, which have no shared name and are left out.`
	},
	trend: {
		title: 'Scores over the years: raw and normalised',
		ariaLabel: 'Raw and normalised scores by year',
		department: 'Department',
		year: 'Year',
		raw: 'Raw score (points)',
		normalized: 'Normalised (%)',
		rawAndNormalized: 'raw · normalised',
		scheme: 'Scheme',
		remark: 'Remark',
		changed: 'Scheme changed',
		gap: 'no score the year before',
		axis: 'axis is cut',
		median: 'Median',
		assumed: 'reachable maximum not printed, 100 assumed'
	}
};

export const scoreWords: Translated<typeof zh> = { 'zh-CN': zh, en };
