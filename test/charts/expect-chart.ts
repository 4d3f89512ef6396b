import { expect, vi } from 'vitest';
import { WIDTHS } from '../../src/lib/charts/chart-context.ts';
import { CHART_FUNCTIONS } from '../../src/lib/charts/chart-functions.ts';
import type { ChartModels } from '../../src/lib/charts/chart-models.ts';
import { parseHTML } from 'linkedom';

/** Draws a chart in every form, compares each with its kept SVG, and fails on any console output. */
export async function expectChart<N extends keyof ChartModels>(
	name: N,
	variant: string,
	model: ChartModels[N]
): Promise<void> {
	const { document } = parseHTML('<!doctype html><html><body></body></html>');
	const spies = (['warn', 'error'] as const).map((method) => vi.spyOn(console, method));
	for (const [form, width] of [
		['full', WIDTHS.full],
		['half', WIDTHS.half],
		['narrow', WIDTHS.narrow]
	] as const) {
		const reportHref = (doc_id: string) => `/reports/${doc_id}/`;
		const svg = CHART_FUNCTIONS[name](model, { document, width, reportHref });
		const text = svg.outerHTML.replaceAll('><', '>\n<');
		await expect(`${text}\n`).toMatchFileSnapshot(`__snapshots__/${name}-${variant}-${form}.svg`);
	}
	for (const spy of spies) {
		expect(spy, `${name} ${variant}`).not.toHaveBeenCalled();
		spy.mockRestore();
	}
}
