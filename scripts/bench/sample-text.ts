/** A made-up report of a department's overall spending; every number differs with `n`. */
export function sampleText(n: number): string {
	const budget = (1000 + (n % 9000) + 0.5).toFixed(2);
	const actual = (990 + (n % 8900) + 0.25).toFixed(2);
	const year = 2015 + (n % 10);
	const works = Array.from(
		{ length: 12 },
		(_, i) =>
			`（${i + 1}）完成第${i + 1}类任务${n + i}项，同比增长${i + 1}.5%，服务群众${n * 3 + i}人次。`
	);
	return `示例市第${n}中心${year}年度部门整体支出绩效自评报告
一、部门基本情况
（一）部门概况
本单位内设机构${(n % 9) + 1}个，核定编制${(n % 90) + 10}名，年末在职${(n % 80) + 8}人。
（二）预算安排与执行
年初预算数${budget}万元，全年预算数${budget}万元，全年执行数${actual}万元，预算执行率98.50%。
其中：基本支出${(n % 700) + 0.4}万元，项目支出${(n % 300) + 0.6}万元。
二、主要工作
${works.join('\n')}
三、自评结论
经自评，综合得分${(80 + (n % 190) / 10).toFixed(1)}分，其中管理效率${(40 + (n % 9) / 2).toFixed(1)}分。
四、存在的主要问题
一是绩效目标设置不够细化，部分指标难以量化。
二是预算执行进度偏慢，资金支出前低后高。
三是资产管理台账不够健全。
五、下一步改进措施
（一）细化绩效目标，合理设置指标值。
（二）加快预算执行，按月通报支出进度。
（三）健全资产台账，定期清查盘点。
`;
}
