import * as Plot from '@observablehq/plot';
import { fitLabel, INK_SOFT, labelMargin, SURFACE } from './frame.ts';

interface AxisRow {
	id: string;
	label: string;
	heading: string | null;
}

/** The vertical axis of ranked bars: one row a bar, and a heading over each group that is ranked by itself. */
export function rankedAxis(rows: readonly AxisRow[], limit: number) {
	const labelOf = new Map(rows.map(({ id, label }) => [id, label]));
	const marginLeft = labelMargin([...labelOf.values()], limit);
	return {
		marginLeft,
		y: {
			type: 'band' as const,
			domain: rows.map(({ id }) => id),
			label: null,
			tickSize: 0,
			padding: 0.25,
			tickFormat: (id: string) => fitLabel(labelOf.get(id) ?? id, marginLeft)
		},
		headings: Plot.text(
			rows.filter(({ heading }) => heading !== null),
			{
				y: 'id',
				text: 'heading',
				frameAnchor: 'left',
				textAnchor: 'start',
				dx: -marginLeft + 2,
				dy: 4,
				fill: INK_SOFT,
				stroke: SURFACE,
				strokeWidth: 4,
				fontWeight: 600
			}
		)
	};
}
