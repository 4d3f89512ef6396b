import { formatDifference, formatPercent } from '$lib/format/number.ts';
import { proven } from '$lib/format/proven.ts';
import { scoreSummary, type ScoreSummary } from '$lib/view-models/score-summary.ts';
import type { ScoreAnswers } from '../[...place=place]/scores/answers.ts';
import { composed } from './composed.ts';
import { scoresPartCharts } from './scores-part-charts.ts';
import { scoresStandingCharts } from './scores-standing-charts.ts';
import { scoresWords, type ScoresContext, type ScoresWords } from './scores-words.ts';
import type { ViewContent } from './view-content.ts';

/** Scores whose proof is worth opening at once. */
const MOST_PROVEN = 5;
/** Up to so many changes of scheme are told one by one. */
const CHANGES_TOLD = 2;

function scoresSentence(summary: ScoreSummary, { lang, t, names }: ScoresWords): string {
	/** Many scores may share an extreme: then it is a count of theirs, not one fact. */
	const percent = (pct: number | null, ids: readonly string[]) =>
		pct === null ? null : proven(formatPercent(pct, lang), ids.length <= MOST_PROVEN ? ids : []);
	return t.sentence({
		...summary,
		lowest: percent(summary.lowest_lost_pct, summary.lowest_ids),
		highest: percent(summary.highest_lost_pct, summary.highest_ids),
		changed: summary.changes.length,
		changes: (summary.changes.length <= CHANGES_TOLD ? summary.changes : []).map((change) => ({
			name: names.short(change.dept_id),
			from: change.from,
			to: change.to,
			raw: proven(formatDifference(change.raw_change, lang), change.record_ids),
			before: proven(change.normalized_from.toFixed(2), [change.record_ids[0]]),
			after: proven(change.normalized_to.toFixed(2), [change.record_ids[1]]),
			isReversed: change.isReversed
		}))
	});
}

/** The scores view's sentence and charts for its answers; the last chart, the heat map, only where it holds anything. */
export function scoresContent(answers: ScoreAnswers, context: ScoresContext) {
	const words = scoresWords(answers, context);
	const { title, question } = words.t;
	const summary = scoreSummary(answers.scores);
	return {
		title,
		question,
		sentence: scoresSentence(summary, words),
		errors: answers.errors,
		charts: composed([
			...scoresStandingCharts(answers, words, summary),
			...scoresPartCharts(answers, words, summary)
		])
	} satisfies ViewContent;
}
