import type { Provenance } from '$lib/exports/provenance.ts';
import { departmentNames } from '$lib/format/department-names.ts';
import { exportMenu } from '$lib/messages/export-menu.ts';
import type { Annotation } from '$lib/schema/deck.ts';
import type { LoadedView } from '../views/load-view.ts';
import { provenanceOf } from '../views/provenance-of.ts';
import type { ViewChart } from '../views/view-content.ts';

/** A loaded view with what its files must say besides: the data's date and the address that leads back. */
export interface ExportedView extends LoadedView {
	as_of: string;
	/** Absolute. */
	link: string;
}

/** A chart that the page shows and its address, asked anew, does not. */
export class ChartGoneError extends Error {
	override name = 'ChartGoneError';
	readonly code = 'chart_gone';
}

/** A chart of a view by its name, the `nth` of those; undefined where the answers give none. */
export function chartOf(
	{ content }: Pick<LoadedView, 'content'>,
	name: string,
	nth = 0
): ViewChart | undefined {
	return content.charts.filter((chart) => chart.name === name)[nth];
}

/** Departments and years that annotations keep in full colour; null for none. */
export function highlightOf(annotations: readonly Annotation[]) {
	const kept = annotations.filter((one) => one.kind === 'highlight');
	if (kept.length === 0) return null;
	return {
		dept_ids: kept.flatMap(({ dept_id }) => (dept_id === null ? [] : [dept_id])),
		years: kept.flatMap(({ year }) => (year === null ? [] : [year]))
	};
}

/** What a file of a chart, or of the whole view (`null`), must be read with; a highlight is said in words. */
export function provenanceIn(
	view: ExportedView,
	chart: ViewChart | null,
	annotations: readonly Annotation[] = []
): Provenance {
	const provenance = provenanceOf(view, chart);
	const highlight = highlightOf(annotations);
	if (!highlight) return provenance;
	const { lang } = provenance;
	const names = departmentNames(view.context.departments, lang);
	const said = [...highlight.dept_ids.map((id) => names.short(id)), ...highlight.years.map(String)];
	const text = exportMenu[lang].highlighted(said.join(lang === 'en' ? ', ' : '、'));
	return { ...provenance, coverage: [text, ...provenance.coverage] };
}
