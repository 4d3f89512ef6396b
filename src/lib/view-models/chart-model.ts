import type { Quality } from '../messages/chart.ts';
import type { Joined } from './comparable.ts';
import type { Mark } from './mark.ts';

export interface TableColumn {
	label: string;
	/** Numbers are set flush right. */
	isNumeric?: boolean;
}

/** The same content as the chart, as text. */
export interface TableTwin {
	columns: readonly TableColumn[];
	rows: readonly (readonly string[])[];
	/** Facts behind each row, whose proof its last cell opens. */
	record_ids?: readonly (readonly string[])[];
}

/** What every chart carries besides its marks. */
export interface ChartModel {
	/** Names the chart for a screen reader. */
	ariaLabel: string;
	isEmpty: boolean;
	table: TableTwin;
	/** What its drawn marks stand for; an element's `data-mark` is an index into it. */
	marks?: readonly Mark[];
	/** Marks of the tick labels of each axis, in the order of its domain. */
	ticks?: { x?: readonly number[]; y?: readonly number[] };
	/** Cautions that occur among its marks, explained in the legend. */
	qualities?: readonly Quality[];
	/** What it joins by a line, ranks, averages or adds: each of one comparable group only. */
	joins?: readonly Joined[];
}
