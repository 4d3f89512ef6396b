import type { Lang } from '../messages/lang.ts';

const FORMATS = new Map<Lang, Intl.DateTimeFormat>();

function dateFormat(lang: Lang): Intl.DateTimeFormat {
	let format = FORMATS.get(lang);
	if (!format) {
		const locale = lang === 'en' ? 'en-GB' : lang;
		format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
		FORMATS.set(lang, format);
	}
	return format;
}

/** A calendar day as the language writes it: 2021年6月8日, 8 June 2021. `iso` is YYYY-MM-DD. */
export function formatDate(iso: string, lang: Lang): string {
	return dateFormat(lang).format(new Date(`${iso}T00:00:00Z`));
}
