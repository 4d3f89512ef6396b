import { strToU8, unzipSync, zipSync, strFromU8 } from 'fflate';
import type PptxGenJS from 'pptxgenjs';
import { slideWords } from '../messages/slides.ts';
import { chartPart } from './chart-part.ts';
import { SLIDE_FONT } from './chart-part-frame.ts';
import { chartWorkbook } from './chart-workbook.ts';
import type { Annotation } from '../schema/deck.ts';
import type { NativeChart, NativeMarks } from './native-chart.ts';
import type { Provenance } from './provenance.ts';
import { addFrame, plotBox, type FramedSlide, type SlideSize } from './slide-frame.ts';
import { addCallouts } from './slide-callouts.ts';
import { speakerNotes } from './slide-conditions.ts';
import { addTable, tablePages, type TablePage } from './slide-table.ts';
import { withSafeTexts } from './xml-text.ts';

/** One chart of a deck with everything it must be read with. */
export interface ExportedSlide {
	/** The title is the message of the slide. */
	provenance: Provenance;
	chart: NativeChart;
	/** The speaker's own words. */
	note: string;
	/** Callouts are drawn over the plot; a highlight is said in the provenance. */
	annotations?: readonly Annotation[];
}

export interface DeckOptions {
	/** Title of the file. */
	title: string;
	layout: '16:9' | '4:3';
	/** After each slide, and at the end with done = total. */
	onProgress?: (done: number, total: number) => void;
	signal?: AbortSignal;
}

const LAYOUTS: Record<DeckOptions['layout'], SlideSize & { name: string }> = {
	'16:9': { name: 'LAYOUT_WIDE', width: 13.333, height: 7.5 },
	'4:3': { name: 'LAYOUT_4x3', width: 10, height: 7.5 }
};
/** More bars than these are continued on the next slide, on the same axis. */
const BARS_A_SLIDE = 14;
const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

interface Page {
	slide: ExportedSlide;
	page: string;
	table: TablePage | null;
	chart: NativeChart;
	isFirst: boolean;
}

function breathe(signal: AbortSignal | undefined): Promise<void> {
	signal?.throwIfAborted();
	return new Promise((resolve) => setTimeout(resolve));
}

/** Bars in parts that a slide can hold, all on the axis of the whole. */
function barParts(chart: NativeMarks): NativeMarks[] {
	const isBar = chart.kind === 'bar' || chart.kind === 'stacked-bar';
	const perSlide = Math.max(
		4,
		Math.floor((BARS_A_SLIDE * 2) / (chart.kind === 'bar' ? Math.max(2, chart.series.length) : 2))
	);
	if (!isBar || chart.categories.length <= perSlide) return [chart];
	const sums = chart.categories.map((_, index) =>
		chart.series
			.map(({ values }) => values[index] ?? 0)
			.reduce((sum, value) => (chart.kind === 'bar' ? Math.max(sum, value) : sum + value), 0)
	);
	const axis = { ...chart.axis, max: chart.axis.max ?? niceCeiling(Math.max(...sums)) };
	const parts = Math.ceil(chart.categories.length / perSlide);
	const each = Math.ceil(chart.categories.length / parts);
	return Array.from({ length: parts }, (_, part) => {
		const cut = <Item>(items: readonly Item[]) => items.slice(part * each, (part + 1) * each);
		return {
			...chart,
			axis,
			categories: cut(chart.categories),
			series: chart.series.map((series) => ({
				...series,
				values: cut(series.values),
				cautions: cut(series.cautions ?? [])
			}))
		};
	});
}

/** The next round number: an end for the axis that parts of a chart share. */
function niceCeiling(value: number): number | null {
	if (value <= 0) return null;
	const power = 10 ** Math.floor(Math.log10(value));
	const step = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((one) => one * power >= value) ?? 10;
	return step * power;
}

