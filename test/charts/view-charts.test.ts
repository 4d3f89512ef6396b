import { expect, it } from 'vitest';
import { CHART_FUNCTIONS } from '../../src/lib/charts/chart-functions.ts';
import { VIEW_CHARTS } from '../../src/lib/schema/view-charts.ts';

/** Charts of the country page, whose data no slide can name: a slide is of one of the two datasets. */
const OF_COUNTRY = ['country-coverage', 'country-execution'];

it('every chart that can be drawn is on a view that a slide can show, and no other', () => {
	const named = new Set<string>(Object.values(VIEW_CHARTS).flat());
	expect([...named, ...OF_COUNTRY].toSorted()).toEqual(Object.keys(CHART_FUNCTIONS).toSorted());
});
