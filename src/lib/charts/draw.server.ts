import { parseHTML } from 'linkedom';
import { WIDTHS, type ChartSize } from './chart-context.ts';
import { CHART_FUNCTIONS } from './chart-functions.ts';
import type { ChartModels } from './chart-models.ts';
import { packMarks } from './packed-marks.ts';
import { unlikeJoins } from './unlike-joins.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** The chart's wide and narrow form as markup, to be part of the page. A chart that joins unlike things is not drawn: the build fails. */
export function prerender<N extends keyof ChartModels>(
	name: N,
	model: ChartModels[N],
	size: ChartSize
): string {
	const unlike = unlikeJoins(model);
	if (unlike.length > 0) throw new Error(`${name} joins unlike things: ${unlike.join('; ')}`);
	const draw = (width: number) => {
		const svg = CHART_FUNCTIONS[name](model, { document, width });
		packMarks(svg);
		return svg.outerHTML;
	};
	return `<div class="wide">${draw(WIDTHS[size])}</div><div class="narrow">${draw(WIDTHS.narrow)}</div>`;
}
