import { group } from 'd3-array';
import type { PlaceMessages } from '../messages/places.ts';
import type { ReportEvidence } from '../queries/report-evidence.ts';

/** Where one fact is printed: a section, its lines or cells, and the short fragments there. */
export interface ReportPlace {
	section: string;
	lines: [number, number] | null;
	page: number | null;
	sheet: string | null;
	cells: string[];
	fragments: string[];
}

/** A record of which only the gist was taken down says so in place of a fragment. */
const NOT_A_FRAGMENT = /^（只录概括/;

/** The places of each fact by its id; neighbouring lines of one section and page are one place. */
export function reportPlaces(rows: readonly ReportEvidence[]): Map<string, ReportPlace[]> {
	const places = new Map<string, ReportPlace[]>();
	for (const [record_id, ofRecord] of group(rows, (row) => row.record_id)) {
		const byPlace = group(ofRecord, (row) => [row.section, row.page, row.sheet].join('\n'));
		places.set(
			record_id,
			[...byPlace.values()].flatMap((entries) => {
				const [first] = entries;
				if (!first) return [];
				const starts = entries.flatMap(({ line_start }) => line_start ?? []);
				const ends = entries.flatMap(({ line_start, line_end }) => line_end ?? line_start ?? []);
				return [
					{
						section: first.section,
						lines:
							starts.length > 0
								? ([Math.min(...starts), Math.max(...ends)] satisfies [number, number])
								: null,
						page: first.page,
						sheet: first.sheet,
						cells: [...new Set(entries.flatMap(({ cell }) => cell ?? []))],
						fragments: [
							...new Set(
								entries.map(({ quote }) => quote).filter((quote) => !NOT_A_FRAGMENT.test(quote))
							)
						]
					}
				];
			})
		);
	}
	return places;
}

/** A place in words, without its section: page, sheet, cells or lines. */
export function placeText({ lines, page, sheet, cells }: ReportPlace, t: PlaceMessages): string {
	const parts = [
		page === null ? '' : t.page(page),
		sheet ?? '',
		cells.length > 0 ? t.cells(cells.join(', ')) : '',
		lines && cells.length === 0 ? t.line(...lines) : ''
	].filter(Boolean);
	return parts.join(' ') || t.excerpt;
}
