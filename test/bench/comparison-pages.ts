/** The pages to compare with, and the package that only the bench installs for each. */
export const COMPARISON_PAGES = {
	echarts: 'echarts',
	'engine-128': null,
	'engine-132': 'duckdb-wasm-132',
	mosaic: '@uwdata/vgplot'
} as const satisfies Record<string, string | null>;
export type ComparisonPage = keyof typeof COMPARISON_PAGES;
