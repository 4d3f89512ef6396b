import * as Plot from '@observablehq/plot';
import type { ChartModel } from '../view-models/chart-model.ts';
import type { ChartContext } from './chart-context.ts';

/** Colours by role, defined for light and dark in the style sheet; charts name no colour of their own. */
export const INK = 'var(--ink)';
export const INK_SOFT = 'var(--ink-soft)';
export const LINE = 'var(--line)';
export const SURFACE = 'var(--surface)';
export const ACCENT = 'var(--accent)';
export const ACCENT_INK = 'var(--accent-ink)';
export const SECOND = 'var(--second)';
export const ALERT = 'var(--alert)';
export const SERIES = [0, 1, 2, 3, 4, 5].map((step) => `var(--series-${step})`);
export const SHADES = [0, 1, 2, 3, 4].map((step) => `var(--shade-${step})`);
export const SHADE_INKS = [0, 1, 2, 3, 4].map((step) => `var(--shade-ink-${step})`);

/** Fill of a mark whose report contradicts itself. */
export const HATCH = 'url(#hatch)';

/** A dot whose report contradicts itself: a hatched square, large enough for its stripes. */
export const HATCHED_DOT = {
	symbol: 'square',
	r: 6.2,
	fill: HATCH,
	stroke: ALERT,
	strokeWidth: 1.4
} as const;

/** The ring around a value whose unit was corrected. */
export function ringed(data: Plot.Data, place: { x: Plot.ChannelValue; y: Plot.ChannelValue }) {
	return Plot.dot(data, { ...place, r: 7, stroke: INK, strokeWidth: 1.2, pointerEvents: 'none' });
}

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

/** No self-closing tags: linkedom reads markup as HTML and would nest what follows. */
const HATCH_PATH =
	'<pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
	'<rect width="5" height="5" style="fill:var(--surface)"></rect>' +
	'<rect width="2" height="5" style="fill:var(--alert)"></rect></pattern>';

/** Gives the image a pattern of its own: one inside a hidden image would not be painted. */
function ownHatch(svg: SVGSVGElement, id: string): void {
	const hatched = svg.querySelectorAll(`[fill="${HATCH}"]`);
	if (hatched.length === 0) return;
	for (const element of hatched) element.setAttribute('fill', `url(#${id})`);
	svg.insertAdjacentHTML('afterbegin', `<defs>${HATCH_PATH.replace('hatch', id)}</defs>`);
}

function letters(text: string): string {
	let hash = 7;
	for (const char of text) hash = (hash * 31 + char.charCodeAt(0)) % 0xffffff;
	return hash.toString(36);
}

/** Labels of an axis that a chart places itself: `ticks` marks them like Plot's own. */
export function tickText<Row>(axis: 'x' | 'y', rows: readonly Row[], options: Plot.TextOptions) {
	return Object.assign(Plot.text(rows, options), { ariaLabel: `${axis}-axis tick label` });
}

/** Marks the labels of an axis, in the order of its domain. */
function markTicks(svg: SVGSVGElement, axis: 'x' | 'y', marks: readonly number[]): void {
	const labels = svg.querySelectorAll(`g[aria-label="${axis}-axis tick label"] text`);
	labels.forEach((label, index) => {
		const mark = marks[index];
		if (mark !== undefined) label.setAttribute('data-tick', String(mark));
	});
}

/**
 * Plots with the settings every chart shares, as one named image. A drawn element whose `href` is the index of a
 * mark carries it as `data-mark`, a tick label of `ticks` as `data-tick`; `Chart` shows and follows them. An image may hold no links.
 */
export function plotFrame(
	options: Plot.PlotOptions,
	{ document, width }: ChartContext,
	{ ariaLabel, ticks }: Pick<ChartModel, 'ariaLabel' | 'ticks'>
): SVGSVGElement {
	const svg = Plot.plot({
		document,
		width,
		style: { background: 'transparent', color: INK, fontSize: '12px', overflow: 'visible' },
		...options
	}) as SVGSVGElement;
	if (ticks?.x) markTicks(svg, 'x', ticks.x);
	if (ticks?.y) markTicks(svg, 'y', ticks.y);
	for (const group of svg.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
	for (const link of svg.querySelectorAll('a')) {
		const mark = link.getAttribute('xlink:href') ?? link.getAttribute('href');
		if (mark && /^\d+$/.test(mark)) {
			for (const element of link.children) element.setAttribute('data-mark', mark);
		}
		link.replaceWith(...link.childNodes);
	}
	for (const element of svg.querySelectorAll('*')) roundGeometry(element);
	ownHatch(svg, `hatch-${letters(ariaLabel)}-${Math.round(width)}`);
	svg.setAttribute('role', 'img');
	svg.setAttribute('aria-label', ariaLabel);
	return svg;
}

/** Pixels at 12 px type: a Chinese character is square, a digit or letter about half as wide. */
function charWidth(char: string): number {
	return char.charCodeAt(0) > 0x2e7f ? 12 : 7;
}

/** Pixels that a text takes at the size of a chart’s labels, rather too many than too few. */
export function textWidth(text: string): number {
	return [...text].reduce((sum, char) => sum + charWidth(char), 0);
}

/** Room for category labels: about 12 px for each Chinese character, 6.5 for others, within bounds. */
export function labelMargin(labels: readonly string[], limit: number): number {
	const widths = labels.map(textWidth);
	return Math.min(limit, Math.ceil(Math.max(24, ...widths)) + 16);
}

/** Right margin that keeps the cells of one or two years from growing as wide as the page. */
export function cellMargin({ width }: ChartContext, marginLeft: number, columns: number): number {
	return Math.max(4, width - marginLeft - columns * 150);
}

/** Years in full, or their last two digits where four would touch. */
export function yearFormat({ width }: Pick<ChartContext, 'width'>, marginLeft: number, n: number) {
	const isTight = (width - marginLeft) / n < 34;
	return (year: string) => (isTight ? year.slice(2) : year);
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

/** Breaks a label into at most two lines of `pixels`: between words, or anywhere in Chinese. */
export function wrapLabel(label: string, pixels: number): string {
	const parts = label.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*/g) ?? [];
	let first = '';
	let used = 0;
	while (parts.length > 0) {
		const [next = ''] = parts;
		const width = textWidth(next.trimEnd());
		if (first !== '' && used + width > pixels - 12) break;
		first += next;
		used += textWidth(next);
		parts.shift();
	}
	const lines = [first.trimEnd(), parts.join('')].filter(Boolean);
	return lines.map((line) => fitLabel(line, pixels)).join('\n');
}
