/** One anomaly put into the synthetic city on purpose, with what a reader should find. */
export interface PlantedAnomaly {
	id: string;
	what_zh: string;
	what_en: string;
	/** null: the whole city. */
	dept_id: string | null;
	fiscal_years: readonly number[];
	/** The cross-check that must report it; null: it is a fact, not a fault. */
	rule_id: string | null;
	answers: Readonly<Record<string, string | number>>;
}

/** Every planted anomaly. They do not depend on the seed, except `epidemic-year`, which states the default one. */
export const PLANTED: readonly PlantedAnomaly[] = [
	{
		id: 'unit-header',
		what_zh: '表头写万元，数值实为元',
		what_en: 'The header says 万元 but the values are yuan',
		dept_id: 'demo-statistics',
		fiscal_years: [2021],
		rule_id: 'Q15',
		answers: {
			amount_unit_stated: '万元',
			amount_unit_effective: '元',
			budget_yuan: '28259173.64',
			actual_yuan: '27412408.15'
		}
	},
	{
		id: 'three-public-overspent',
		what_zh: '“三公”经费支出超过预算0.55万元',
		what_en: 'Three-public spending exceeds its budget by 5,500 yuan',
		dept_id: 'demo-civil-affairs',
		fiscal_years: [2019],
		rule_id: 'Q20',
		answers: { budget_yuan: '468000.00', actual_yuan: '473500.00', rate_pct: '101.18' }
	},
	{
		id: 'rate-does-not-recompute',
		what_zh: '完成率写作98.62%，按支出与预算计算为96.62%',
		what_en: 'The printed rate is 98.62 %, spending over budget gives 96.62 %',
		dept_id: 'demo-commerce',
		fiscal_years: [2023],
		rule_id: 'Q01',
		answers: {
			budget_yuan: '57420000.00',
			actual_yuan: '55478400.00',
			rate_stated_pct: '98.62',
			rate_computed_pct: '96.6186'
		}
	},
	{
		id: 'score-sum-wrong',
		what_zh: '总分写98.50，各项得分合计97.50',
		what_en: 'The total says 98.50, the rows add up to 97.50',
		dept_id: 'demo-library',
		fiscal_years: [2022],
		rule_id: 'Q07',
		answers: { score: '98.50', sum: '97.50' }
	},
	{
		id: 'weight-sum-wrong',
		what_zh: '绩效结果应用的分值误印为3.00，分值合计101.00',
		what_en: 'One weight is misprinted as 3.00, so the weights add up to 101.00',
		dept_id: 'demo-transport',
		fiscal_years: [2019],
		rule_id: 'Q09',
		answers: { name_norm: 'result_use', weight: '3.00', sum: '101.00' }
	},
	{
		id: 'parts-exceed-total',
		what_zh: '基本支出与项目支出预算合计比总预算多90万元',
		what_en: 'Basic and project budgets exceed the total by 900,000 yuan',
		dept_id: 'demo-water',
		fiscal_years: [2022],
		rule_id: 'Q03',
		answers: { budget_yuan: '328520000.00', delta_yuan: '900000.00' }
	},
	{
		id: 'fact-stated-twice',
		what_zh: '举办培训前文写64期，后文写46期',
		what_en: 'Training courses are given as 64 and, further on, as 46',
		dept_id: 'demo-health',
		fiscal_years: [2021],
		rule_id: 'Q16',
		answers: { fact_key: 'courses', first: '64', second: '46' }
	},
	{
		id: 'over-establishment',
		what_zh: '年末在职183人，超过核定编制168名',
		what_en: '183 people in post against 168 established posts',
		dept_id: 'demo-disease-control',
		fiscal_years: [2020],
		rule_id: 'Q17',
		answers: { establishment_total: 168, in_post_total: 183 }
	},
	{
		id: 'over-initial-budget',
		what_zh: '支出为年初预算的140%，未写出调整后的预算',
		what_en: 'Spending is 140 % of the initial budget and no adjusted budget is printed',
		dept_id: 'demo-emergency',
		fiscal_years: [2020],
		rule_id: 'Q17',
		answers: { initial_yuan: '42000000.00', actual_yuan: '58800000.00', rate_pct: '140.00' }
	},
	{
		id: 'missing-year',
		what_zh: '2021年度没有报告，前后两年都有',
		what_en: 'No report for 2021, though there is one for the year before and the year after',
		dept_id: 'demo-foreign-affairs',
		fiscal_years: [2021],
		rule_id: null,
		answers: { before: 2020, after: 2022 }
	},
	{
		id: 'recurring-problem',
		what_zh: '支出进度偏慢连续四年列为问题',
		what_en: 'Slow spending is stated as a problem four years running',
		dept_id: 'demo-housing',
		fiscal_years: [2021, 2022, 2023, 2024],
		rule_id: null,
		answers: { category_code: 'EXE-01', years: 4 }
	},
	{
		id: 'measure-that-worked',
		what_zh: '采购明细漏填在采取措施后不再出现',
		what_en: 'Incomplete procurement details no longer occur after the measure',
		dept_id: 'demo-culture',
		fiscal_years: [2020, 2021],
		rule_id: null,
		answers: { category_code: 'PRC-01', last_year: 2021, clear_until: 2025 }
	},
	{
		id: 'deduction-unexplained',
		what_zh: '绩效管理制度建设扣1.00分，没有写明原因',
		what_en: 'One point is taken off for performance rules without a reason',
		dept_id: 'demo-museum',
		fiscal_years: [2020],
		rule_id: 'Q11',
		answers: { name_norm: 'performance_rules', points: '1.00' }
	},
	{
		id: 'deduction-not-admitted',
		what_zh: '支出不均衡扣1分，但没有列入存在的问题',
		what_en: 'Uneven spending cost one point but is not listed as a problem',
		dept_id: 'demo-market',
		fiscal_years: [2023],
		rule_id: 'Q12',
		answers: { category_code: 'EXE-02', points: '1' }
	},
	{
		id: 'problem-without-measure',
		what_zh: '评价结果运用不充分没有对应的措施',
		what_en: 'Weak use of evaluation results has no measure',
		dept_id: 'demo-education',
		fiscal_years: [2022],
		rule_id: 'Q13',
		answers: { category_code: 'RES-01' }
	},
	{
		id: 'epidemic-year',
		what_zh: '2020年度多数部门反映支出进度偏慢',
		what_en: 'In 2020 most departments report slow spending',
		dept_id: null,
		fiscal_years: [2020],
		rule_id: null,
		answers: {
			category_code: 'EXE-01',
			stated_in: 20,
			with_problem_section: 25,
			stated_or_deducted_in: 35,
			reports: 46
		}
	},
	{
		id: 'grade-mismatch',
		what_zh: '得分96.5，等级却写为良',
		what_en: 'A score of 96.5 is graded 良 instead of 优',
		dept_id: 'demo-judicial',
		fiscal_years: [2023],
		rule_id: 'Q27',
		answers: { score: '96.5', grade_stated: '良', grade_derived: '优' }
	},
	{
		id: 'perfect-rates',
		what_zh: '全年预算与支出分文不差，完成率均为100.00%',
		what_en: 'Budget and spending are equal to the last digit, every rate is 100.00 %',
		dept_id: 'demo-archives',
		fiscal_years: [2024],
		rule_id: 'Q37',
		answers: { budget_yuan: '17026500.00', actual_yuan: '17026500.00', rate_stated_pct: '100.00' }
	},
	{
		id: 'scheme-change',
		what_zh: '换用新计分办法后原始分上升3.45分，折算后下降1.50个百分点',
		what_en:
			'Under the new scheme the raw score rises by 3.45 while the normalised one falls by 1.50',
		dept_id: 'demo-forestry',
		fiscal_years: [2021, 2022],
		rule_id: null,
		answers: {
			raw_before: '94.05',
			raw_after: '97.50',
			normalized_before: '99.00',
			normalized_after: '97.50'
		}
	}
];
