import { describe, expect, it } from 'vitest';
import type { ChartModel } from '../view-models/chart-model.ts';
import { dotsByYear } from './dots-by-year.ts';
import { matrixTable } from './matrix-table.ts';
import {
	chartCautions,
	cutAxis,
	nativeTable,
	PERCENT,
	type NativeChart,
	type NativeMarks
} from './native-chart.ts';
import { nativeCharts } from './native-charts.ts';
import { nativeDeptMoney, nativeYearSeries } from './native-department-charts.ts';
import {
	nativeExecutionMatrix,
	nativeExecutionStrip,
	nativeMonitoringSlope
} from './native-execution-charts.ts';
import { nativeInitialVersusActual, nativeUnspentBars } from './native-money-bars.ts';
import { nativeDeductionBars } from './native-problem-charts.ts';
import { nativeScoreTrend, nativeScoreWaterfall } from './native-score-charts.ts';

const columns = (...labels: string[]) => labels.map((label) => ({ label, isNumeric: true }));
const base: ChartModel = {
	ariaLabel: '图',
	isEmpty: false,
	table: { columns: [], rows: [] },
	marks: [
		{ label: '市驻京办 2021\n99.73%' },
		{ label: '市驻京办 2022\n99.65%' },
		{ label: '海珠区政府办 2022\n未报告' }
	]
};
const withColumns = (...labels: string[]): ChartModel => ({
	...base,
	table: { columns: columns(...labels), rows: [] }
});

function marks([chart]: readonly NativeChart[]): NativeMarks {
	if (!chart || chart.kind === 'table') throw new Error('not a chart of marks');
	return chart;
}

const valuesOf = (chart: NativeMarks) =>
	Object.fromEntries(chart.series.map(({ name, values }) => [name, values]));

