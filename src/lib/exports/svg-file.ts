import { exportWords } from '../messages/exports.ts';
import { CHART_COLOURS, EXPORT_FONTS } from './chart-colours.ts';
import { provenanceLines, type Provenance } from './provenance.ts';

export interface LegendLine {
	/** Drawn left of the words: SVG of 30 × 14 pixels. */
	glyph: string;
	label: string;
}

export interface SvgOptions {
	legend: readonly LegendLine[];
	/** A colour, or null for a transparent image. */
	background: string | null;
}

const PADDING = 20;
const TITLE = { size: 18, height: 26 };
const TEXT = { size: 12, height: 18 };
const GLYPH_WIDTH = 30;
const LEGEND_GAP = 18;

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

/** A Chinese character is as wide as its type, a letter or digit a little over half. */
export function textWidth(text: string, size: number): number {
	return [...text].reduce(
		(sum, char) => sum + (char.charCodeAt(0) > 0x2e7f ? size : size * 0.58),
		0
	);
}

/** Lines of at most `width` pixels, broken between words or anywhere in Chinese. */
export function wrapText(text: string, width: number, size: number): string[] {
	const lines: string[] = [];
	let line = '';
	const pieces = text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? [];
	for (const piece of pieces) {
		if (line !== '' && textWidth(line + piece.trimEnd(), size) > width) {
			lines.push(line.trimEnd());
			line = '';
		}
		let rest = piece;
		while (textWidth(rest, size) > width) {
			const fits = Math.max(1, Math.floor((rest.length * width) / textWidth(rest, size)));
			lines.push(rest.slice(0, fits));
			rest = rest.slice(fits);
		}
		line += rest;
	}
	return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** Colours of the style sheet as literals. */
function resolved(markup: string): string {
	return markup
		.replaceAll(/var\(--([a-z0-9-]+)\)/g, (whole, name: string) => CHART_COLOURS[name] ?? whole)
		.replaceAll('currentColor', CHART_COLOURS['ink'] ?? 'black');
}

function sizeOf(markup: string): { width: number; height: number } {
	const opening = markup.slice(0, markup.indexOf('>'));
	const size = (name: string) => Number(new RegExp(`\\s${name}="([\\d.]+)"`).exec(opening)?.[1]);
	return { width: size('width'), height: size('height') };
}

/** A legend as rows of glyphs and words, broken at the image's width. */
function legendMarkup(legend: readonly LegendLine[], width: number, top: number) {
	let [x, y] = [PADDING, top];
	const parts = legend.map(({ glyph, label }) => {
		const wide = GLYPH_WIDTH + 4 + textWidth(label, TEXT.size) + LEGEND_GAP;
		if (x > PADDING && x + wide > width - PADDING) [x, y] = [PADDING, y + TEXT.height];
		const part =
			`<svg x="${x}" y="${y}" width="30" height="14" viewBox="0 0 30 14">${glyph}</svg>` +
			`<text x="${x + GLYPH_WIDTH + 4}" y="${y + 11}">${escaped(label)}</text>`;
		x += wide;
		return part;
	});
	return { markup: parts.join(''), bottom: legend.length === 0 ? top : y + TEXT.height + 4 };
}

/**
 * A chart as an image that stands alone: title above, its legend, the plot, and below it the conditions it must be
 * read with. `plot` is the drawn SVG; colours become literals of the light theme.
 */
export function svgFile(plot: string, provenance: Provenance, options: SvgOptions): string {
	const size = sizeOf(plot);
	const width = size.width + 2 * PADDING;
	const inner = size.width;
	const title = wrapText(provenance.title, inner, TITLE.size);
	const legendTop = PADDING + title.length * TITLE.height;
	const legend = legendMarkup(options.legend, width, legendTop);
	const plotTop = legend.bottom + 6;
	const { colon } = exportWords[provenance.lang];
	const lines = provenanceLines(provenance)
		.slice(0, 40)
		.filter(({ text }) => text !== provenance.title)
		.flatMap(({ label, text }) =>
			wrapText(label ? `${label}${colon}${text}` : text, inner, TEXT.size)
		);
	const linesTop = plotTop + size.height + 14;
	const height = linesTop + lines.length * TEXT.height + PADDING;
	const text = (line: string, y: number) => `<text x="${PADDING}" y="${y}">${escaped(line)}</text>`;
	const placed = plot.replace('<svg', `<svg x="${PADDING}" y="${plotTop}"`);
	return resolved(
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${Math.ceil(height)}" ` +
			`viewBox="0 0 ${width} ${Math.ceil(height)}" font-family="${escaped(EXPORT_FONTS)}" font-size="${TEXT.size}" fill="var(--ink)">` +
			(options.background
				? `<rect width="100%" height="100%" fill="${options.background}"/>`
				: '') +
			`<g font-size="${TITLE.size}" font-weight="600">` +
			title.map((line, index) => text(line, PADDING + 16 + index * TITLE.height)).join('') +
			`</g>${legend.markup}${placed}<g fill="var(--ink-soft)">` +
			lines.map((line, index) => text(line, linesTop + 12 + index * TEXT.height)).join('') +
			`</g></svg>`
	);
}
