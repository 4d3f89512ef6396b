import { departmentNames } from '$lib/format/department-names.ts';
import { decks as words } from '$lib/messages/decks.ts';
import { site } from '$lib/messages/site.ts';
import type { Slide } from '$lib/schema/deck.ts';
import { parseSlideAddress } from '$lib/schema/slide-address.ts';
import { parseFilter } from '$lib/schema/view-filter.ts';
import { knownValues } from '../../known-values.ts';
import { filterWords } from '../../filter-words.ts';
import type { ViewScope } from '../../views/load-view.ts';
import { chartTitles } from './chart-titles.ts';

/** What a slide shows, in words. */
export interface SlideNames {
	/** Its own title, else that of its chart or view. */
	title: string;
	view: string;
	chart: string | null;
	/** Empty for none. */
	filters: string;
	/** What is drawn over it; empty for nothing. */
	annotations: string;
}

/** Names the slides of a dataset without asking it anything. */
export function slideNames(scope: ViewScope) {
	const { lang } = scope.place;
	const departments = departmentNames(scope.departments, lang);
	const { views } = site[lang];
	const titles = chartTitles(lang);
	return (slide: Slide): SlideNames => {
		const parsed = parseSlideAddress(slide.address);
		if (typeof parsed === 'string') {
			return {
				title: slide.title ?? slide.address,
				view: slide.address,
				chart: null,
				filters: '',
				annotations: ''
			};
		}
		const { filter } = parseFilter(new URLSearchParams(parsed.search), knownValues(scope));
		const view =
			parsed.view === 'department'
				? departments.full(parsed.id ?? '')
				: parsed.view === 'report'
					? `${views.reports} ${parsed.id}`
					: views[parsed.view];
		const chart =
			slide.chart === null ? words[lang].pin.sentence : (titles[slide.chart] ?? slide.chart);
		return {
			title: slide.title ?? chart ?? view,
			view,
			chart,
			filters: filterWords(filter, scope),
			annotations: slide.annotations
				.map((one) =>
					one.kind === 'callout'
						? `“${one.text}”`
						: [one.dept_id && departments.short(one.dept_id), one.year].filter(Boolean).join(' ')
				)
				.join(lang === 'en' ? ', ' : '、')
		};
	};
}
