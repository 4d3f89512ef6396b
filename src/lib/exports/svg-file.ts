import { exportWords } from '../messages/exports.ts';
import type { Annotation } from '../schema/deck.ts';
import { calloutMarkup } from './callout-markup.ts';
import { CHART_COLOURS, EXPORT_FONTS } from './chart-colours.ts';
import type { Provenance } from './provenance.ts';
import { footTexts } from './slide-conditions.ts';
import { textWidth, wrapText } from './wrap-text.ts';
import { xmlAttribute, xmlText } from './xml-text.ts';

export interface LegendLine {
	/** Drawn left of the words: SVG of 30 × 14 pixels. */
	glyph: string;
	label: string;
}

export interface SvgOptions {
	legend: readonly LegendLine[];
	/** A colour, or null for a transparent image. */
	background: string | null;
	/** Callouts are drawn over the plot; a highlight is in the plot already. */
	annotations?: readonly Annotation[];
}

/** The plot's own font, which gives way to that of the file. */
const SCREEN_FONT = / font-family="system-ui, sans-serif"/g;

/** More sources than these are counted in an image; its link lists them. */
const SOURCES_NAMED = 40;

const PADDING = 20;
const TITLE = { size: 18, height: 26 };
const TEXT = { size: 12, height: 18 };
const GLYPH_WIDTH = 30;
const LEGEND_GAP = 18;

/** Colours of the style sheet as literals. */
function resolved(markup: string): string {
	return markup
		.replaceAll(/var\(--([a-z0-9-]+)\)/g, (whole, name: string) => CHART_COLOURS[name] ?? whole)
		.replaceAll('currentColor', CHART_COLOURS['ink'] ?? 'black')
		.replaceAll(SCREEN_FONT, '');
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
			`<text x="${x + GLYPH_WIDTH + 4}" y="${y + 11}">${xmlText(label)}</text>`;
		x += wide;
		return part;
	});
	return { markup: parts.join(''), bottom: legend.length === 0 ? top : y + TEXT.height + 4 };
}

/** All that must be read with the plot, in lines of the image's width. */
function conditionLines(provenance: Provenance, width: number): string[] {
	const { colon } = exportWords[provenance.lang];
	const { sentence } = provenance;
	const said = sentence ? [`${exportWords[provenance.lang].sentence}${colon}${sentence}`] : [];
	const foot = footTexts(provenance, SOURCES_NAMED).map(({ text }) => text);
	return [...said, ...foot].flatMap((text) => wrapText(text, width, TEXT.size));
}

function texts(lines: readonly string[], x: number, top: number, lineHeight: number): string {
	return lines
		.map((line, index) => `<text x="${x}" y="${top + index * lineHeight}">${xmlText(line)}</text>`)
		.join('');
}

/**
 * A chart as an image that stands alone: title above, its legend, the plot, and below it the conditions it must be
 * read with. `plot` is the drawn SVG; colours become literals of the light theme.
 */
export function svgFile(plot: string, provenance: Provenance, options: SvgOptions): string {
	const size = sizeOf(plot);
	const width = size.width + 2 * PADDING;
	const inner = size.width;
	const { synthetic } = exportWords[provenance.lang];
	const banner = provenance.dataset === 'demo' ? wrapText(synthetic, inner, TEXT.size) : [];
	const titleTop = PADDING + (banner.length > 0 ? banner.length * TEXT.height + 4 : 0);
	const title = wrapText(provenance.title, inner, TITLE.size);
	const legendTop = titleTop + title.length * TITLE.height;
	const legend = legendMarkup(options.legend, width, legendTop);
	const plotTop = legend.bottom + 6;
	const linesTop = plotTop + size.height + 14;
	const lines = conditionLines(provenance, inner);
	const height = Math.ceil(linesTop + lines.length * TEXT.height + PADDING);
	const callouts = (options.annotations ?? []).map((one) =>
		one.kind === 'callout' ? calloutMarkup(one, { x: PADDING, y: plotTop, ...size }) : ''
	);
	return resolved(
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
			`viewBox="0 0 ${width} ${height}" font-family="${xmlAttribute(EXPORT_FONTS[provenance.lang])}" font-size="${TEXT.size}" fill="var(--ink)">` +
			(options.background
				? `<rect width="100%" height="100%" fill="${options.background}"/>`
				: '') +
			`<g font-size="${TITLE.size}" font-weight="600">` +
			texts(title, PADDING, titleTop + 16, TITLE.height) +
			`</g><g fill="var(--alert)">${texts(banner, PADDING, PADDING + 10, TEXT.height)}</g>` +
			legend.markup +
			plot.replace('<svg', `<svg x="${PADDING}" y="${plotTop}"`) +
			callouts.join('') +
			`<g fill="var(--ink-soft)">${texts(lines, PADDING, linesTop + 12, TEXT.height)}</g></svg>`
	);
}
