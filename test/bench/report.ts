import type { Load } from './measure-load.ts';
import type { Traffic } from './network-log.ts';
import { summarize, type Summary } from './statistics.ts';
import { renderTable, type Cell, type Column } from './table.ts';

/** All loads of one page with one kind of profile. */
export interface Measured {
	page: string;
	profile: 'cold' | 'warm';
	loads: Load[];
}

type Moment = keyof Load['traffic'];

function over(measured: Measured, value: (load: Load) => number | null): Summary | null {
	return summarize(measured.loads.map(value));
}

/** The middle of a value over the loads of a page. */
function median(value: (load: Load) => number | null): (measured: Measured) => Cell {
	return (measured) => over(measured, value)?.median ?? null;
}

function ofChanges(
	list: 'changes' | 'again' | 'pointed',
	time: 'redraw' | 'click',
	figure: 'median' | 'p95'
): (measured: Measured) => Cell {
	return ({ loads }) =>
		summarize(loads.flatMap((load) => load[list].map((change) => change[time])))?.[figure] ?? null;
}

const NAMES: readonly Column<Measured>[] = [
	{ heading: 'page', cell: ({ page }) => page },
	{ heading: 'profile', cell: ({ profile }) => profile }
];

const TIMES: readonly Column<Measured>[] = [
	...NAMES,
	{ heading: 'first paint', cell: median((load) => load.firstPaint) },
	{ heading: 'first chart', cell: median((load) => load.firstChart) },
	{ heading: 'all charts', cell: median((load) => load.allCharts) },
	{ heading: 'interactive', cell: median((load) => load.interactive) },
	{ heading: 'engine', cell: median((load) => load.engineStart) },
	{ heading: 'first filter', cell: median((load) => load.firstFilter?.click ?? null) },
	{ heading: 'redraw', cell: ofChanges('changes', 'redraw', 'median') },
	{ heading: 'p95', cell: ofChanges('changes', 'redraw', 'p95') },
	{ heading: 'from click', cell: ofChanges('changes', 'click', 'median') },
	{ heading: 'again', cell: ofChanges('again', 'redraw', 'median') },
	{ heading: 'pointed', cell: ofChanges('pointed', 'redraw', 'median') },
	{ heading: 'p95', cell: ofChanges('pointed', 'redraw', 'p95') }
];

function traffic(moment: Moment, figure: keyof Traffic): (measured: Measured) => Cell {
	return median((load) => load.traffic[moment]?.[figure] ?? null);
}

const WEIGHTS: readonly Column<Measured>[] = [
	...NAMES,
	{ heading: 'kB chart', cell: traffic('firstChart', 'kilobytes') },
	{ heading: 'req.', cell: traffic('firstChart', 'requests') },
	{ heading: 'kB interactive', cell: traffic('interactive', 'kilobytes') },
	{ heading: 'req.', cell: traffic('interactive', 'requests') },
	{ heading: 'kB engine', cell: traffic('engineReady', 'kilobytes') },
	{ heading: 'req.', cell: traffic('engineReady', 'requests') },
	{ heading: 'heap MB', cell: median((load) => load.heapBefore), digits: 1 },
	{ heading: 'after', cell: median((load) => load.heapAfter), digits: 1 },
	{ heading: 'long tasks', cell: median((load) => load.longTasks.count) },
	{ heading: 'longest', cell: median((load) => load.longTasks.longest) },
	{ heading: 'shift', cell: median((load) => load.layoutShift), digits: 3 }
];

/** The two tables that are printed: milliseconds, then what was sent and held. */
export function renderReport(measured: readonly Measured[]): string {
	return [
		'Times in milliseconds (median of the loads; p95 over all filter changes)',
		renderTable(TIMES, measured),
		'',
		'Weight: kilobytes received and requests sent until each moment, heap, and calm before the first action',
		renderTable(WEIGHTS, measured)
	].join('\n');
}
