import type { Indicator } from '../schema/indicator.ts';
import { evidenceOf } from './passage.ts';
import type { ReportText } from './report-text.ts';

const GROUP =
	/(?<=设置|设定|设立|包括|其中|[；，、。：]|了|有)([\u4e00-\u9fff]{2,10}指标)(?:为|是|包括|有|：|:|分别为)?((?:“[^“”]{2,40}”[、，和及]?){1,12})/g;

/** Indicators a report only names in running text (产出指标 “…” “…”): no weights, no scores. */
export function readNamedIndicators(
	report: ReportText,
	prefix: string,
	scoreId: string | null
): Indicator[] {
	const found: Indicator[] = [];
	for (const passage of report.passages) {
		if (passage.topic === 'problems' || passage.topic === 'measures') continue;
		for (const group of passage.text.matchAll(GROUP)) {
			const list = group[2] ?? '';
			const listStart = group.index + group[0].length - list.length;
			for (const name of list.matchAll(/“([^“”]{2,40})”/g)) {
				const start = listStart + name.index;
				const ordinal = found.length + 1;
				found.push({
					indicator_id: `${prefix}-I${ordinal}`,
					score_id: scoreId,
					level: 3,
					ordinal,
					l1_name: group[1] ?? null,
					l2_name: null,
					l2_weight: null,
					name_zh: name[1] ?? '',
					name_norm: null,
					weight: null,
					score: null,
					deduction: null,
					is_bonus: false,
					explanation: null,
					target_text: null,
					actual_text: null,
					basis_text: null,
					source_row: evidenceOf(passage, start, start + name[0].length).line_start,
					evidence: [evidenceOf(passage, start, start + name[0].length)]
				});
			}
		}
	}
	return found;
}
