import type * as Plot from '@observablehq/plot';
import type { FollowThroughMatrix } from '../view-models/follow-through-matrix.ts';
import type { ChartContext } from './chart-context.ts';
import { followThroughCells } from './follow-through-cells.ts';
import { followThroughPaths } from './follow-through-paths.ts';
import { plotFrame } from './frame.ts';

/** Problems one by one as arrows from year to year, or counted in cells where they are many. */
export function followThroughMatrixChart(model: FollowThroughMatrix, context: ChartContext) {
	const options: Plot.PlotOptions =
		model.paths.length > 0
			? followThroughPaths(model, context)
			: followThroughCells(model, context);
	return plotFrame(options, context, model);
}
