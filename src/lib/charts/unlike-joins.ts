import type { ChartModel } from '../view-models/chart-model.ts';

/** What a chart joins although it is not of one comparable group: must be nothing in any dataset. */
export function unlikeJoins({ joins = [] }: ChartModel): string[] {
	return joins
		.filter(({ keys }) => new Set(keys).size > 1)
		.map(({ how, of, keys }) => `${how} of ${of}: ${[...new Set(keys)].join(' / ')}`);
}
