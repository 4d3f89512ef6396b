import { describe, it } from 'vitest';
import { scores } from '../../src/lib/messages/scores.ts';
import type { ComponentLossByReport } from '../../src/lib/queries/component-loss-by-report.ts';
import type { ComponentLossByYear } from '../../src/lib/queries/component-loss-by-year.ts';
import type { IndicatorAttainment } from '../../src/lib/queries/indicator-attainment.ts';
import { site } from '../../src/lib/messages/site.ts';
import { SCORE_BANDS } from '../../src/lib/schema/default-filter.ts';
import { componentLoss } from '../../src/lib/view-models/component-loss.ts';
import type { IndicatorLossByReport } from '../../src/lib/queries/indicator-loss-by-report.ts';
import { indicatorHeat } from '../../src/lib/view-models/indicator-heat.ts';
import { indicatorStrip } from '../../src/lib/view-models/indicator-strip.ts';
import { pointsLost } from '../../src/lib/view-models/points-lost.ts';
import { scoreBands } from '../../src/lib/view-models/score-bands.ts';
import { scoreTrend } from '../../src/lib/view-models/score-trend.ts';
import { expectChart } from './expect-chart.ts';
import { keyOf, names, nextRow, schemes, scoreRow, words } from './score-rows.ts';

const t = scores['zh-CN'];
const hollow = {
	...nextRow,
	dept_id: 'b',
	doc_id: 'b-2023',
	fiscal_year: 2023,
	base_is_assumed: true,
	comparable_group: 'other',
	comparability: keyOf('other')
};
const many = [0, 0.5, 0.5, 0.5, 2, 7].map((points_lost, index) => ({
	...nextRow,
	dept_id: `d${index}`,
	doc_id: `d${index}-2022`,
	points_lost,
	score: 100 - points_lost,
	normalized_pct: 100 - points_lost
}));

