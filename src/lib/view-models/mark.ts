import type { ViewFilter } from '../schema/default-filter.ts';
import type { ListName } from '../schema/record-lists.ts';

/** What one mark of a chart stands for: spoken, shown on hover, and where it leads. */
export interface Mark {
	/** First line: what it is (department, year). Further lines: value, change, quality. */
	label: string;
	/** Facts it is drawn from, whose proof can be opened; at most 20. */
	record_ids?: readonly string[];
	/** The report it comes from. */
	doc_id?: string | null;
	/** The analyst's list of the records it counts. */
	list?: { list: ListName; filter: Partial<ViewFilter> };
	/** What choosing it narrows the view to. */
	narrows?: Partial<ViewFilter>;
}

/** The marks of one chart in drawing order; a drawn element carries its mark's index. */
export class MarkList {
	readonly marks: Mark[] = [];

	/** Keeps a mark and gives its index. */
	add(mark: Mark): number {
		return this.marks.push(mark) - 1;
	}
}
