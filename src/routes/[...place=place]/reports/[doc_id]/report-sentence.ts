import { formatWan } from '$lib/format/money.ts';
import { formatPercent, formatPoints } from '$lib/format/number.ts';
import { proven } from '$lib/format/proven.ts';
import type { Lang } from '$lib/messages/lang.ts';
import type { ReportSentence } from '$lib/messages/report-sentence.ts';
import type { ReportDocumentRow } from '$lib/queries/report-document.ts';
import type { ReportSummary } from '$lib/view-models/report-summary.ts';

/** What the opening sentence of a report needs, its numbers formatted and carrying their facts. */
export function reportSentence(
	summary: ReportSummary,
	document: ReportDocumentRow,
	bases: Readonly<Record<string, string>>,
	lang: Lang
): ReportSentence {
	const { headline, score } = summary;
	const lines = headline?.line_ids.split(',') ?? [];
	const shown = (
		value: number | null,
		format: (value: number, lang: Lang) => string,
		ids: readonly string[]
	) => (value === null ? null : proven(format(value, lang), ids));
	return {
		...summary,
		year: document.fiscal_year,
		isPartial: document.completeness === 'partial',
		money: headline && {
			budget: shown(headline.budget_yuan, formatWan, lines),
			actual: shown(headline.actual_yuan, formatWan, lines),
			basis: headline.standing,
			basisName: bases[headline.budget_basis ?? 'unspecified'] ?? '',
			ratio: shown(headline.ratio_pct, formatPercent, lines),
			stated: shown(
				headline.rate_stated_pct,
				(pct) => formatPercent(pct, lang, headline.rate_decimals ?? 2),
				lines
			),
			isDerived: headline.actual_is_derived
		},
		score: score && {
			points: proven(formatPoints(score.score, lang), [score.score_id]),
			max: formatPoints(score.max_score, lang),
			base: shown(score.base_max, formatPoints, []),
			share:
				score.base_max === null || score.base_max === score.max_score
					? null
					: shown(score.normalized_pct, formatPercent, [score.score_id])
		}
	};
}
