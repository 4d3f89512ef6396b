import * as Plot from '@observablehq/plot';
import type { ChartModel } from '../view-models/chart-model.ts';
import type { Panel } from '../view-models/compare-panels.ts';
import { isNarrow, type ChartContext } from './chart-context.ts';
import { fitLabel, INK, INK_SOFT } from './frame.ts';

/** Panels side by side, or under each other on a phone: where they go, and their names. */
export function panelLayout(
	{ panels, years, ticks }: { panels: readonly Panel[]; years: readonly string[] } & ChartModel,
	context: ChartContext,
	marginLeft: number,
	marginRight: number
) {
	const narrow = isNarrow(context);
	const facet = narrow ? 'fy' : 'fx';
	const room = context.width - marginLeft - marginRight;
	const panelWidth = narrow ? room : (room / Math.max(1, panels.length)) * 0.92;
	const step = panelWidth / Math.max(1, years.length);
	const scale = {
		domain: panels.map(({ dept_id }) => dept_id),
		axis: null,
		padding: narrow ? 0.42 : 0.08
	} as const;
	const hasCaptions = panels.some(({ caption }) => caption !== '');
	const head = { [facet]: 'dept_id', frameAnchor: 'top-left', textAnchor: 'start' } as const;
	return {
		narrow,
		facet,
		step,
		/** Room above the panels for their names. */
		headHeight: hasCaptions ? 46 : 30,
		facetScale: { [facet]: scale },
		/** Years in full where they fit, else their last two digits, else those of every other year. */
		yearFormat(year: string) {
			if (step >= 34) return year;
			const isEvery = step >= 24 || (years.length - 1 - years.indexOf(year)) % 2 === 0;
			return isEvery ? `'${year.slice(2)}` : '';
		},
		heads: (lift: number) => [
			Plot.text(panels, {
				...head,
				text: ({ label }: Panel) => fitLabel(label, panelWidth + 12),
				dy: (hasCaptions ? -36 : -22) - lift,
				fill: INK,
				fontWeight: 600,
				href: 'mark'
			}),
			Plot.text(
				panels.filter(({ caption }) => caption !== ''),
				{ ...head, text: 'caption', dy: -20 - lift, fill: INK_SOFT, fontSize: 11 }
			)
		],
		/** Every panel repeats the labels of its axis. */
		repeated: {
			...(ticks?.x ? { x: narrow ? ticks.x : panels.flatMap(() => ticks.x ?? []) } : {}),
			...(ticks?.y ? { y: narrow ? panels.flatMap(() => ticks.y ?? []) : ticks.y } : {})
		}
	};
}
