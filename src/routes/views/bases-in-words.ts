import { site } from '$lib/messages/site.ts';
import type { Lang } from '$lib/messages/lang.ts';

/** The budget bases that occur among rows, in words; null for none. */
export function basesInWords(
	rows: readonly { budget_basis: string | null }[],
	lang: Lang
): string | null {
	const { bases } = site[lang];
	const found = new Set(rows.flatMap(({ budget_basis }) => (budget_basis ? [budget_basis] : [])));
	const words = [...found].toSorted().map((basis) => bases[basis] ?? basis);
	return words.length === 0 ? null : words.join(lang === 'en' ? ', ' : '、');
}
