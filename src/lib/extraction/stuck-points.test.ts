import { describe, expect, it } from 'vitest';
import { extractReports } from './extract-report.ts';
import { tableDocument } from '../../../test/extraction/test-document.ts';

async function points(stuck: string) {
	const document = await tableDocument('某县某站2022年度项目支出绩效自评表', [
		['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'],
		['产出指标', '数量指标', '测报次数', '≥4次', '4次', stuck, ''],
		['效益指标', '社会效益', '服务农户', '≥90户', '95户', '60', '58']
	]);
	return extractReports(document)[0]
		?.indicators.filter((indicator) => indicator.name_zh === '测报次数')
		.map(({ weight, score }) => [weight, score]);
}

describe('separatePoints(rows, points)', () => {
	it('separates weight and points where the weights then make up 100', async () => {
		expect(await points('4038')).toEqual([['40', '38']]);
	});

	it('leaves both unknown otherwise', async () => {
		expect(await points('3530')).toEqual([[null, null]]);
	});
});
