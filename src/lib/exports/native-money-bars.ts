import type { ChartModel } from '../view-models/chart-model.ts';
import {
	axisFromZero,
	cautionsOf,
	nameOf,
	WAN,
	wanOf,
	type Flagged,
	type Named,
	type NativeChart,
	type NativeSeries
} from './native-chart.ts';

/** Rows of an axis; a heading parts groups that are not alike. */
interface AxisRows {
	axisRows: readonly { id: string; label: string; heading: string | null }[];
}

interface BudgetBars extends ChartModel, AxisRows {
	bars: readonly (Named &
		Flagged & {
			id: string;
			isTotal: boolean;
			initial_yuan: number;
			adjusted_yuan: number | null;
			actual_yuan: number;
		})[];
}

/** Initial budget, adjusted budget and spending side by side, in 万元. */
export function nativeInitialVersusActual(model: BudgetBars): NativeChart[] {
	const rows = rowsOf(model, model.bars);
	const label = (fromEnd: number) => model.table.columns.at(-fromEnd)?.label ?? '';
	const series = (name: string, pick: (bar: BudgetBars['bars'][number]) => number | null) => ({
		name,
		values: rows.map(({ items: [bar] }) => {
			const yuan = bar ? pick(bar) : null;
			return yuan === null ? null : wanOf(yuan);
		}),
		cautions: rows.map(({ items: [bar] }) => (bar ? cautionsOf(bar) : []))
	});
	return [
		{
			kind: 'bar',
			heading: null,
			categories: rows.map(({ items: [bar], label: own, name }) =>
				bar?.isTotal === false ? `${name} · ${own}` : name
			),
			series: [
				series(label(5), (bar) => bar.initial_yuan),
				series(label(4), (bar) => bar.adjusted_yuan),
				series(label(3), (bar) => bar.actual_yuan)
			].filter(({ values }) => values.some((value) => value !== null)),
			valueFormat: WAN,
			axis: axisFromZero('万元', []),
			notes: [],
			hasLabels: true
		}
	];
}

interface HalvesBars extends ChartModel, AxisRows {
	bars: readonly (Named &
		Flagged & {
			id: string;
			scope: 'basic' | 'project';
			unspent_yuan: number;
		})[];
}

/** Money not spent, basic and project halves stacked, in 万元. */
export function nativeUnspentBars(model: HalvesBars): NativeChart[] {
	const rows = rowsOf(model, model.bars);
	const series = (['basic', 'project'] as const).map((scope, index): NativeSeries => {
		const bars = rows.map(({ items }) => items.find((bar) => bar.scope === scope));
		return {
			name: model.table.columns[2 + index]?.label ?? '',
			values: bars.map((bar) => (bar ? wanOf(bar.unspent_yuan) : null)),
			cautions: bars.map((bar) => (bar ? cautionsOf(bar) : []))
		};
	});
	return [
		{
			kind: 'stacked-bar',
			heading: null,
			categories: rows.map(({ name }) => name),
			series,
			valueFormat: WAN,
			axis: axisFromZero(
				'万元',
				model.bars.map((bar) => bar.unspent_yuan)
			),
			notes: [],
			hasLabels: true
		}
	];
}

/** Bars by the rows of their axis; headings of groups are rows without a value. */
function rowsOf<Bar extends Named & { id: string }>(
	model: ChartModel & AxisRows,
	bars: readonly Bar[]
): { name: string; label: string; items: Bar[] }[] {
	return model.axisRows.map(({ id, label, heading }) => {
		const items = bars.filter((bar) => bar.id === id);
		const [first] = items;
		const name = first ? nameOf(model, first) : '';
		return { name: heading === null ? name : `— ${heading} —`, label, items };
	});
}