describe('score charts', () => {
	it('names the dots of each scheme and draws an assumed maximum hollow', async () => {
		const model = pointsLost(
			[scoreRow, nextRow, hollow],
			[],
			names,
			schemes,
			{ ...words, ...t.lost },
			'zh-CN'
		);
		await expectChart('points-lost', 'few', model);
	});

	it('heaps equal dots, with the median and the chosen among the others', async () => {
		const model = pointsLost(
			[nextRow],
			[nextRow, ...many],
			names,
			schemes,
			{ ...words, ...t.lost },
			'zh-CN'
		);
		await expectChart('points-lost', 'many', model);
	});

	it('breaks the line where the scheme changed', async () => {
		const model = scoreTrend(
			[scoreRow, nextRow, hollow],
			[],
			names,
			schemes,
			{ ...words, ...t.trend },
			'zh-CN'
		);
		await expectChart('score-trend', 'break', model);
	});

	it('draws the chosen in colour over the others and their median', async () => {
		const after = many.map((row) => ({ ...row, fiscal_year: 2023, doc_id: `${row.dept_id}-2023` }));
		const peers = [scoreRow, nextRow, ...many, ...after];
		const model = scoreTrend(
			[scoreRow, nextRow],
			peers,
			names,
			schemes,
			{ ...words, ...t.trend },
			'zh-CN'
		);
		await expectChart('score-trend', 'chosen', model);
	});

	it('shades what was lost in each part, and leaves unprinted parts open', async () => {
		const part: ComponentLossByReport = {
			comparable_group: 'old',
			dept_id: 'a',
			fiscal_year: 2021,
			doc_id: 'a-2021',
			level: 0,
			code: '',
			name_zh: '',
			place: 0,
			lost: 1.21,
			reachable: 95,
			fact_ids: 'a-2021-S1',
			comparability: keyOf('old')
		};
		const block = {
			...part,
			level: 1,
			code: 'MGT',
			name_zh: '管理效能',
			place: 1000,
			reachable: 45
		};
		const heading = {
			...block,
			level: 2,
			name_zh: '采购管理',
			place: 1021,
			lost: 0.5,
			reachable: 2
		};
		const byReport = [
			part,
			block,
			heading,
			{ ...heading, name_zh: '资产管理', place: 1010, lost: 0, reachable: 4 },
			{ ...part, dept_id: 'b', doc_id: 'b-2021', lost: 12.5 }
		];
		const mean: ComponentLossByYear = {
			comparable_group: 'old',
			fiscal_year: 2021,
			level: 0,
			code: '',
			name_zh: '',
			place: 0,
			reports: 6,
			lost: 15.6,
			reachable: 570,
			comparability: keyOf('old')
		};
		const text = { ...words, ...t.loss, headings: {} };
		const model = componentLoss(
			[mean],
			byReport,
			names,
			schemes,
			new Set(['b-2021']),
			text,
			'zh-CN'
		);
		await expectChart('component-loss', 'mixed', model);
	});

	it('draws a row an indicator with a larger dot for more reports', async () => {
		const row: IndicatorAttainment = {
			comparable_group: 'old',
			name_norm: 'carryover',
			attained_pct: 100,
			reports: 9,
			departments: 9,
			score: 18,
			weight: 18,
			ordinal: 2,
			doc_id: null,
			dept_id: null,
			fiscal_year: null,
			indicator_ids: null,
			errors: 0,
			comparability: keyOf('old')
		};
		const rows = [
			row,
			{ ...row, name_norm: 'procurement_execution', ordinal: 21 },
			{
				...row,
				name_norm: 'procurement_execution',
				ordinal: 21,
				attained_pct: 75,
				reports: 1,
				score: 1.5,
				weight: 2,
				doc_id: 'a-2021',
				dept_id: 'a',
				fiscal_year: 2021,
				indicator_ids: 'a-2021-I21',
				errors: 1
			}
		];
		await expectChart(
			'indicator-strip',
			'two',
			indicatorStrip(rows, names, schemes, { ...words, ...t.indicators }, 'zh-CN')
		);
	});

	it('draws bands as bars, and as named dots where a group is small', async () => {
		const model = scoreBands(
			[...many.map((row) => ({ ...row, score_band: '95-98' as const })), nextRow, scoreRow],
			SCORE_BANDS,
			names,
			schemes,
			{ ...t.bands, bandNames: site['zh-CN'].bands }
		);
		await expectChart('score-bands', 'mixed', model);
	});

	it('shades the share each table lost on an indicator, schemes in column groups', async () => {
		const row: IndicatorLossByReport = {
			comparable_group: 'old',
			dept_id: 'a',
			fiscal_year: 2021,
			doc_id: 'a-2021',
			name_norm: 'carryover',
			indicator_ids: 'a-2021-I2',
			ordinal: 2,
			score: 2,
			weight: 2,
			errors: 0,
			tables: 6,
			comparability: keyOf('old')
		};
		const purchase = { ...row, name_norm: 'procurement_execution', score: 1.5, errors: 1 };
		const other = {
			...row,
			comparable_group: 'new',
			doc_id: 'b-2022',
			dept_id: 'b',
			fiscal_year: 2022,
			score: 1.99,
			tables: 1,
			comparability: keyOf('new')
		};
		const rows = [row, purchase, { ...row, doc_id: 'b-2021', dept_id: 'b' }, other];
		const attainment = [row, purchase, other].map((one): IndicatorAttainment => ({
			comparable_group: one.comparable_group,
			name_norm: one.name_norm,
			attained_pct: 100,
			reports: 6,
			departments: 6,
			score: 6 * one.score,
			weight: 6 * one.weight,
			ordinal: one.ordinal,
			doc_id: null,
			dept_id: null,
			fiscal_year: null,
			indicator_ids: null,
			errors: 0,
			comparability: one.comparability
		}));
		const text = { ...words, ...t.heat, names: t.indicators.names };
		await expectChart(
			'indicator-heat',
			'two',
			indicatorHeat(rows, attainment, names, schemes, text, 'zh-CN')
		);
	});
});
