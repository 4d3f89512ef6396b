import type PptxGenJS from 'pptxgenjs';
import { exportWords } from '../messages/exports.ts';
import { slideWords } from '../messages/slides.ts';
import { CHART_COLOURS } from './chart-colours.ts';
import { SLIDE_FONT } from './chart-part-frame.ts';
import { CAUTION_SIGNS, chartCautions, type NativeChart } from './native-chart.ts';
import { provenanceLines, type Provenance } from './provenance.ts';
import { POINTS_AN_INCH, type Box } from './slide-table.ts';
import { wrapText } from './svg-file.ts';

export interface SlideSize {
	/** Inches. */
	width: number;
	height: number;
}

const MARGIN = 0.5;
const SIZES = { title: 24, sentence: 14, caution: 11, footer: 9 } as const;
const LINE = 1.35;
const BANNER = 0.34;
/** Lines of each group of conditions on the slide; the rest is in the notes. */
const MAX_LINES = 2;

const hex = (name: string) => (CHART_COLOURS[name] ?? '#000000').slice(1);
const heightOf = (lines: number, size: number) => (lines * size * LINE) / POINTS_AN_INCH;

interface Line {
	text: string;
	href?: string;
}

/** Signs in words, what the axis does, what blanks mean. */
export function cautionTexts(chart: NativeChart, { lang }: Provenance): string[] {
	const t = slideWords[lang];
	const signs = chartCautions(chart).map(
		(caution) => `${CAUTION_SIGNS[caution]} ${t.cautions[caution]}`
	);
	const isCut = chart.kind !== 'table' && chart.axis.isCut && chart.axis.min !== null;
	const hasGaps =
		chart.kind !== 'table' &&
		chart.series.some(
			({ look, values }) =>
				look !== 'base' && look !== 'dots' && values.some((value) => value === null)
		);
	return [
		...(signs.length > 0
			? [`${t.cautionLead}${exportWords[lang].colon}${signs.join(exportWords[lang].semicolon)}`]
			: []),
		...(isCut ? [t.cutAxis(String(chart.axis.min))] : []),
		...(hasGaps ? [t.gaps] : []),
		...chart.notes
	];
}

/** Conditions in groups, each on few lines: filters and dates, coverage, findings, sources, the link. */
function footerLines(provenance: Provenance, width: number): Line[] {
	const { lang } = provenance;
	const t = exportWords[lang];
	const groups: { label: string; texts: string[] }[] = [];
	for (const { label, text } of provenanceLines(provenance)) {
		const group = groups.at(-1);
		if (label === '' && group) group.texts.push(text);
		else groups.push({ label, texts: [text] });
	}
	const shown = (label: string) => {
		const group = [...groups].reverse().find((one) => one.label === label);
		return group ? [`${label}${t.colon}${group.texts.join(t.semicolon)}`] : [];
	};
	const wrapped = (texts: readonly string[]): Line[] => {
		const lines = texts.flatMap((text) =>
			wrapText(text, width * POINTS_AN_INCH * 0.96, SIZES.footer)
		);
		if (lines.length <= MAX_LINES) return lines.map((text) => ({ text }));
		const rest = slideWords[lang].inNotes;
		const last = lines[MAX_LINES - 1] ?? '';
		return [
			...lines.slice(0, MAX_LINES - 1).map((text) => ({ text })),
			{ text: `${[...last].slice(0, -rest.length - 1).join('')}…${rest}` }
		];
	};
	const sources = provenance.sources.map(
		({ department, fiscal_year }) => `${department} ${fiscal_year}`
	);
	const conditions = [t.filters, t.dataset, t.asOf, t.basis].flatMap(shown).join(' · ');
	return [
		...wrapped([conditions]),
		...wrapped(shown(t.coverage)),
		...wrapped(shown(t.findings)),
		...(sources.length === 0
			? []
			: wrapped([`${t.sources} (${sources.length})${t.colon}${sources.join(t.semicolon)}`])),
		...wrapText(
			`${t.link}${t.colon}${provenance.link}`,
			width * POINTS_AN_INCH * 0.96,
			SIZES.footer
		).map((text) => ({ text, href: provenance.link }))
	];
}

/** Everything the slide must be read with, in full, after the speaker's own words. */
export function speakerNotes(provenance: Provenance, chart: NativeChart, note: string): string {
	const { colon } = exportWords[provenance.lang];
	const conditions = provenanceLines(provenance).map(({ label, text }) =>
		label ? `${label}${colon}${text}` : text
	);
	return [...(note ? [note, ''] : []), ...cautionTexts(chart, provenance), ...conditions].join(
		'\n'
	);
}

