import type { Lang } from '../messages/lang.ts';

interface Named {
	code: string;
	name_zh: string;
	name_en: string;
}

/** Names of level-1 problem categories for one language: full for text and tables, short for narrow labels. */
export interface CategoryNames {
	full(code: string): string;
	short(code: string): string;
}

/** A code without an entry is shown as itself, never dropped. */
export function categoryNames(
	categories: readonly Named[],
	shortNames: Readonly<Record<string, string>>,
	lang: Lang
): CategoryNames {
	const byCode = new Map(categories.map((category) => [category.code, category]));
	const full = (code: string) => {
		const category = byCode.get(code);
		if (!category) return code;
		return lang === 'en' ? category.name_en : category.name_zh;
	};
	return { full, short: (code) => shortNames[code] ?? full(code) };
}

/** The full name of each category by its code, for one language. */
export function categoryNamesByCode(
	categories: readonly Named[],
	lang: Lang
): Record<string, string> {
	const { full } = categoryNames(categories, {}, lang);
	return Object.fromEntries(categories.map(({ code }) => [code, full(code)]));
}
