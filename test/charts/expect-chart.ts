import { expect, vi } from 'vitest';
import { WIDTHS } from '../../src/lib/charts/chart-context.ts';
import { CHART_FUNCTIONS } from '../../src/lib/charts/chart-functions.ts';
import type { ChartModels } from '../../src/lib/charts/chart-models.ts';
import { unlikeJoins } from '../../src/lib/charts/unlike-joins.ts';
import { parseHTML } from 'linkedom';

/** Every drawn mark stands for one of the model's, says what it is, and every join is of one comparable group. */
function expectMarks<N extends keyof ChartModels>(
	name: N,
	model: ChartModels[N],
	svg: SVGSVGElement
): void {
	const { marks = [] } = model;
	for (const attribute of ['data-mark', 'data-tick']) {
		for (const element of svg.querySelectorAll(`[${attribute}]`)) {
			const label = marks[Number(element.getAttribute(attribute))]?.label ?? '';
			expect(label, `${name}: ${attribute} ${element.getAttribute(attribute)}`).not.toBe('');
		}
	}
	expect(svg.querySelectorAll('a'), `${name} holds links`).toHaveLength(0);
	expect(unlikeJoins(model), `${name} joins unlike things`).toEqual([]);
}

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
		const svg = CHART_FUNCTIONS[name](model, { document, width });
		expectMarks(name, model, svg);
		const text = svg.outerHTML.replaceAll('><', '>\n<');
		await expect(`${text}\n`).toMatchFileSnapshot(`__snapshots__/${name}-${variant}-${form}.svg`);
	}
	for (const spy of spies) {
		expect(spy, `${name} ${variant}`).not.toHaveBeenCalled();
		spy.mockRestore();
	}
}
