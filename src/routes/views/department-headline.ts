import { formatList, formatYears } from '$lib/format/list.ts';
import { formatDifference, formatPercent } from '$lib/format/number.ts';
import { proven } from '$lib/format/proven.ts';
import type { DepartmentSentence } from '$lib/messages/department.ts';
import { departmentSummary } from '$lib/view-models/department-summary.ts';
import type { DepartmentAnswers } from '../[...place=place]/departments/[dept_id]/answers.ts';
import type { DepartmentWords } from './department-words.ts';

/**
 * The four headline figures of a department in words: execution, or spending against the initial budget where that
 * is all that is printed; score; categories that came back; measures promised. Rates and scores carry their facts
 * (`proven`), `promised` its record ids. Null without a full report.
 */
export function departmentHeadline(
	{ history, scores, problems, measures }: DepartmentAnswers,
	{ lang, c, categoryNames }: DepartmentWords
) {
	const {
		years,
		execution: rate,
		initialOnly,
		score,
		recurring,
		promised
	} = departmentSummary(history, scores, problems, measures);
	if (years.length === 0) return null;
	const basis = (code: string) => c.bases[code] ?? code;
	const move = (now: number, before: number | undefined) =>
		before === undefined ? '' : formatDifference(now - before, lang);
	return {
		years: formatYears(years),
		reports: years.length,
		execution: rate && {
			latest: proven(formatPercent(rate.latest.pct, lang), rate.latest.record_ids),
			latestYear: rate.latest.year,
			before: rate.before && proven(formatPercent(rate.before.pct, lang), rate.before.record_ids),
			change: move(rate.latest.pct, rate.before?.pct),
			isSameBasis: rate.isSameBasis,
			bases: [rate.before, rate.latest]
				.flatMap((one) => (one ? [`${one.year} ${basis(one.basis)}`] : []))
				.join(lang === 'en' ? ', ' : '、')
		},
		initialOnly: initialOnly && {
			year: initialOnly.year,
			rate: proven(formatPercent(initialOnly.pct, lang), initialOnly.record_ids)
		},
		score: score && {
			latest: proven(score.latest.pct.toFixed(2), score.latest.record_ids),
			latestYear: score.latest.year,
			before: score.before && proven(score.before.pct.toFixed(2), score.before.record_ids),
			change: move(score.latest.pct, score.before?.pct),
			isSameScheme: score.isSameScheme
		},
		recurring:
			recurring.length === 0
				? null
				: formatList(
						recurring.map((code) => categoryNames[code] ?? code),
						lang
					),
		promised
	} satisfies DepartmentSentence;
}
