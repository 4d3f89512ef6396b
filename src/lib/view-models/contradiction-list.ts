import { group } from 'd3-array';
import { formatDecimal } from '../format/decimal.ts';
import type { Lang } from '../messages/lang.ts';
import type { Contradiction } from '../queries/contradictions.ts';
import { reportPlaces, type ReportPlace } from './report-places.ts';

export interface ContradictionEntry {
	finding_id: string;
	doc_id: string;
	dept_id: string;
	fiscal_year: number;
	rule_id: string;
	severity: Contradiction['severity'];
	message: string;
	/** The two values; of one number for two facts both are the same. */
	values: [a: string, b: string] | null;
	delta: string | null;
	/** The facts that contradict each other, with where each is printed. */
	facts: { record_id: string; places: ReportPlace[] }[];
}

function valuesOf({ expected, actual }: Contradiction): [string, string] | null {
	if (actual === null) return null;
	return [formatDecimal(expected ?? actual), formatDecimal(actual)];
}

/** One entry a contradiction, in the order of the rows. */
export function contradictionList(
	rows: readonly Contradiction[],
	lang: Lang
): ContradictionEntry[] {
	return [...group(rows, (row) => row.finding_id).values()].flatMap((ofFinding) => {
		const [first] = ofFinding;
		if (!first) return [];
		return [
			{
				finding_id: first.finding_id,
				doc_id: first.doc_id,
				dept_id: first.dept_id,
				fiscal_year: first.fiscal_year,
				rule_id: first.rule_id,
				severity: first.severity,
				message: lang === 'en' ? first.message_en : first.message,
				values: valuesOf(first),
				delta: first.delta === null ? null : formatDecimal(first.delta),
				facts: [...reportPlaces(ofFinding)].map(([record_id, places]) => ({ record_id, places }))
			}
		];
	});
}
