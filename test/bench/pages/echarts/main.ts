import * as echarts from 'echarts';
import { CHART_SIZE, runChartPage, type Frames } from '../chart-page.ts';
import { documentsByCategory, QUESTION_NAMES, type Answers, type Question } from '../questions.ts';

const PLAIN = { animation: false, color: ['#1f5f8b'] };

function lines(rows: Answers['scores']): object[] {
	const groups = Map.groupBy(rows, (row) => `${row.dept_id}/${row.comparable_group}`);
	return [...groups.values()].map((group) => ({
		type: 'line',
		symbolSize: 4,
		data: group.map((row) => [row.fiscal_year, row.normalized_pct])
	}));
}

/** Options of the three charts: the same marks as on the other pages. */
const OPTIONS: { [Q in Question]: (rows: Answers[Q]) => object } = {
	execution: (rows) => ({
		...PLAIN,
		xAxis: { type: 'value', scale: true },
		yAxis: { type: 'category' },
		series: [
			{
				type: 'scatter',
				symbolSize: 8,
				data: rows.map((row) => [row.execution_pct, String(row.fiscal_year)])
			}
		]
	}),
	scores: (rows) => ({
		...PLAIN,
		xAxis: { type: 'value', scale: true, minInterval: 1 },
		yAxis: { type: 'value', scale: true },
		series: lines(rows)
	}),
	problems: (rows) => {
		const bars = documentsByCategory(rows);
		return {
			...PLAIN,
			xAxis: { type: 'value' },
			yAxis: { type: 'category', inverse: true, data: bars.map(({ category }) => category) },
			series: [{ type: 'bar', data: bars.map(({ documents }) => documents) }]
		};
	}
};

const charts = new Map<Question, ReturnType<typeof echarts.init>>();
const answers: Partial<Answers> = {};

async function prefetch(question: Question): Promise<void> {
	const response = await fetch(`tables/${question}.json`);
	Object.assign(answers, { [question]: await response.json() });
}

function drawOne<Q extends Question>(frames: Frames, question: Q, years: readonly number[]): void {
	const all = (answers[question] ?? []) as Answers[Q][number][];
	const rows = years.length === 0 ? all : all.filter((row) => years.includes(row.fiscal_year));
	const chart = charts.get(question) ?? echarts.init(frames[question], null, CHART_SIZE);
	charts.set(question, chart);
	const option: (rows: Answers[Q]) => object = OPTIONS[question];
	chart.setOption(option(rows as Answers[Q]), { notMerge: true });
}

void runChartPage({
	hasEngine: false,
	async open() {
		await Promise.all(QUESTION_NAMES.map(prefetch));
	},
	async draw(frames, years, drawn) {
		for (const question of QUESTION_NAMES) {
			drawOne(frames, question, years);
			drawn();
		}
	}
});
