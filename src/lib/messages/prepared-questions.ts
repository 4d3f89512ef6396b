import type { Translated } from './lang.ts';

interface PreparedTexts {
	groups: Record<string, string>;
	/** By the name of the query that answers it. */
	titles: Record<string, string>;
}

const zh: PreparedTexts = {
	groups: {
		money: '执行率与资金',
		scores: '得分',
		problems: '问题与措施',
		reports: '报告与疑点',
		department: '一个部门',
		report: '一份报告'
	},
	titles: {
		executionByDepartmentYear: '各部门各年度预算用了多少，按什么口径？',
		unspentByStructure: '哪里没用完的钱最多，是基本支出还是项目支出？',
		threePublicControl: '“三公”经费有没有超预算？',
		monitoringProgress: '年中支出进度跟上时间了吗，年末到了哪里？',
		partialReportMoney: '只读到开头的报告印了哪些金额？',
		scoreByDepartmentYear: '各部门得分折算后失了多少分？',
		componentLossByReport: '失分最多的报告把分丢在哪些部分？',
		componentLossByYear: '同一计分办法下各年在哪些部分失分？',
		indicatorAttainment: '同一指标各部门得分率如何？',
		otherScores: '项目、监控和他评打了多少分？',
		schemeComponents: '各计分办法的 100 分由什么组成？',
		problemsByCategoryYear: '每类问题每年有多少份报告提到？',
		problemsByDepartment: '哪些问题在多个部门出现？',
		problemRecurrence: '哪些问题年年出现？',
		deductionPoints: '哪类原因扣分最多？',
		problemCauses: '报告把问题归于什么原因？',
		measureCoverage: '多少问题有对应措施？',
		measuresWithoutProblem: '哪些措施不对应任何问题？',
		problemStatements: '报告究竟是怎么说的？',
		problemSectionsByYear: '每年有多少报告写了问题部分？',
		coverageByDepartmentYear: '我们手里究竟有哪些报告？',
		departmentOverview: '各部门有哪些年度，最近一年如何？',
		reportList: '有哪些报告，各有多少问题和疑点？',
		errorFindings: '哪些数字暂时不宜给领导看？',
		departmentHistory: '一个部门历年的预算、支出、执行率和得分',
		peerExecution: '同类部门的执行率处在什么位置？',
		lostPoints: '一个部门的分丢在哪里？',
		departmentProblems: '一个部门说了哪些问题和扣分原因？',
		departmentMeasures: '一个部门承诺了什么，对应哪个问题？',
		projectItemYears: '一个部门的各项目历年拿了多少、花了多少？',
		outputChanges: '一个部门的工作量与上年相比变了多少？',
		latestHeadcounts: '一个部门的编制和人数',
		reportMoney: '一份报告印了哪些金额？',
		reportFindings: '一份报告有哪些疑点？',
		reportEvidence: '一份报告的每个事实印在哪里？'
	}
};

const en: PreparedTexts = {
	groups: {
		money: 'Execution and money',
		scores: 'Scores',
		problems: 'Problems and measures',
		reports: 'Reports and findings',
		department: 'One department',
		report: 'One report'
	},
	titles: {
		executionByDepartmentYear: 'How much of its budget did each department use, on which basis?',
		unspentByStructure: 'Where was most money left: basic or project expenditure?',
		threePublicControl: 'Who passed the three-public budget?',
		monitoringProgress: 'Was spending on schedule at mid-year, and where did it end?',
		partialReportMoney: 'What do reports print of which only the opening was read?',
		scoreByDepartmentYear: 'How many points did each department lose, once normalised?',
		componentLossByReport: 'Where did the reports with most points lost lose them?',
		componentLossByYear: 'Where were points lost each year under one scheme?',
		indicatorAttainment: 'How did the same indicator do across departments?',
		otherScores: 'Which scores are of projects, monitoring or other evaluators?',
		schemeComponents: 'What are the 100 points of each scheme made of?',
		problemsByCategoryYear: 'How many reports state each category of problem each year?',
		problemsByDepartment: 'Which problems recur across departments?',
		problemRecurrence: 'Which problems come back year after year?',
		deductionPoints: 'Which categories cost most points?',
		problemCauses: 'Which causes do reports give?',
		measureCoverage: 'How many stated problems does a measure answer?',
		measuresWithoutProblem: 'Which measures answer nothing?',
		problemStatements: 'What exactly do the reports say?',
		problemSectionsByYear: 'How many reports have a problem section?',
		coverageByDepartmentYear: 'What do we actually have?',
		departmentOverview: 'Which years does each department cover, how did the last one go?',
		reportList: 'Which reports are there, with how many problems and findings?',
		errorFindings: 'Which figures should not be shown to leaders yet?',
		departmentHistory: 'One department’s budget, spending, rate and score by year',
		peerExecution: 'Where do departments of the same kind stand?',
		lostPoints: 'Where did one department lose its points?',
		departmentProblems: 'Which problems and deductions does one department state?',
		departmentMeasures: 'What did one department promise, and for which problem?',
		projectItemYears: 'What did each project item of one department get and spend?',
		outputChanges: 'How did one department’s workload change?',
		latestHeadcounts: 'One department’s posts and people',
		reportMoney: 'Which amounts does one report print?',
		reportFindings: 'What did the cross-checks find in one report?',
		reportEvidence: 'Where is each fact of one report printed?'
	}
};

export const preparedTexts: Translated<PreparedTexts> = { 'zh-CN': zh, en };