function pagesOf(slide: ExportedSlide, size: SlideSize): Page[] {
	const { chart, provenance } = slide;
	const box = plotBox({ provenance, chart, page: '', number: '' }, size);
	const parts: { chart: NativeChart; table: TablePage | null }[] =
		chart.kind === 'table'
			? tablePages(chart, box).map((table) => ({ chart, table }))
			: barParts(chart).map((part) => ({ chart: part, table: null }));
	return parts.map((part, index) => ({
		...part,
		slide,
		isFirst: index === 0,
		page: parts.length > 1 ? slideWords[provenance.lang].page(index + 1, parts.length) : ''
	}));
}

function addPage(pptx: PptxGenJS, page: Page, size: SlideSize, number: string): void {
	const { slide, chart, table } = page;
	const { provenance } = slide;
	const framed: FramedSlide = { provenance, chart: slide.chart, page: page.page, number };
	const target = pptx.addSlide();
	addFrame(target, framed, size);
	const box = plotBox(framed, size);
	if (chart.kind === 'table') {
		if (table) addTable(target, chart, table, box, provenance.title);
	} else {
		// Its part and its cells are written anew below: this one loses zeros and missing values.
		target.addChart('bar', [{ name: '-', labels: ['-'], values: [1] }], {
			...box,
			altText: [provenance.title, provenance.sentence].filter(Boolean).join(' ')
		});
	}
	if (page.isFirst) addCallouts(target, slide.annotations ?? [], box);
	target.addNotes(speakerNotes(provenance, slide.chart, slide.note));
}

/** Charts and their cells in the parts that the package already names. */
async function withCharts(
	file: Uint8Array,
	charts: readonly NativeMarks[],
	options: DeckOptions
): Promise<Uint8Array<ArrayBuffer>> {
	const parts: Record<string, Uint8Array> = unzipSync(file);
	const names = Object.keys(parts)
		.filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
		.sort((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]));
	for (const [index, name] of names.entries()) {
		const chart = charts[index];
		if (!chart) continue;
		await breathe(options.signal);
		const relations = strFromU8(
			parts[`ppt/charts/_rels/${name.split('/').at(-1)}.rels`] ?? new Uint8Array()
		);
		const workbook = /Target="\.\.\/(embeddings\/[^"]+)"/.exec(relations)?.[1];
		if (workbook) parts[`ppt/${workbook}`] = chartWorkbook(chart);
		parts[name] = strToU8(chartPart(chart));
	}
	options.signal?.throwIfAborted();
	return zipSync(parts, { level: 6 });
}

/**
 * Slides with charts and tables that PowerPoint draws itself from cells that can be edited. Each slide carries its
 * conditions; a table or bars that do not fit go on. Throws the reason of `signal` when aborted.
 */
export async function pptxFile(
	slides: readonly ExportedSlide[],
	options: DeckOptions
): Promise<Blob> {
	options.signal?.throwIfAborted();
	const { default: Pptx } = await import('pptxgenjs');
	const { name, ...size } = LAYOUTS[options.layout];
	const pptx = new Pptx();
	pptx.layout = name;
	pptx.title = withSafeTexts(options.title);
	pptx.author = 'Jilan 绩览';
	pptx.company = '';
	pptx.theme = { headFontFace: SLIDE_FONT, bodyFontFace: SLIDE_FONT };
	const pages = slides.flatMap((slide) => pagesOf(withSafeTexts(slide), size));
	const total = pages.length + 1;
	for (const [index, page] of pages.entries()) {
		await breathe(options.signal);
		addPage(pptx, page, size, `${index + 1} / ${pages.length}`);
		options.onProgress?.(index + 1, total);
	}
	const file = await pptx.write({ outputType: 'arraybuffer' });
	if (!(file instanceof ArrayBuffer)) throw new TypeError('the presentation is not bytes');
	const charts = pages.flatMap(({ chart }) => (chart.kind === 'table' ? [] : [chart]));
	const whole = await withCharts(new Uint8Array(file), charts, options);
	options.onProgress?.(total, total);
	return new Blob([whole], { type: MEDIA_TYPE });
}
