export interface SampleReport {
	department?: string;
	year?: number;
	/** 万元, as printed. */
	actual?: string;
	score?: string;
}

/** A short report of a department's overall spending, as text. */
export function sampleReport(traits: SampleReport = {}): string {
	const { department = '样本县测试局', year = 2023, actual = '1288.10', score = '96.5' } = traits;
	return `${department}${year}年度部门整体支出绩效自评报告
一、部门基本情况
${department}内设机构3个，编制20名。
二、预算执行情况
${year}年年初预算数1200.00万元，全年预算数1300.50万元，全年执行数${actual}万元，预算执行率99.05%。
三、自评结论
经自评，综合得分${score}分，等级为优。
四、存在问题
（一）绩效目标设置不够细化。
（二）预算执行进度偏慢。
五、改进措施
（一）细化绩效目标。
（二）加快预算执行进度。
`;
}