function addLines(slide: PptxGenJS.Slide, lines: readonly Line[], box: Box, size: number) {
	const runs = lines.map(({ text, href }, index): PptxGenJS.TextProps => {
		const isAddress = href !== undefined && /^https?:\/\//.test(href);
		return {
			text,
			options: {
				breakLine: index < lines.length - 1,
				...(isAddress ? { hyperlink: { url: href } } : {})
			}
		};
	});
	slide.addText(runs, {
		...box,
		margin: 0,
		fontFace: SLIDE_FONT,
		fontSize: size,
		color: hex('ink-soft'),
		valign: 'top',
		wrap: true
	});
}

export interface FramedSlide {
	provenance: Provenance;
	chart: NativeChart;
	/** After the title: (2/3). */
	page: string;
	/** 3 / 12 */
	number: string;
}

/** Heights around the plot: the same for every page of a table. */
export function plotBox({ provenance, chart }: FramedSlide, size: SlideSize): Box {
	const { top, bottom } = frameOf(provenance, chart, size);
	return { x: MARGIN, y: top, w: size.width - 2 * MARGIN, h: bottom - top };
}

function frameOf(provenance: Provenance, chart: NativeChart, size: SlideSize) {
	const width = size.width - 2 * MARGIN;
	const fits = (text: string, points: number) =>
		wrapText(text, width * POINTS_AN_INCH * 0.96, points);
	const titleTop = provenance.dataset === 'demo' ? BANNER + 0.12 : 0.36;
	const titleSize = fits(`${provenance.title} (88/88)`, SIZES.title).length > 2 ? 18 : SIZES.title;
	const titleLines = Math.min(3, fits(`${provenance.title} (88/88)`, titleSize).length);
	const titleHeight = heightOf(titleLines, titleSize);
	const said = [provenance.sentence, chart.heading].filter((one) => one !== null);
	const sentence = said.flatMap((text) => fits(text, SIZES.sentence));
	const sentenceTop = titleTop + titleHeight + 0.06;
	const sentenceHeight = heightOf(sentence.length, SIZES.sentence);
	const footer = footerLines(provenance, width);
	const footerHeight = heightOf(footer.length, SIZES.footer);
	const footerTop = size.height - 0.3 - footerHeight;
	const cautions = cautionTexts(chart, provenance).join(' · ');
	const cautionLines = fits(cautions, SIZES.caution);
	const cautionHeight = heightOf(cautionLines.length, SIZES.caution);
	const cautionTop = footerTop - 0.12 - cautionHeight;
	return {
		width,
		title: { y: titleTop, h: titleHeight, size: titleSize },
		sentence: { y: sentenceTop, h: sentenceHeight, lines: sentence },
		cautions: { y: cautionTop, h: cautionHeight, lines: cautionLines },
		footer: { y: footerTop, h: footerHeight, lines: footer },
		top: sentenceTop + sentenceHeight + 0.12,
		bottom: cautionTop - 0.08
	};
}

/** All of a slide but its chart. */
export function addFrame(slide: PptxGenJS.Slide, framed: FramedSlide, size: SlideSize): void {
	const { provenance, chart, page, number } = framed;
	const frame = frameOf(provenance, chart, size);
	const across = { x: MARGIN, w: frame.width };
	const text = { fontFace: SLIDE_FONT, margin: 0, valign: 'top', wrap: true } as const;
	if (provenance.dataset === 'demo') {
		slide.addText(exportWords[provenance.lang].synthetic, {
			x: 0,
			y: 0,
			w: size.width,
			h: BANNER,
			fill: { color: hex('alert-soft') },
			color: hex('alert'),
			fontFace: SLIDE_FONT,
			fontSize: 12,
			bold: true,
			align: 'center',
			valign: 'middle'
		});
	}
	slide.addText(`${provenance.title}${page}`, {
		...text,
		...across,
		y: frame.title.y,
		h: frame.title.h,
		fontSize: frame.title.size,
		bold: true,
		color: hex('ink')
	});
	const paragraph = (lines: readonly string[], y: number, h: number, fontSize: number) => {
		if (lines.length === 0) return;
		addLines(
			slide,
			lines.map((line) => ({ text: line })),
			{ ...across, y, h },
			fontSize
		);
	};
	paragraph(frame.sentence.lines, frame.sentence.y, frame.sentence.h, SIZES.sentence);
	paragraph(frame.cautions.lines, frame.cautions.y, frame.cautions.h, SIZES.caution);
	addLines(
		slide,
		frame.footer.lines,
		{ ...across, y: frame.footer.y, h: frame.footer.h },
		SIZES.footer
	);
	slide.addText(`${exportWords[provenance.lang].exported} · ${number}`, {
		...text,
		x: MARGIN,
		w: frame.width,
		y: size.height - 0.27,
		h: 0.17,
		align: 'right',
		fontSize: 8,
		color: hex('ink-soft')
	});
}
