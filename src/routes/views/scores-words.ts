import { categoryNames } from '$lib/format/category-names.ts';
import { departmentNames } from '$lib/format/department-names.ts';
import { chart } from '$lib/messages/chart.ts';
import { departmentCharts } from '$lib/messages/department-charts.ts';
import { scores } from '$lib/messages/scores.ts';
import { site } from '$lib/messages/site.ts';
import { schemeNames } from '$lib/view-models/scheme-names.ts';
import type { ScoreAnswers } from '../[...place=place]/scores/answers.ts';
import type { ViewContext } from './view-content.ts';

/** What the scores view depends on besides its answers; not on the filter. */
export type ScoresContext = Pick<ViewContext, 'place' | 'departments' | 'categories'>;

/** What every part of the scores view needs: words and names, of the schemes too. */
export function scoresWords(
	answers: ScoreAnswers,
	{ place, departments, categories }: ScoresContext
) {
	const { lang } = place;
	const t = scores[lang];
	const { full } = categoryNames(categories, {}, lang);
	return {
		lang,
		t,
		one: departmentCharts[lang],
		names: departmentNames(departments, lang),
		schemes: schemeNames(answers.schemes, t.schemes, lang),
		categoryNames: Object.fromEntries(categories.map(({ code }) => [code, full(code)])),
		bandNames: site[lang].bands,
		shown: { ...chart[lang], ...t.marks }
	};
}
export type ScoresWords = ReturnType<typeof scoresWords>;
