import type PptxGenJS from 'pptxgenjs';
import { exportWords } from '../messages/exports.ts';
import { slideWords } from '../messages/slides.ts';
import { CHART_COLOURS } from './chart-colours.ts';
import { SLIDE_FONT } from './chart-part-frame.ts';
import type { NativeChart } from './native-chart.ts';
import type { Provenance } from './provenance.ts';
import { cautionTexts, footTexts } from './slide-conditions.ts';
import { POINTS_AN_INCH, type Box } from './slide-table.ts';
import { wrapText } from './wrap-text.ts';

export interface SlideSize {
	/** Inches. */
	width: number;
	height: number;
}

export interface FramedSlide {
	provenance: Provenance;
	chart: NativeChart;
	/** After the title: (2/3). */
	page: string;
	/** 3 / 12 */
	number: string;
}

const MARGIN = 0.5;
const SIZES = { title: 24, longTitle: 18, sentence: 14, caution: 11, foot: 9 } as const;
/** Lines on the slide; what is cut off is in the notes. */
const MOST = { title: 3, sentence: 3, caution: 3, foot: 2 } as const;
const LINE = 1.35;
const BANNER = 0.34;
/** As long as the page of a long table. */
const PAGE_ROOM = ' (88/88)';

const hex = (name: string) => (CHART_COLOURS[name] ?? '#000000').slice(1);

/** Texts below each other with the height they are expected to need. */
interface Block {
	paragraphs: { text: string; href?: string }[];
	h: number;
	size: number;
}

interface Frame {
	width: number;
	title: Block & { y: number };
	sentence: Block & { y: number };
	cautions: Block & { y: number };
	foot: Block & { y: number };
	plot: Box;
}

function block(
	texts: readonly { text: string; href?: string }[],
	width: number,
	size: number,
	most: number,
	rest: string
): Block {
	let all = 0;
	const paragraphs = texts.map((one) => {
		const lines = wrapText(one.text, width * POINTS_AN_INCH * 0.96, size);
		all += Math.min(lines.length, most);
		if (lines.length <= most) return one;
		const kept = [...one.text].slice(
			0,
			[...lines.slice(0, most).join('')].length - rest.length - 2
		);
		return { ...one, text: `${kept.join('')}…${rest}` };
	});
	return { paragraphs, h: (all * size * LINE) / POINTS_AN_INCH, size };
}

/** Title and sentence from above, conditions from below, the plot between them. */
function frameOf(
	{ provenance, chart, page }: Pick<FramedSlide, 'provenance' | 'chart' | 'page'>,
	size: SlideSize
): Frame {
	const width = size.width - 2 * MARGIN;
	const rest = slideWords[provenance.lang].inNotes;
	const fit = (texts: readonly { text: string; href?: string }[], type: keyof typeof MOST) =>
		block(texts, width, SIZES[type], MOST[type], rest);
	const room = chart.kind === 'table' ? PAGE_ROOM : page;
	const large = block([{ text: provenance.title + room }], width, SIZES.title, 9, rest);
	const isLong = large.h > (2.5 * SIZES.title * LINE) / POINTS_AN_INCH;
	const titleSize = isLong ? SIZES.longTitle : SIZES.title;
	const titleBlock = block([{ text: provenance.title + room }], width, titleSize, MOST.title, rest);
	const [{ text: fitted } = { text: '' }] = titleBlock.paragraphs;
	const isWhole = fitted === provenance.title + room;
	const title = {
		...titleBlock,
		y: provenance.dataset === 'demo' ? BANNER + 0.12 : 0.36,
		paragraphs: [{ text: isWhole ? provenance.title + page : fitted + page }]
	};
	const said = [provenance.sentence, chart.heading].flatMap((text) => (text ? [{ text }] : []));
	const sentence = { ...fit(said, 'sentence'), y: title.y + title.h + 0.06 };
	const footBlock = fit(footTexts(provenance), 'foot');
	const foot = { ...footBlock, y: size.height - 0.3 - footBlock.h };
	const notes = cautionTexts(chart, provenance).join(' · ');
	const cautionBlock = fit(notes ? [{ text: notes }] : [], 'caution');
	const cautions = { ...cautionBlock, y: foot.y - 0.1 - cautionBlock.h };
	const top = sentence.y + sentence.h + 0.12;
	const plot = { x: MARGIN, y: top, w: width, h: cautions.y - 0.08 - top };
	return { width, title, sentence, cautions, foot, plot };
}

/** Room for the chart: the same on every page of a table. */
export function plotBox(framed: FramedSlide, size: SlideSize): Box {
	return frameOf(framed, size).plot;
}

function addBlock(
	slide: PptxGenJS.Slide,
	{ paragraphs, h, y, size }: Block & { y: number },
	width: number,
	style: { bold?: boolean; color: string }
): void {
	if (paragraphs.length === 0) return;
	const runs = paragraphs.map(({ text, href }, index): PptxGenJS.TextProps => {
		const isAddress = href !== undefined && /^https?:\/\//.test(href);
		return {
			text,
			options: {
				breakLine: index < paragraphs.length - 1,
				...(isAddress ? { hyperlink: { url: href } } : {})
			}
		};
	});
	slide.addText(runs, {
		...style,
		x: MARGIN,
		y,
		w: width,
		h,
		margin: 0,
		fontFace: SLIDE_FONT,
		fontSize: size,
		valign: 'top',
		wrap: true
	});
}

/** All of a slide but its chart. */
export function addFrame(slide: PptxGenJS.Slide, framed: FramedSlide, size: SlideSize): void {
	const { provenance, number } = framed;
	const frame = frameOf(framed, size);
	const t = exportWords[provenance.lang];
	if (provenance.dataset === 'demo') {
		slide.addText(t.synthetic, {
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
	addBlock(slide, frame.title, frame.width, { bold: true, color: hex('ink') });
	for (const one of [frame.sentence, frame.cautions, frame.foot]) {
		addBlock(slide, one, frame.width, { color: hex('ink-soft') });
	}
	slide.addText(`${t.exported} · ${number}`, {
		x: MARGIN,
		w: frame.width,
		y: size.height - 0.27,
		h: 0.17,
		margin: 0,
		align: 'right',
		fontFace: SLIDE_FONT,
		fontSize: 8,
		color: hex('ink-soft')
	});
}
