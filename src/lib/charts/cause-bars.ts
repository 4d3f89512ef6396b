import * as Plot from '@observablehq/plot';
import type { CauseBar, CauseBars } from '../view-models/cause-bars.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import { ACCENT, INK, labelMargin, plotFrame, SECOND, wrapLabel } from './frame.ts';

const ROW = 36;
const HALF = 14;

/** Statements by cause, two bars each: stated problems above, reasons for lost points below. */
export function causeBarsChart(model: CauseBars, context: ChartContext) {
	const narrow = isNarrow(context);
	const labels = model.bars.map((bar) => bar.label);
	const shown = (label: string) => (narrow ? label.replace(/\s*[（(].*$/, '') : label);
	const marginLeft = labelMargin(labels.map(shown), narrow ? 112 : 240);
	const most = Math.max(1, ...model.bars.flatMap((bar) => [bar.stated, bar.deducted]));
	const bar = (kind: 'stated' | 'deducted', fill: string, dy: number) => {
		const inset = dy < 0 ? { insetBottom: HALF } : { insetTop: HALF };
		const place = { x: kind, y: 'label' } as const;
		return [
			Plot.barX(model.bars, { ...place, ...inset, fill, href: (one: CauseBar) => one.marks[kind] }),
			Plot.text(model.bars, {
				...place,
				text: (one: CauseBar) => String(one[kind]),
				textAnchor: 'start',
				dx: 5,
				dy,
				fontSize: 11,
				fontVariant: 'tabular-nums'
			})
		];
	};
	return plotFrame(
		{
			marginLeft,
			marginRight: 40,
			marginTop: 4,
			marginBottom: 42,
			height: 46 + model.bars.length * ROW,
			x: {
				domain: [0, most],
				label: model.axis,
				labelArrow: 'none',
				labelOffset: 36,
				ticks: Math.min(most, narrow ? 3 : 5),
				tickFormat: 'd',
				grid: true
			},
			y: {
				type: 'band',
				domain: labels,
				label: null,
				tickSize: 0,
				padding: 0.22,
				tickFormat: (label: string) => wrapLabel(shown(label), marginLeft)
			},
			marks: [
				...bar('stated', ACCENT, -HALF / 2),
				...bar('deducted', SECOND, HALF / 2),
				Plot.ruleX([0], { stroke: INK })
			]
		},
		context,
		model
	);
}
