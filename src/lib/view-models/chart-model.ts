export interface TableColumn {
	label: string;
	/** Numbers are set flush right. */
	isNumeric?: boolean;
}

/** The same content as the chart, as text. */
export interface TableTwin {
	columns: readonly TableColumn[];
	rows: readonly (readonly string[])[];
}

/** What every chart carries besides its marks. */
export interface ChartModel {
	/** Names the chart for a screen reader. */
	ariaLabel: string;
	isEmpty: boolean;
	table: TableTwin;
}
