import { describe, expect, it } from 'vitest';
import { readProblemSections } from './problem-sections.ts';
import { readReportText } from './report-text.ts';
import { tableDocument, textDocument } from '../../../test/extraction/test-document.ts';

async function sectionsOf(text: string) {
	const found = readProblemSections(readReportText(await textDocument(text)));
	return {
		problems: found.problems.map((passage) => passage.text),
		measures: found.measures.map((passage) => passage.text),
		status: found.status
	};
}

async function cellsOf(rows: readonly (readonly string[])[]) {
	const found = readProblemSections(readReportText(await tableDocument('项目自评表', rows)));
	return {
		problems: found.problems.map((passage) => passage.text),
		measures: found.measures.map((passage) => passage.text),
		status: found.status
	};
}

describe('readProblemSections(report)', () => {
	it('cuts the list under a label that names only a field', async () => {
		const { problems } = await sectionsOf(`自评报告
一、存在问题
1、资产方面：
（1）台账登记有遗漏；
（2）报废车辆未处置。
2、人员方面：一是窗口人手不足；二是新人培训偏少。
`);
		expect(problems).toEqual([
			'台账登记有遗漏',
			'报废车辆未处置。',
			'窗口人手不足',
			'新人培训偏少。'
		]);
	});

	it('counts a heading of the contents and its chapter once', async () => {
		const { problems } = await sectionsOf(`自评报告
目录
一、存在问题
（一）仓储设备老旧，损耗率高
二、自评结论
一、存在问题
（一）仓储设备老旧，损耗率高
冷库压缩机已用十二年。
二、自评结论
得分92分。
`);
		expect(problems).toEqual(['仓储设备老旧，损耗率高。冷库压缩机已用十二年。']);
	});

	it('takes a prompt nobody replaced for an empty cell', async () => {
		expect(
			await cellsOf([
				['项目名称', '苗圃维护'],
				['存在问题', '（请填写项目存在的主要问题，限300字）'],
				['改进措施', '']
			])
		).toEqual({ problems: [], measures: [], status: 'blank' });
	});

	it('reads the column of a form that names problems and measures', async () => {
		expect(
			await cellsOf([
				['管理内容', '情况说明', '存在问题和改进措施'],
				['分配', '按因素法', '无'],
				['下达', '超期9天', '两个区下达偏迟，将督促尽快分解'],
				['使用', '专款专用', '无']
			])
		).toMatchObject({
			problems: ['两个区下达偏迟'],
			measures: ['将督促尽快分解'],
			status: 'stated'
		});
	});

	it('parts the promise from the problem in one cell', async () => {
		expect(
			await cellsOf([
				['项目名称', '灌溉渠清淤'],
				['存在问题及下一步措施', '枯水期短，清淤推迟；下一步错开农忙安排作业。']
			])
		).toMatchObject({ problems: ['枯水期短，清淤推迟'], measures: ['下一步错开农忙安排作业。'] });
	});
});
