import type { Mark } from '$lib/view-models/mark.ts';
import type { ViewChart } from '../../views/view-content.ts';

/** More ids than these say no more. */
const IDS_SHOWN = 3;

/**
 * A chart of data that have no pages of reports and no proof panel: its marks name the ids of their facts instead of
 * leading to them, and its table has no column of proofs.
 */
export function withoutPages(chart: ViewChart, factsOf: (ids: string) => string): ViewChart {
	const { model } = chart;
	const named = (mark: Mark): Mark => {
		const { record_ids = [] } = mark;
		const more = record_ids.length > IDS_SHOWN ? '…' : '';
		const ids = `${record_ids.slice(0, IDS_SHOWN).join(', ')}${more}`;
		return {
			label: record_ids.length === 0 ? mark.label : `${mark.label}\n${factsOf(ids)}`,
			...(mark.narrows?.years ? { narrows: { years: mark.narrows.years } } : {})
		};
	};
	const { columns, rows } = model.table;
	const bare = { ...model, marks: model.marks?.map(named), table: { columns, rows } };
	return { ...chart, model: bare } as ViewChart;
}
