/** What the comparison pages use of packages that only the bench installs (test/bench/package.json). */

declare module 'duckdb-wasm-132' {
	export * from '@duckdb/duckdb-wasm';
}

declare module 'duckdb-wasm-132/dist/*' {
	const url: string;
	export default url;
}

declare module 'echarts' {
	interface Chart {
		setOption(option: object, settings?: { notMerge?: boolean }): void;
	}
	export function init(
		element: HTMLElement,
		theme: null,
		options: { width: number; height: number }
	): Chart;
}

declare module '@uwdata/mosaic-core' {
	export function clausePoints(
		fields: readonly string[],
		values: readonly unknown[][] | undefined,
		options: { source: object }
	): object;
}

declare module '@uwdata/vgplot' {
	export class Selection {
		static intersect(): Selection;
		update(clause: object): Selection;
	}
	interface Coordinator {
		databaseConnector(connector: object): void;
		logger(logger: null): void;
	}
	export function coordinator(): Coordinator;
	export class DuckDBWASMConnector {
		constructor(options: { duckdb: object; connection: object });
		getConnection(): Promise<object>;
	}
	export function from(table: string, options: { filterBy: Selection }): object;
	export function sum(column: string): object;
	export function plot(...directives: unknown[]): HTMLElement;
	export function dot(data: object, channels: object): unknown;
	export function line(data: object, channels: object): unknown;
	export function barX(data: object, channels: object): unknown;
	export function width(pixels: number): unknown;
	export function height(pixels: number): unknown;
	export function marginLeft(pixels: number): unknown;
}
