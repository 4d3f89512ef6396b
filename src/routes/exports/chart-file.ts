import type { Annotation } from '$lib/schema/deck.ts';
import type { ViewChart } from '../views/view-content.ts';
import { highlightOf, provenanceIn, type ExportedView } from './exported-view.ts';

export type ChartFormat = 'svg' | 'png' | 'csv' | 'xlsx' | 'pptx';
export type PngScale = 1 | 2 | 3 | 4;

export interface ChartFileOptions {
	/** Of a PNG: device pixels a pixel. */
	scale?: PngScale;
	/** Of SVG and PNG. */
	isTransparent?: boolean;
	annotations?: readonly Annotation[];
	signal?: AbortSignal;
	onProgress?: (done: number, total: number) => void;
}

async function svgText(view: ExportedView, chart: ViewChart, options: ChartFileOptions) {
	const [{ drawChart }, { svgFile }] = await Promise.all([
		import('./draw-chart.ts'),
		import('$lib/exports/svg-file.ts')
	]);
	const { annotations = [], isTransparent = false } = options;
	const { plot, legend } = drawChart(chart, {
		lang: view.context.place.lang,
		document: document.implementation.createHTMLDocument(),
		highlight: highlightOf(annotations)
	});
	return svgFile(plot, provenanceIn(view, chart, annotations), {
		legend,
		background: isTransparent ? null : '#ffffff',
		annotations
	});
}

type Maker = (view: ExportedView, chart: ViewChart, options: ChartFileOptions) => Promise<Blob>;

const MAKERS: Record<ChartFormat, Maker> = {
	svg: async (...all) => new Blob([await svgText(...all)], { type: 'image/svg+xml' }),
	async png(view, chart, options) {
		const { pngFile } = await import('$lib/exports/png-file.ts');
		return pngFile(await svgText(view, chart, options), options.scale ?? 2);
	},
	async csv(view, chart) {
		const { csvFile } = await import('$lib/exports/csv-file.ts');
		return new Blob([csvFile(chart.model.table, provenanceIn(view, chart))], {
			type: 'text/csv;charset=utf-8'
		});
	},
	async xlsx(view, chart) {
		const { xlsxFile } = await import('$lib/exports/xlsx-file.ts');
		return xlsxFile(chart.model.table, provenanceIn(view, chart));
	},
	async pptx(view, chart, { annotations = [], signal, onProgress }) {
		const [{ pptxFile }, { chartSlides }] = await Promise.all([
			import('$lib/exports/pptx-file.ts'),
			import('./view-slides.ts')
		]);
		const slides = chartSlides(view, chart, { title: null, note: '', annotations });
		return pptxFile(slides, {
			title: chart.title,
			layout: '16:9',
			...(signal && { signal }),
			...(onProgress && { onProgress })
		});
	}
};

/** A chart of a view as a file, drawn and written from its model; each exporter is loaded when it is first used. */
export function chartFile(
	format: ChartFormat,
	view: ExportedView,
	chart: ViewChart,
	options: ChartFileOptions = {}
): Promise<Blob> {
	return MAKERS[format](view, chart, options);
}
