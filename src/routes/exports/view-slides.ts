import { nativeTable } from '$lib/exports/native-chart.ts';
import { nativeCharts } from '$lib/exports/native-charts.ts';
import type { ExportedSlide } from '$lib/exports/pptx-file.ts';
import { exportMenu } from '$lib/messages/export-menu.ts';
import type { Annotation } from '$lib/schema/deck.ts';
import type { ViewChart } from '../views/view-content.ts';
import { chartOf, provenanceIn, type ExportedView } from './exported-view.ts';

/** What a deck's slide says of a view; without it the slide is the chart as the view shows it. */
export interface SlideWords {
	/** The message; null for the chart's own title. */
	title: string | null;
	note: string;
	annotations: readonly Annotation[];
}

const NO_WORDS: SlideWords = { title: null, note: '', annotations: [] };

/** A chart as slides: one for each form that an office program draws; annotations stand on the first. */
export function chartSlides(
	view: ExportedView,
	chart: ViewChart,
	{ title, note, annotations }: SlideWords = NO_WORDS
): ExportedSlide[] {
	const { lang } = view.context.place;
	const t = exportMenu[lang];
	const own = provenanceIn(view, chart, annotations);
	const provenance = { ...own, title: title ?? own.title };
	const callouts = annotations.flatMap((one) =>
		one.kind === 'callout' ? [t.callout(one.text)] : []
	);
	const spoken = [note, ...callouts].filter(Boolean).join('\n');
	return nativeCharts(chart.name, chart.model, lang).map((native, index) => ({
		provenance,
		chart: native,
		note: spoken,
		annotations: index === 0 ? annotations : []
	}));
}

/** A view's sentence above the list of its charts and what each must be read with. */
function summarySlide(view: ExportedView): ExportedSlide {
	const t = exportMenu[view.context.place.lang];
	const rows = view.content.charts.map(({ title, notes }) => [title, notes.join(' ') || t.noNotes]);
	return {
		provenance: provenanceIn(view, null),
		chart: nativeTable({ columns: [{ label: t.charts }, { label: t.notes }], rows }),
		note: ''
	};
}

/** A whole view: its sentence first, then every chart in reading order. */
export function viewSlides(view: ExportedView): ExportedSlide[] {
	return [summarySlide(view), ...view.content.charts.flatMap((chart) => chartSlides(view, chart))];
}

/**
 * The slides of a deck's slide: the named chart, or the view's first one under the view's title. Undefined where the
 * view has no such chart.
 */
export function deckSlides(
	view: ExportedView,
	slide: SlideWords & { chart: string | null; nth: number }
): ExportedSlide[] | undefined {
	if (slide.chart === null) {
		const [first] = view.content.charts;
		const title = slide.title ?? view.content.title;
		return first ? chartSlides(view, first, { ...slide, title }) : [summarySlide(view)];
	}
	const chart = chartOf(view, slide.chart, slide.nth);
	return chart && chartSlides(view, chart, slide);
}
