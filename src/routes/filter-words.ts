import { punctuation } from '$lib/messages/punctuation.ts';
import { site } from '$lib/messages/site.ts';
import type { ViewFilter } from '$lib/schema/default-filter.ts';
import { namesByField, type Scope } from './restriction-names.ts';

/** A filter in words, with what each part restricts; empty for none. */
export function filterWords(filter: ViewFilter, scope: Scope): string {
	const { lang } = scope.place;
	const { filter: labels } = site[lang];
	const { colon, semicolon } = punctuation[lang];
	const headings: Record<keyof ViewFilter, string> = {
		years: labels.years,
		dept_ids: labels.departments,
		kinds: labels.kinds,
		region_codes: labels.regions,
		categories: labels.categories,
		bases: labels.bases,
		bands: labels.bands
	};
	return Object.entries(namesByField(scope)(filter))
		.filter(([, names]) => names.length > 0)
		.map(
			([field, names]) =>
				`${headings[field as keyof ViewFilter]}${colon}${names.join(lang === 'en' ? ', ' : '、')}`
		)
		.join(semicolon);
}
