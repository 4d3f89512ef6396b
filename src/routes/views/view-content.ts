import type { ChartSize } from '$lib/charts/chart-context.ts';
import type { ChartModels } from '$lib/charts/chart-models.ts';
import type { LegendEntry } from '$lib/charts/legend-entry.ts';
import type { CategoryEntry, DepartmentEntry, YearEntry } from '$lib/queries/dataset-scope.ts';
import type { ErrorFinding } from '$lib/queries/error-findings.ts';
import type { OwnParams, ViewFilter } from '$lib/schema/default-filter.ts';
import type { Place } from '../addresses.ts';

/** A chart with the words that belong to it: what a page draws, a slide presents and a file carries. */
export type ViewChart<N extends keyof ChartModels = keyof ChartModels> = {
	[K in N]: {
		name: K;
		model: ChartModels[K];
		title: string;
		legend: readonly LegendEntry[];
		/** Coverage, basis and cautions in words. */
		notes: readonly string[];
		size?: ChartSize;
		/** What the chart says when it is empty, where that is not for lack of a wider filter. */
		emptyText?: string;
	};
}[N];

/** What a view says and shows for its answers, without its page. Charts stand in reading order. */
export interface ViewContent {
	title: string;
	question: string;
	sentence: string;
	/** The budget bases of its money, in words. */
	basis?: string | null;
	/** Open error findings on the facts shown; absent where the view does not ask for them. */
	errors?: readonly ErrorFinding[];
	charts: readonly ViewChart[];
}

/** Besides its answers, all that a view's words and models depend on. */
export interface ViewContext {
	place: Place;
	departments: readonly DepartmentEntry[];
	years: readonly YearEntry[];
	categories: readonly CategoryEntry[];
	filter: ViewFilter;
	own: OwnParams;
}