describe('native forms', () => {
	it('makes a series of each department, gaps kept, and holds the median against them', () => {
		const chart = marks(
			nativeExecutionStrip(
				{
					...base,
					years: ['2022', '2021'],
					dots: [
						{ mark: 0, year: '2021', rate: 99.73456, isUnitCorrected: true },
						{ mark: 1, year: '2022', rate: 99.6512, isHollow: true },
						{ mark: 2, year: '2022', rate: 100 }
					],
					summaries: [
						{ year: '2022', median: 99.9 },
						{ year: '2021', median: null }
					],
					domain: [96, 101],
					axis: '执行率'
				},
				'zh-CN'
			)
		);
		expect(chart.kind).toBe('dot');
		expect(chart.categories).toEqual(['2021', '2022']);
		expect(valuesOf(chart)).toEqual({
			市驻京办: [99.73, 99.65],
			海珠区政府办: [null, 100],
			中位数: [null, 99.9]
		});
		expect(chart.series[0]?.cautions).toEqual([['unit_corrected'], ['hollow']]);
		expect(chartCautions(chart)).toEqual(['hollow', 'unit_corrected']);
		expect(chart.axis).toEqual({ min: 96, max: 101, title: '执行率', isCut: true });
	});

	it('never joins a line over a change of scheme or a gap: each run is a series of one colour', () => {
		const point = (year: number, raw: number, normalized_pct: number) => ({
			year,
			raw,
			normalized_pct
		});
		const chart = marks(
			nativeScoreTrend(
				{
					...base,
					years: [2020, 2021, 2022, 2023],
					named: [
						{
							name: '市驻京办',
							segments: [
								{ points: [point(2020, 93, 97.8947), point(2021, 93.79, 98.7263)] },
								{ points: [point(2022, 98, 98)] }
							]
						}
					],
					others: [],
					medians: [],
					medianLabel: '中位数',
					rawLabel: '原始得分',
					normalizedLabel: '归一化',
					axis: '%',
					domain: [92, 101],
					showsValues: true
				},
				'zh-CN'
			)
		);
		expect(valuesOf(chart)).toEqual({
			市驻京办: [97.89, 98.73, null, null],
			'市驻京办 2022': [null, null, 98, null],
			'市驻京办 原始得分': [93, 93.79, null, null],
			'市驻京办 原始得分 2022': [null, null, 98, null]
		});
		expect(chart.series.map(({ colour }) => colour)).toEqual([0, 0, 0, 0]);
		expect(chart.series.map(({ isContinued }) => isContinued)).toEqual([false, true, false, true]);
		expect(chart.notes).toEqual(['相邻两点未连线处不可比较']);
	});

	it('breaks a department’s own line where its model does not join', () => {
		const chart = marks(
			nativeYearSeries(
				{
					...base,
					years: ['2021', '2022', '2023'],
					points: [
						{ mark: 0, year: '2021', value: 98.726 },
						{ mark: 1, year: '2022', value: 98, isHollow: true }
					],
					lines: [],
					raw: [{ year: '2021', value: 93.79 }],
					bands: [{ year: '2022', lower: 97, median: 98, upper: 99 }],
					breaks: [{ from: '2021', to: '2022' }],
					breakLabel: '计分办法变化',
					domain: [92, 101],
					axis: '得分'
				},
				'zh-CN'
			)
		);
		expect(valuesOf(chart)).toEqual({
			市驻京办: [98.73, null, null],
			'市驻京办 2022': [null, 98, null],
			原始分: [93.79, null, null],
			中位数: [null, 98, null],
			下四分位: [null, 97, null],
			上四分位: [null, 99, null]
		});
		expect(chart.notes[0]).toBe('2021–2022 计分办法变化');
	});

	it('stacks a waterfall on a base that is not seen', () => {
		const chart = marks(
			nativeScoreWaterfall(
				{
					...withColumns('指标', '权重', '失分'),
					year: 2021,
					steps: [
						{ label: '满分', kind: 'level', from: 100, to: 100 },
						{ label: '加分', kind: 'bonus', from: 100, to: 95 },
						{ label: '采购管理', kind: 'lost', from: 95, to: 93.79 },
						{ label: '得分', kind: 'level', from: 93.79, to: 93.79 }
					],
					domain: [92, 100],
					axis: '分'
				},
				'zh-CN'
			)
		);
		expect(chart.series.map(({ values }) => values)).toEqual([
			[null, 95, 93.79, null],
			[100, null, null, 93.79],
			[null, 5, 1.21, null]
		]);
		expect(chart.series[0]?.look).toBe('base');
		expect(chart.axis.isCut).toBe(true);
	});

	it('shows money in 万元 with two decimals, a figure that is not printed as a gap', () => {
		const initial = nativeInitialVersusActual({
			...withColumns('部门', '年度', '年初', '调整', '支出', '比', '差'),
			axisRows: [
				{ id: 'a', label: 'A', heading: null },
				{ id: 'b', label: '基本支出', heading: null }
			],
			bars: [
				{
					mark: 0,
					id: 'a',
					isTotal: true,
					initial_yuan: 5645000,
					adjusted_yuan: null,
					actual_yuan: 7859012.34
				},
				{
					mark: 1,
					id: 'b',
					isTotal: false,
					initial_yuan: 1,
					adjusted_yuan: 20930290.75,
					actual_yuan: 20874731.66
				}
			]
		});
		expect(marks(initial).categories).toEqual(['市驻京办 2021', '市驻京办 2022 · 基本支出']);
		expect(valuesOf(marks(initial))).toEqual({
			年初: [564.5, 0],
			调整: [null, 2093.03],
			支出: [785.9, 2087.47]
		});
		const unspent = nativeUnspentBars({
			...withColumns('部门', '年度', '基本', '项目'),
			axisRows: [
				{ id: '同一口径', label: '', heading: '同一口径' },
				{ id: 'a', label: 'A', heading: null }
			],
			bars: [
				{ mark: 0, id: 'a', scope: 'basic', unspent_yuan: 13100 },
				{ mark: 0, id: 'a', scope: 'project', unspent_yuan: 42459.09 }
			]
		});
		expect(marks(unspent).categories).toEqual(['— 同一口径 —', '市驻京办 2021']);
		expect(valuesOf(marks(unspent))).toEqual({ 基本: [null, 1.31], 项目: [null, 4.25] });
		const money = marks(
			nativeDeptMoney({
				...withColumns('年度', '预算', '支出'),
				years: ['2021', '2022'],
				bars: [
					{ year: '2021', budget_yuan: 20930290.75, actual_yuan: null, standing: 'unspecified' }
				]
			})
		);
		expect(valuesOf(money)).toEqual({ 预算: [2093.03, null], 支出: [null, null] });
		expect(money.series.map(({ cautions }) => cautions?.[0])).toEqual([['hollow'], []]);
	});

	it('joins mid-year and year-end only where both are of the year’s budget', () => {
		const snapshots = {
			...base,
			year: 2022,
			stages: ['7 月', '年末'] as [string, string],
			axis: '%',
			elapsed: [{ pct: 58.33, label: '时间进度 58.33%' }]
		};
		const apart = nativeMonitoringSlope(
			{
				...snapshots,
				lines: [{ mark: 0, progress_pct: 62.11, on_year_budget_pct: null, year_end_pct: 99.65 }]
			},
			'zh-CN'
		);
		expect(marks(apart).series.map(({ values }) => values)).toEqual([
			[62.11, null],
			[null, 99.65]
		]);
		const joined = nativeMonitoringSlope(
			{
				...snapshots,
				lines: [{ mark: 0, progress_pct: 62.11, on_year_budget_pct: 60, year_end_pct: 99.65 }]
			},
			'en'
		);
		expect(marks(joined).series.map(({ values }) => values)).toEqual([[60, 99.65]]);
		expect(marks(joined).notes[0]).toBe('时间进度 58.33%');
	});

	it('keeps what is not a figure as words in a matrix', () => {
		const [table] = nativeExecutionMatrix({
			...withColumns('部门'),
			years: ['2021', '2022'],
			labels: ['海珠区政府办'],
			cells: [
				{
					mark: 0,
					label: '海珠区政府办',
					year: '2021',
					standing: 'unspecified',
					shade: null,
					text: '99.73',
					isContradicted: true
				},
				{
					mark: 2,
					label: '海珠区政府办',
					year: '2022',
					standing: 'missing',
					shade: null,
					text: ''
				}
			]
		});
		if (table?.kind !== 'table') throw new Error('not a table');
		expect(table.rows[0]?.map(({ text }) => text)).toEqual(['海珠区政府办', '99.73 *†', '未报告']);
		expect(chartCautions(table)).toEqual(['hollow', 'contradicted']);
	});

	it('leaves a deduction without printed points empty, and a printed zero a zero', () => {
		const chart = marks(
			nativeDeductionBars({
				labels: [],
				axis: '扣分',
				bars: [
					{ code: 'A', share: 1.2099999, text: '1.21' },
					{ code: 'B', share: 0, text: '未印' },
					{ code: 'C', share: 0, text: '0' }
				]
			})
		);
		expect(chart.series[0]?.values).toEqual([1.21, null, 0]);
	});

	it('gives up on dots where there are too many things, so that the table says it', () => {
		const dots = Array.from({ length: 61 }, (_, index) => ({
			of: `部门 ${index}`,
			year: '2021',
			value: index,
			cautions: []
		}));
		const chart = { axis: cutAxis('%', [0, 100]), valueFormat: PERCENT, notes: [], heading: null };
		expect(dotsByYear(dots, ['2021'], chart, 'en')).toBeNull();
		expect(dotsByYear(dots.slice(1), ['2021'], chart, 'en')?.series).toHaveLength(60);
	});

	it('puts cells in their places and says nothing where there is none', () => {
		const table = matrixTable(
			'类别',
			[['a', 'A']],
			[
				['x', 'X'],
				['y', 'Y']
			],
			[{ row: 'a', column: 'y', text: '3/4', shade: 2 }]
		);
		expect(table.rows).toEqual([[{ text: 'A' }, { text: '' }, { text: '3/4', shade: 2 }]]);
	});

	it('is the table twin where a chart is empty', () => {
		const table = { columns: columns('产出'), rows: [] };
		const model = { ...base, isEmpty: true, table, rows: [], cells: [], most: 0, remarks: [] };
		const empty = nativeCharts('goal-coverage', model, 'en');
		expect(empty).toEqual([{ ...nativeTable(table), notes: ['No data for this filter'] }]);
	});
});
