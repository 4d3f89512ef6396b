import type { Lang } from '../messages/lang.ts';

/** A calendar day as the language writes it: 2021年6月8日, 8 June 2021. `iso` is YYYY-MM-DD. */
export function formatDate(iso: string, lang: Lang): string {
	const locale = lang === 'en' ? 'en-GB' : lang;
	return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
		new Date(`${iso}T00:00:00Z`)
	);
}
