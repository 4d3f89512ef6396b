import { describe, expect, it } from 'vitest';
import { extractReports } from './extract-report.ts';
import { tableDocument } from '../../../test/extraction/test-document.ts';

async function lines(basic: string) {
	const document = await tableDocument('某县某站2022年度部门整体支出绩效自评表', [
		['单位名称', '某县某站', '', ''],
		['资金(万元)', '全年预算数', '全年执行数', '执行率'],
		['年度资金总额', '200', '150', '75%'],
		['', '按支出性质分：', '', ''],
		['', `其中：基本支出：${basic}`, '', ''],
		['', '项目支出：60.00', '', ''],
		['一级指标', '三级指标', '分值', '得分'],
		['产出指标', '测报次数', '100', '95']
	]);
	return extractReports(document)[0]?.budget_lines.map((line) => [
		line.scope,
		line.budget_yuan,
		line.actual_yuan
	]);
}

describe('readNatureCells(grid, table, context)', () => {
	it('reads amounts named inside cells where their sum proves what they divide', async () => {
		expect(await lines('90.00')).toEqual([
			['department', '2000000.00', '1500000.00'],
			['basic', null, '900000.00'],
			['project', null, '600000.00']
		]);
	});

	it('takes none where the sum fits nothing', async () => {
		expect(await lines('91.00')).toEqual([['department', '2000000.00', '1500000.00']]);
	});
});
