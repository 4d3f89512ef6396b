import * as Plot from '@observablehq/plot';
import type { ChartContext } from './chart-context.ts';

/** Colours by role, defined for light and dark in the style sheet; charts name no colour of their own. */
export const INK = 'var(--ink)';
export const INK_SOFT = 'var(--ink-soft)';
export const LINE = 'var(--line)';
export const SURFACE = 'var(--surface)';
export const ACCENT = 'var(--accent)';
export const SECOND = 'var(--second)';
export const ALERT = 'var(--alert)';
export const SHADES = [0, 1, 2, 3, 4].map((step) => `var(--shade-${step})`);
export const SHADE_INKS = [0, 1, 2, 3, 4].map((step) => `var(--shade-ink-${step})`);

const GEOMETRY = [
	'transform',
	'd',
	'x',
	'y',
	'x1',
	'x2',
	'y1',
	'y2',
	'cx',
	'cy',
	'width',
	'height'
];

/** A tenth of a pixel is enough; fifteen decimals were a third of the page. */
function roundGeometry(element: Element): void {
	for (const name of GEOMETRY) {
		const value = element.getAttribute(name);
		if (value?.includes('.')) {
			element.setAttribute(
				name,
				value.replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10))
			);
		}
	}
}

/**
 * Plots with the settings every chart shares, as one named image. An image may hold no links: a mark carries the
 * address of its report as data, and `Chart` follows it. Hover titles are left out of the narrow, touched form.
 */
export function plotFrame(
	options: Plot.PlotOptions,
	{ document, width }: ChartContext,
	ariaLabel: string
): SVGSVGElement {
	const svg = Plot.plot({
		document,
		width,
		style: { background: 'transparent', color: INK, fontSize: '12px', overflow: 'visible' },
		...options
	}) as SVGSVGElement;
	for (const group of svg.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
	for (const link of svg.querySelectorAll('a')) {
		const href = link.getAttribute('xlink:href') ?? link.getAttribute('href');
		const mark = link.firstElementChild;
		if (href && mark) mark.setAttribute('data-href', href);
		link.replaceWith(...link.childNodes);
	}
	for (const element of svg.querySelectorAll('*')) roundGeometry(element);
	if (width < 480) for (const title of svg.querySelectorAll('title')) title.remove();
	svg.setAttribute('role', 'img');
	svg.setAttribute('aria-label', ariaLabel);
	return svg;
}

/** Pixels at 12 px type: a Chinese character is square, a digit or letter about half as wide. */
function charWidth(char: string): number {
	return char.charCodeAt(0) > 0x2e7f ? 12 : 7;
}

/** Room for category labels: about 12 px for each Chinese character, 6.5 for others, within bounds. */
export function labelMargin(labels: readonly string[], limit: number): number {
	const widths = labels.map((label) => [...label].reduce((sum, char) => sum + charWidth(char), 0));
	return Math.min(limit, Math.ceil(Math.max(24, ...widths)) + 16);
}

/** Cuts a label that would not fit into `pixels`, with an ellipsis; the full name is in the mark's title. */
export function fitLabel(label: string, pixels: number): string {
	let used = 0;
	let fitted = '';
	for (const char of label) {
		used += charWidth(char);
		if (used > pixels - 12) return `${fitted}…`;
		fitted += char;
	}
	return label;
}
