import { CHART_FUNCTIONS } from '$lib/charts/chart-functions.ts';
import type { ChartModels } from '$lib/charts/chart-models.ts';
import { glyphMarkup } from '$lib/charts/glyph-markup.ts';
import { fadeOthers, type Highlight } from '$lib/charts/highlight.ts';
import { QUALITY_GLYPHS } from '$lib/charts/legend-entry.ts';
import type { LegendLine } from '$lib/exports/svg-file.ts';
import { chart as chartWords } from '$lib/messages/chart.ts';
import type { Lang } from '$lib/messages/lang.ts';
import type { ViewChart } from '../views/view-content.ts';

/** Pixels across in a file, whatever the screen: a file does not depend on who makes it. */
const FILE_WIDTHS = { full: 1040, half: 640 } as const;
/** Of a mark that a highlight leaves out: as the style sheet has it. */
const FADED = '0.15';

interface Drawing {
	/** SVG text. */
	plot: string;
	legend: LegendLine[];
}

function draw<N extends keyof ChartModels>(
	name: N,
	model: ChartModels[N],
	document: Document,
	width: number
): SVGSVGElement {
	return CHART_FUNCTIONS[name](model, { document, width });
}

/** Well-formed XML in a browser; linkedom writes it as markup. */
function serialized(svg: SVGSVGElement): string {
	return typeof XMLSerializer === 'undefined'
		? svg.outerHTML
		: new XMLSerializer().serializeToString(svg);
}

/** Draws a chart anew from its model into a document of its own, with its legend. */
export function drawChart(
	chart: ViewChart,
	{ lang, document, highlight }: { lang: Lang; document: Document; highlight: Highlight | null }
): Drawing {
	const { name, model, legend, size = 'full' } = chart;
	const svg = draw(name, model, document, FILE_WIDTHS[size]);
	if (highlight) {
		fadeOthers(svg, model.marks ?? [], highlight);
		for (const element of svg.querySelectorAll('[data-faded]')) {
			element.setAttribute('opacity', FADED);
		}
	}
	const qualities = (model.qualities ?? []).map((quality) => ({
		glyph: QUALITY_GLYPHS[quality],
		label: chartWords[lang].qualities[quality]
	}));
	return {
		plot: serialized(svg),
		legend: [...legend, ...qualities].map(({ glyph, label }) => ({
			glyph: glyphMarkup(glyph),
			label
		}))
	};
}
