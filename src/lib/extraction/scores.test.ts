import { describe, expect, it } from 'vitest';
import { extractReports } from './extract-report.ts';
import { tableDocument, textDocument } from '../../../test/extraction/test-document.ts';

async function scores(text: string) {
	const [record] = extractReports(await textDocument(text));
	return record?.scores.map(({ eval_object, object_name, evaluator, score, grade_stated }) => [
		eval_object,
		object_name,
		evaluator,
		score,
		grade_stated
	]);
}

const TITLE = '某市某馆2022年度部门整体支出绩效自评报告\n一、基本情况\n';

describe('readScores(report, context, rows, points, schemeId)', () => {
	it('keeps the scores of single projects beside the department’s', async () => {
		expect(
			await scores(
				`${TITLE}二、自评结论\n部门整体支出绩效自评得分94分，等级为优；古籍修复项目自评得分88分。\n`
			)
		).toEqual([
			['department', null, 'self', '94', '优'],
			['project', '古籍修复', 'self', '88', null]
		]);
	});

	it('names scores after the headings they stand under', async () => {
		expect(
			await scores(
				'某市某馆2022年度项目支出绩效自评报告\n一、自评结果\n(一)古籍修复项目\n自评得分：97.5分\n(二)展柜更新项目\n自评分数 85（无加分）\n'
			)
		).toEqual([
			['project', '古籍修复', 'self', '97.5', null],
			['project', '展柜更新', 'self', '85', null]
		]);
	});

	it('keeps a verified score apart from the self score', async () => {
		expect(
			await scores(
				`${TITLE}二、自评结论\n自评得分96分，等级为优。财政部门复核得分89分，等级为良。\n`
			)
		).toEqual([
			['department', null, 'self', '96', '优'],
			['department', null, 'finance', '89', '良']
		]);
	});

	it('reads a self score without a verb', async () => {
		expect(await scores(`${TITLE}二、自评结论\n经评定，绩效自评92.5分，等级良。\n`)).toEqual([
			['department', null, 'self', '92.5', '良']
		]);
	});

	it('reads the parts of a short table of points', async () => {
		const document = await tableDocument('某市某馆2022年度绩效自评报告', [
			['评价内容', '分值', '自评得分'],
			['借阅服务', '60', '58'],
			['馆藏保护', '40', '36.5'],
			['合计', '100', '94.5']
		]);
		const [record] = extractReports(document);
		expect(record?.scores[0]).toMatchObject({
			score: '94.5',
			components: [
				{ name_zh: '借阅服务', score: '58', max_score: '60' },
				{ name_zh: '馆藏保护', score: '36.5', max_score: '40' }
			]
		});
	});

	it('keeps sources of different levels apart without a contradiction', async () => {
		const [record] = extractReports(
			await textDocument(
				'2022年度某市某局古籍修复项目绩效自评报告\n一、资金情况\n下达资金50万元，其中中央资金30万元、省级资金20万元。\n'
			)
		);
		expect(
			record?.budget_lines.map((line) => [line.item_name, line.budget_yuan, line.is_primary])
		).toEqual([
			['古籍修复', '500000.00', true],
			['古籍修复（中央资金）', '300000.00', true],
			['古籍修复（省级资金）', '200000.00', true]
		]);
	});
});
